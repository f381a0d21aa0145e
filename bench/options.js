import { parseArgs } from 'node:util';

/** How often each thing is measured unless told. */
const ROUNDS = 7;

const usage =
  'npm run bench -- [--rounds N] [--sides NAME,NAME] [--only sides|parts]\n' +
  'Everything is written to docs/performance.md; with --sides or --only, what was asked for is printed instead.';

const SCOPES = ['sides', 'parts', undefined];

/**
 * The words as they were written; rounds that are no whole number count as none.
 * @returns {{ rounds: number, sides?: string, only?: string }}
 */
function parsed(words) {
  const text = /** @type {const} */ ({ type: 'string' });
  const options = { rounds: text, sides: text, only: text };
  const values = /** @type {Record<string, string>} */ (parseArgs({ args: [...words], options }).values);
  const rounds = Number(values.rounds ?? ROUNDS);
  return { ...values, rounds: Number.isInteger(rounds) ? rounds : 0 };
}

/**
 * Reads the command line.
 * @param {readonly string[]} words
 * @param {readonly string[]} names the sides there are
 * @returns {{ rounds: number, names: readonly string[], measuresSides: boolean, measuresParts: boolean, isWhole: boolean }}
 * @throws a sentence on how to use it
 */
export function readOptions(words, names) {
  const { rounds, sides, only } = parsed(words);
  const asked = sides?.split(',') ?? names;
  const isSound = rounds > 0 && asked.every((name) => names.includes(name)) && SCOPES.includes(only);
  if (!isSound) throw new Error(`${usage}\nSides: ${names.join(', ')}`);
  return {
    rounds,
    names: asked,
    measuresSides: only !== 'parts',
    measuresParts: only !== 'sides' && asked.includes('ours'),
    isWhole: !sides && !only,
  };
}
