import { existsSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

const isFolder = (entry) => entry.isDirectory() && entry.name !== 'node_modules';

const walk = (folder) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return isFolder(entry) ? walk(path) : entry.isFile() ? [path] : [];
  });

/** Lists the files below a folder as sorted paths with forward slashes, relative to it; none if it does not exist. */
export function listFiles(folder) {
  if (!existsSync(folder)) return [];
  return walk(folder)
    .map((path) => relative(folder, path).split(sep).join('/'))
    .sort();
}
