import { posix } from 'node:path';
import { withoutComments } from './source-text.js';

const EVERYTHING_BUT_CLI = {
  floors: [
    ...['core', 'policies', 'locales', 'catalogue', 'browser', 'integrations', 'styles'],
    ...['templates', 'controllers', 'render', 'lint', 'elements', 'define', 'bundles', 'index'],
  ],
  lit: true,
};

/** What the files of each floor of src/ may import, besides files of their own floor. */
const PLAN = {
  core: { floors: [] },
  policies: { floors: ['core'], typesOnly: true },
  locales: { floors: ['core'], typesOnly: true },
  catalogue: { floors: ['core'], typesOnly: true },
  browser: { floors: ['core'] },
  integrations: { floors: ['core', 'browser'] },
  styles: { floors: [], lit: true },
  controllers: { floors: ['core', 'browser', 'locales'], lit: true },
  templates: { floors: ['core', 'locales'], lit: true },
  render: { floors: ['core', 'policies', 'locales'] },
  lint: { floors: ['core', 'policies', 'locales', 'catalogue'] },
  elements: {
    floors: ['core', 'browser', 'controllers', 'locales', 'styles', 'templates', 'render', 'lint'],
    lit: true,
  },
  define: { floors: ['elements'] },
  bundles: EVERYTHING_BUT_CLI,
  index: EVERYTHING_BUT_CLI,
  cli: {
    floors: ['core', 'policies', 'locales', 'catalogue', 'render', 'lint', 'browser'],
    node: true,
    packages: ['linkedom'],
  },
};

const IMPORT = /\b(?:import|export)\b(\s+type\b)?[^'"`;()]*?\bfrom\s*(['"])([^'"\n]+)\2|\bimport\s*(['"])([^'"\n]+)\4/g;
const DYNAMIC_IMPORT = /\bimport\s*\(\s*(?:(['"`])([^'"`\n$]+)\1\s*[,)])?/g;

/** Lists what a module imports: `{ specifier, typesOnly }`; the specifier is undefined when it is computed. */
export function importsOf(text) {
  const code = withoutComments(text);
  const fixed = [...code.matchAll(IMPORT)].map((match) => ({
    specifier: match[3] ?? match[5],
    typesOnly: match[1] !== undefined,
  }));
  const dynamic = [...code.matchAll(DYNAMIC_IMPORT)].map((match) => ({ specifier: match[2], typesOnly: false }));
  return [...fixed, ...dynamic];
}

/** Returns the floor of a file of src/: its first folder, or the name of a file that lies on no floor. */
export const floorOf = (file) => (file.includes('/') ? file.split('/')[0] : file.replace(/\.ts$/, ''));

/** Returns the path in src/ of the source that a relative specifier means. */
export const targetOf = (file, specifier) => posix.join(posix.dirname(file), specifier).replace(/\.js$/, '.ts');

function bareProblem(specifier, rule) {
  if (/^lit($|\/)/.test(specifier) && rule.lit) return undefined;
  const isAllowed = rule.packages?.includes(specifier) || (specifier.startsWith('node:') && rule.node);
  return isAllowed ? undefined : 'is not allowed on this floor';
}

const roomOf = (file) => file.split('/').slice(0, -1).join('/');

/** The command line takes only the reader of charters from the browser's floor. */
const isReader = (target) => /read/.test(posix.basename(target));

function ownFloorProblem(file, target) {
  const isNeighbour = floorOf(file) === 'elements' && roomOf(target) !== roomOf(file) && roomOf(target) !== 'elements';
  return isNeighbour ? 'is another element' : undefined;
}

function climbProblem({ rule, target, typesOnly }) {
  if (target.startsWith('..')) return 'leaves src/';
  if (!rule.floors.includes(floorOf(target))) return 'is on a floor that this one may not import';
  if (rule.typesOnly && !typesOnly) return 'must be `import type`: this floor is data';
  return rule.node && floorOf(target) === 'browser' && !isReader(target) ? 'is not the charter reader' : undefined;
}

function importProblem(file, { specifier, typesOnly }) {
  const rule = PLAN[floorOf(file)];
  if (!rule) return 'comes from a floor that the plan does not know';
  if (specifier === undefined) return 'is computed: write the path as a literal';
  if (!specifier.startsWith('.')) return bareProblem(specifier, rule);
  const target = targetOf(file, specifier);
  if (floorOf(target) === floorOf(file)) return ownFloorProblem(file, target);
  return climbProblem({ rule, target, typesOnly });
}

/** Lists in sentences the imports that break the plan, in a map of file and text. */
export function floorProblems(sources) {
  return [...sources].flatMap(([file, text]) =>
    importsOf(text)
      .map((found) => ({ ...found, problem: importProblem(file, found) }))
      .filter(({ problem }) => problem)
      .map(({ specifier = 'import()', problem }) => `${file}: ${specifier} ${problem}`),
  );
}
