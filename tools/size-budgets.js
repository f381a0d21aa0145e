// What a visitor may have to download at most, and what we aim at. Bytes under brotli 11, each file by itself.
import { measure } from './measure.js';

/**
 * @typedef {object} Budget
 * @property {string} name what a visitor gets
 * @property {readonly string[]} modules modules of dist/ that it takes; what they import at once comes along
 * @property {readonly string[]} beyond modules whose files are there already
 * @property {number} target what it shall weigh
 * @property {number} [ceiling] what it may weigh until the target is met; left out once it is
 */

const gate = ['bundles/auto.js'];
const banner = [...gate, 'define/banner.js', 'locales/fr.js', 'policies/fr-public.js'];

/** @type {readonly Budget[]} */
export const budgets = [
  { name: 'gate', modules: gate, beyond: [], target: 2500, ceiling: 9200 },
  { name: 'gate, Lit, banner, French', modules: banner, beyond: [], target: 9500, ceiling: 31_300 },
  {
    name: 'dialog, on top',
    modules: ['define/preferences-dialog.js', 'define/preferences.js'],
    beyond: banner,
    target: 4500,
    ceiling: 8100,
  },
  { name: 'table, on top', modules: ['define/table.js'], beyond: banner, target: 4500, ceiling: 7400 },
];

/** The chunk that holds a module, and what comes along with it. */
function filesWith(chunks, module) {
  const first = chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(`/dist/${module}`)));
  if (!first) throw new Error(`No file of the script line holds ${module}: tools/size-budgets.js is out of date.`);
  const names = [first.fileName];
  for (const name of names) {
    const { imports } = chunks.find(({ fileName }) => fileName === name);
    names.push(...imports.filter((each) => !names.includes(each)));
  }
  return names;
}

const filesWithAll = (chunks, modules) => new Set(modules.flatMap((module) => filesWith(chunks, module)));

/**
 * Weighs what a budget is about.
 * @param {readonly { fileName: string, code: string, imports: string[], moduleIds: string[] }[]} chunks the script line
 * @param {Budget} budget
 * @returns {number} bytes under brotli 11
 * @throws where the script line holds no such module
 */
export function weigh(chunks, { modules, beyond }) {
  const there = filesWithAll(chunks, beyond);
  const wanted = [...filesWithAll(chunks, modules)].filter((name) => !there.has(name));
  const parts = chunks.filter(({ fileName }) => wanted.includes(fileName));
  return parts.reduce((sum, { code }) => sum + measure(code).brotli, 0);
}

/**
 * Says how a weight stands to its budget.
 * @param {number} bytes
 * @param {Budget} budget
 * @returns {'within target' | 'above target' | 'above budget'}
 */
export function judge(bytes, { target, ceiling = target }) {
  if (bytes <= target) return 'within target';
  return bytes <= ceiling ? 'above target' : 'above budget';
}
