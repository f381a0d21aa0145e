// Serves the page of each side and its files, compressed once and for all, as a good server would.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { listFiles } from '../tools/list-files.js';
import { pageOf } from './page-of.js';
import { services } from './words.js';

const root = join(import.meta.dirname, '..');
const types = { '.css': 'text/css', '.html': 'text/html', '.js': 'text/javascript', '.json': 'application/json' };
const ran = (number) => `(globalThis.ran ??= []).push([${number}, performance.now()]);`;

const compress = (bytes) =>
  brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  });

/** The files of a side, by address. */
const filesOf = ({ name, package: folder, files }) =>
  Object.entries(files).map(([address, file]) => [
    `/files/${name}/${address}`,
    readFileSync(join(root, 'bench/node_modules', folder, file)),
  ]);

const built = (folder) => listFiles(join(root, 'dist', folder)).map((file) => `${folder}${file}`);

/** What we publish for a page, by address. */
const ourFiles = () =>
  ['auto.js', ...built('chunks/')].map((file) => [`/dist/${file}`, readFileSync(join(root, 'dist', file))]);

const pages = (list) => list.map((side) => [`/${side.name}.html`, Buffer.from(pageOf(side))]);

const blocked = () => services.map(({ src }, index) => [src, Buffer.from(ran(index + 1))]);

function answer(bodies, request, response) {
  const [address] = request.url.split('?');
  const body = bodies.get(address);
  const headers = {
    'Content-Type': `${types[extname(address)] ?? 'text/plain'}; charset=utf-8`,
    'Cache-Control': 'max-age=3600',
    ...(body && { 'Content-Encoding': 'br' }),
    'Content-Length': body?.length ?? 0,
  };
  response.writeHead(body ? 200 : 404, headers);
  response.end(body);
}

/**
 * Starts the site on a free port of this machine.
 * @param {readonly { name: string, package?: string, files: Record<string, string> }[]} list the sides, and other pages
 * @param {readonly (readonly [string, Buffer])[]} more other files, by address
 * @returns {Promise<{ url: string, close: () => void }>} its address, and how to stop
 */
export async function startSite(list, more = []) {
  const files = [...list.flatMap(filesOf), ...ourFiles(), ...pages(list), ...blocked(), ...more];
  // Before anybody asks: the highest quality takes long.
  const bodies = new Map(files.map(([address, bytes]) => [address, compress(bytes)]));
  const server = createServer((request, response) => answer(bodies, request, response));
  await new Promise((resolve) => server.listen(0, 'localhost', () => resolve(undefined)));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://localhost:${port}`, close };
}
