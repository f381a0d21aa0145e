import { rolldown } from 'rolldown';

/** Templates in which line breaks and indentation mean nothing; in any other text they may mean all. */
const markup = ['css', 'html', 'svg'];

/** The pieces of text of such templates anywhere below a node of a syntax tree. */
function piecesIn(node) {
  if (typeof node !== 'object' || node === null) return [];
  const own = node.type === 'TaggedTemplateExpression' && markup.includes(node.tag.name) ? node.quasi.quasis : [];
  return [...own, ...Object.values(node).flatMap(piecesIn)];
}

/** Folds line breaks and indentation of markup and style sheets, which no minifier touches. */
const foldMarkup = {
  name: 'fold-markup',
  transform(code) {
    const pieces = piecesIn(this.parse(code)).sort((one, other) => other.start - one.start);
    return pieces.reduce(
      (folded, { start, end }) =>
        folded.slice(0, start) + folded.slice(start, end).replace(/\n\s*/g, ' ') + folded.slice(end),
      code,
    );
  },
};

/** @type {import('rolldown').OutputOptions} */
const output = {
  format: 'esm',
  minify: true,
  comments: false,
  entryFileNames: '[name].js',
  chunkFileNames: 'chunks/[name]-[hash].js',
};

/** Lists the modules that an entry runs at once, in the files of a first build. */
function atOnce(files) {
  const chunks = new Map(files.map((file) => [file.fileName, file]));
  const open = files.filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName);
  const modules = new Set();
  for (const fileName of open) {
    const { moduleIds, imports } = chunks.get(fileName);
    moduleIds.forEach((id) => modules.add(id));
    open.push(...imports.filter((each) => !open.includes(each) && chunks.has(each)));
  }
  return modules;
}

const chunksOf = (files) => files.filter(({ type }) => type === 'chunk');

const published = ({ fileName, code, imports, moduleIds }) => ({
  fileName,
  code: `${code.trimEnd()}\n`,
  imports,
  moduleIds,
});

/**
 * Bundles one entry into minified ES modules, split at dynamic imports: `[{ fileName, code }]`, each with the files that
 * come with it (`imports`) and the modules that it holds (`moduleIds`). What the entry runs at
 * once stays in one file, whatever parts that come later share with it: small files are many requests, and pack badly.
 */
export async function bundle(name, file, options = {}) {
  const build = await rolldown({ input: { [name]: file }, platform: 'browser', plugins: [foldMarkup], ...options });
  try {
    const first = atOnce(chunksOf((await build.generate({ ...output, minify: false })).output));
    const groups = [{ name: 'page-consent', test: (id) => first.has(id) && !id.endsWith(`/${name}.js`) }];
    const { output: files } = await build.generate({ ...output, codeSplitting: { groups } });
    return chunksOf(files).map(published);
  } finally {
    await build.close();
  }
}
