import { rolldown } from 'rolldown';

/** Folds the line breaks and indentation that only template literals still hold after minification. */
export const foldTemplates = (code) => `${code.trimEnd().replace(/\n\s*/g, ' ')}\n`;

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
  code: foldTemplates(code),
  imports,
  moduleIds,
});

/**
 * Bundles one entry into minified ES modules, split at dynamic imports: `[{ fileName, code }]`, each with the files that
 * come with it (`imports`) and the modules that it holds (`moduleIds`). What the entry runs at
 * once stays in one file, whatever parts that come later share with it: small files are many requests, and pack badly.
 */
export async function bundle(name, file, options = {}) {
  const build = await rolldown({ input: { [name]: file }, platform: 'browser', ...options });
  try {
    const first = atOnce(chunksOf((await build.generate({ ...output, minify: false })).output));
    const groups = [{ name: 'page-consent', test: (id) => first.has(id) && !id.endsWith(`/${name}.js`) }];
    const { output: files } = await build.generate({ ...output, codeSplitting: { groups } });
    return chunksOf(files).map(published);
  } finally {
    await build.close();
  }
}
