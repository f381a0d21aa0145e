// Prints what a visitor downloads: the script line with its chunks, then each published entry bundled without Lit.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from './bundle.js';
import { listFiles } from './list-files.js';
import { printSizes } from './measure.js';

const root = join(import.meta.dirname, '..');
const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const read = (file) => readFileSync(join(root, file), 'utf8');

const isJavaScript = ([, target]) => target.default?.endsWith('.js') && !target.default.includes('*');

/** The whole graph of an entry, dynamic imports included, as one text. */
async function wholeEntry(name, file) {
  const files = await bundle('entry', join(root, file), { external: /^lit(\/|$)/ });
  return [`${name} (without lit)`, files.map(({ code }) => code).join('')];
}

const chunks = listFiles(join(root, 'dist/chunks')).map((file) => `dist/chunks/${file}`);
const script = ['dist/auto.js', ...chunks].filter((file) => existsSync(join(root, file)));
const entries = Object.entries(exports)
  .filter(isJavaScript)
  .filter(([, target]) => existsSync(join(root, target.default)));
const wholes = await Promise.all(entries.map(([name, target]) => wholeEntry(name, target.default)));

printSizes([...script.map((file) => [file, read(file)]), ...wholes]);
