import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

export const ROOT = join(import.meta.dirname, '../..');

const walk = (folder) =>
  readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => name !== 'node_modules')
    .flatMap((entry) => (entry.isDirectory() ? walk(join(folder, entry.name)) : [join(folder, entry.name)]));

/** Lists the files below folders of the project, as paths from its root with forward slashes. */
export function projectFiles(...folders) {
  return folders
    .map((folder) => join(ROOT, folder))
    .filter((folder) => existsSync(folder))
    .flatMap(walk)
    .map((path) => relative(ROOT, path).split(sep).join('/'))
    .sort();
}

/** Reads project files into a map of path and text, the paths cut after `base`. */
export function readFiles(paths, base = '') {
  return new Map(paths.map((path) => [path.slice(base.length), readFileSync(join(ROOT, path), 'utf8')]));
}

const COMMENT_OR_STRING = /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\[\s\S]|[^`\\])*`/g;

/** Returns the code without its comments; strings stay. */
export const withoutComments = (code) =>
  code.replace(COMMENT_OR_STRING, (match) => (match.startsWith('/') ? ' ' : match));

/** Returns the code without its comments and with its strings emptied. */
export const withoutWords = (code) =>
  code.replace(COMMENT_OR_STRING, (match) => (match.startsWith('/') ? ' ' : match[0] + match[0]));
