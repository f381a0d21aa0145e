// Fails when package-lock.json lacks a package for some platform, so that `npm ci` works on every system.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const lockFile = join(import.meta.dirname, '../package-lock.json');

/** Lists the optional packages that a lockfile's packages ask for and that it does not hold. */
export function missingPackages(packages) {
  return Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !packages[`node_modules/${name}`] && !packages[`${path}/node_modules/${name}`],
    ),
  );
}

/** Lists the packages of a lockfile that have no checksum. */
export function uncheckedPackages(packages) {
  return Object.entries(packages)
    .filter(([path, entry]) => path !== '' && !entry.link && !entry.inBundle && !entry.integrity)
    .map(([path]) => path);
}

const { packages } = JSON.parse(readFileSync(lockFile, 'utf8'));
const problems = [
  ...missingPackages(packages).map((name) => `lacks ${name}: remove node_modules and the lockfile, then npm install`),
  ...uncheckedPackages(packages).map((path) => `has no checksum for ${path}`),
];
for (const problem of problems) console.error(`package-lock.json ${problem}`);
process.exitCode = problems.length > 0 ? 1 : 0;
