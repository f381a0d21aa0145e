import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** Returns the bytes of a text as it is, under gzip 9 and under brotli 11. */
export function measure(code) {
  const bytes = Buffer.from(code);
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  return {
    min: bytes.length,
    gzip: gzipSync(bytes, { level: 9 }).length,
    brotli: brotliCompressSync(bytes, { params }).length,
  };
}

/** Prints one row for each `[name, code]`, numbers aligned. */
export function printSizes(files) {
  const width = Math.max(10, ...files.map(([name]) => name.length));
  const cell = (value) => value.toLocaleString('en').padStart(9);
  console.log(`${'bytes'.padEnd(width)} ${['min', 'gzip', 'brotli'].map(cell).join('')}`);
  for (const [name, code] of files) {
    console.log(`${name.padEnd(width)} ${Object.values(measure(code)).map(cell).join('')}`);
  }
}
