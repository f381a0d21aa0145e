// Prints what a visitor downloads: the script line with its chunks, each published entry bundled without Lit, then how
// both stand to their budgets. Fails where one is above its own.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from './bundle.js';
import { printSizes } from './measure.js';
import { budgets, judge, weigh } from './size-budgets.js';

const root = join(import.meta.dirname, '..');
const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const isJavaScript = ([, target]) => target.default?.endsWith('.js') && !target.default.includes('*');

/** The whole graph of an entry, dynamic imports included, as one text. */
async function wholeEntry(name, file) {
  const files = await bundle('entry', join(root, file), { external: /^lit(\/|$)/ });
  return [`${name} (without lit)`, files.map(({ code }) => code).join('')];
}

const cell = (text) => text.padStart(9);

function printBudgets(chunks) {
  console.log(`\n${'brotli'.padEnd(28)} ${['bytes', 'budget', 'target'].map(cell).join('')}`);
  for (const budget of budgets) {
    const { name, target, ceiling = target } = budget;
    const bytes = weigh(chunks, budget);
    const numbers = [bytes, ceiling, target].map((value) => cell(value.toLocaleString('en'))).join('');
    console.log(`${name.padEnd(28)} ${numbers}  ${judge(bytes, budget)}`);
    if (judge(bytes, budget) === 'above budget') process.exitCode = 1;
  }
}

const script = await bundle('auto', join(root, 'dist/bundles/auto.js'));
const entries = Object.entries(exports)
  .filter(isJavaScript)
  .filter(([, target]) => existsSync(join(root, target.default)));
const wholes = await Promise.all(entries.map(([name, target]) => wholeEntry(name, target.default)));

printSizes([...script.map(({ fileName, code }) => [`dist/${fileName}`, code]), ...wholes]);
printBudgets(script);
