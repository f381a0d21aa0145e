// Reads everything that the pages of docs/law/ tell: rules and policies, rules of the lint, proofs, and titles of tests.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { missing } from '../test/law/missing.js';
import { proofs } from '../test/law/proofs.js';
import { listFiles } from './list-files.js';

const root = join(import.meta.dirname, '..');
const read = (file) => readFileSync(join(root, file), 'utf8');

/** Imports the modules of src/policies/, whose types alone come from elsewhere, and returns what all of them export. */
async function importPolicies() {
  const folder = mkdtempSync(join(tmpdir(), 'law-'));
  const options = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 };
  try {
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
    const names = listFiles(join(root, 'src/policies')).map((file) => file.replace(/\.ts$/, '.js'));
    for (const name of names) {
      const source = read(`src/policies/${name.replace(/\.js$/, '.ts')}`);
      writeFileSync(join(folder, name), ts.transpile(source, options));
    }
    const modules = await Promise.all(names.map((name) => import(pathToFileURL(join(folder, name)).href)));
    return modules.reduce((all, module) => ({ ...all, ...module }), {});
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Pairs each policy with its sources, in the order of the schema. */
function policiesIn(exported) {
  const ids = JSON.parse(read('schema/charter.schema.json')).properties.policy.enum;
  const pairs = Object.entries(exported)
    .filter(([name]) => Object.hasOwn(exported, `${name}Sources`))
    .map(([name, policy]) => ({ policy, sources: exported[`${name}Sources`] }));
  return ids.map((id) => pairs.find(({ policy }) => policy.id === id) ?? { policy: { id }, sources: {} });
}

const LINT_RULE = /\brule:\s*(\d+),(?:\s*code:\s*'([^']+)')?/g;

/** Lists the rules of the lint with their numbers: `{ rule, name }`. */
function lintRules() {
  return listFiles(join(root, 'src/lint')).flatMap((file) =>
    [...read(`src/lint/${file}`).matchAll(LINT_RULE)].map(([, rule, code]) => ({
      rule: Number(rule),
      name: code ?? file,
    })),
  );
}

const lintTests = 'test/lint/lint-charter.test.ts';

/** The example that breaks a rule of the lint and the one that keeps it are its proofs: each is a test, made from both. */
const lintProofs = ({ rule, name }) =>
  [`finds ${name}`, `says nothing of ${name} where there is none`].map((test) => ({ rule, file: lintTests, test }));

/** Lists the proofs of each rule, those that are written down first. */
function everyProof(lint) {
  const all = new Map(Object.entries(proofs).map(([rule, tests]) => [rule, [...tests]]));
  for (const { rule, ...proof } of lint.flatMap(lintProofs)) all.set(`${rule}`, [...(all.get(`${rule}`) ?? []), proof]);
  return Object.fromEntries(all);
}

const TITLE = /\bit\(\s*(?:'((?:\\.|[^'\\])*)'|"((?:\\.|[^"\\])*)"|`((?:\\.|[^`\\])*)`)/g;
const escape = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Returns a pattern for each title in the text of a test; whatever a template puts in may be anything. */
export function titlesIn(text) {
  return [...text.matchAll(TITLE)].map(([, single, double, template]) => {
    const fixed = (single ?? double ?? '').replace(/\\(.)/g, '$1');
    const parts = template?.split(/\$\{(?:[^{}`]|\{[^{}]*\})*\}/) ?? [fixed];
    return new RegExp(`^${parts.map(escape).join('.+')}$`, 's');
  });
}

/** Reads the law as it stands: rules, policies, rules of the lint, proofs, what is missing, and the titles of each test file. */
export async function readLaw() {
  const exported = await importPolicies();
  const files = listFiles(join(root, 'test')).filter((file) => /\.test\.[jt]s$/.test(file));
  const titles = new Map(files.map((file) => [`test/${file}`, titlesIn(read(`test/${file}`))]));
  const lint = lintRules();
  const policies = policiesIn(exported);
  return { rules: exported.rules, policies, lint, proofs: everyProof(lint), missing, titles };
}
