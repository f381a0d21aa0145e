// Fails when a lockfile lacks a package for some platform, so that `npm ci` works on every system, or names a registry.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const lockFiles = ['package-lock.json', 'bench/package-lock.json'];

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

/** Lists the packages that a lockfile would fetch from one registry, whichever the machine is set to. */
export function tiedPackages(packages) {
  return Object.keys(packages).filter((path) => packages[path].resolved?.startsWith('http'));
}

function problemsOf(file) {
  const { packages } = JSON.parse(readFileSync(join(root, file), 'utf8'));
  return [
    ...missingPackages(packages).map((name) => `lacks ${name}: remove node_modules and the lockfile, then npm install`),
    ...uncheckedPackages(packages).map((path) => `has no checksum for ${path}`),
    ...tiedPackages(packages).map(
      (path) => `ties ${path} to a registry: npm install --omit-lockfile-registry-resolved`,
    ),
  ].map((problem) => `${file} ${problem}`);
}

const problems = lockFiles.flatMap(problemsOf);
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
