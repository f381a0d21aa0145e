// Fails when a committed file that a tool generates is not what the tool would write now; leaves the files untouched.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

const generators = [
  {
    script: 'node_modules/@custom-elements-manifest/analyzer/cem.js',
    args: ['analyze', '--quiet'],
    files: ['custom-elements.json'],
    command: 'npm run manifest',
  },
  {
    script: 'tools/generate-charter-types.js',
    args: [],
    files: ['src/core/charter-document.ts', 'src/core/charter-schema.ts'],
    command: 'node tools/generate-charter-types.js',
  },
  {
    script: 'tools/generate-law.js',
    args: [],
    files: ['docs/law/matrix.md', 'docs/law/policies.md'],
    command: 'npm run law',
  },
];

const read = (file) => (existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8') : undefined);

function restore(file, text) {
  if (text === undefined) rmSync(join(root, file), { force: true });
  else if (text !== read(file)) writeFileSync(join(root, file), text);
}

/** Runs a generator and returns those of its files that it changed, after putting them back as they were. */
function staleFiles({ script, args, files }) {
  const before = new Map(files.map((file) => [file, read(file)]));
  try {
    execFileSync(process.execPath, [join(root, script), ...args], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    return files.filter((file) => read(file) !== before.get(file));
  } finally {
    for (const [file, text] of before) restore(file, text);
  }
}

for (const generator of generators.filter(({ script }) => existsSync(join(root, script)))) {
  for (const file of staleFiles(generator)) {
    console.error(`${file} is stale: run \`${generator.command}\` and commit the result.`);
    process.exitCode = 1;
  }
}
