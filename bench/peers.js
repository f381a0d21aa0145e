// The tools that are measured, as their own packages: installed when they are missing, and only here.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = import.meta.dirname;
const read = (file) => JSON.parse(readFileSync(join(folder, file), 'utf8'));

/** Whether each tool is there in the version that the lockfile names. */
function areInstalled() {
  const wanted = Object.entries(read('package.json').devDependencies);
  const found = (name) => join('node_modules', name, 'package.json');
  return wanted.every(
    ([name, version]) => existsSync(join(folder, found(name))) && read(found(name)).version === version,
  );
}

/** Installs the tools as the lockfile says, where they are not; none of their scripts is run. */
export function installPeers() {
  if (areInstalled()) return;
  console.log('Installing the tools to compare with …');
  const shell = process.platform === 'win32';
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: folder, stdio: 'inherit', shell });
}

/**
 * Tells the version of a side's tool.
 * @param {Partial<import('./sides.js').Side>} side
 * @returns {string | undefined} nothing for a limit
 */
export function versionOf({ package: name, isOurs }) {
  if (isOurs) return read('../package.json').version;
  return name && read(`node_modules/${name}/package.json`).version;
}
