// Writes docs/law/: the matrix of the law and the table of the policies, from src/policies/, src/lint/ and the tests.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readLaw } from './law-data.js';
import { matrixPage, policiesPage } from './law-pages.js';
import { lawProblems } from './law-problems.js';

const folder = join(import.meta.dirname, '../docs/law');
const law = await readLaw();
const problems = lawProblems(law);

if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exitCode = 1;
} else {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'matrix.md'), matrixPage(law));
  writeFileSync(join(folder, 'policies.md'), policiesPage(law));
}
