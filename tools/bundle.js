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

/** Bundles one entry into minified ES modules, split at dynamic imports: `[{ fileName, code }]`. */
export async function bundle(name, file, options = {}) {
  const build = await rolldown({ input: { [name]: file }, platform: 'browser', ...options });
  try {
    const { output: files } = await build.generate(output);
    return files
      .filter((entry) => entry.type === 'chunk')
      .map(({ fileName, code }) => ({ fileName, code: foldTemplates(code) }));
  } finally {
    await build.close();
  }
}
