import { createServer } from 'node:http';
import { readFile, stat } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { withStaticCharter } from './static-charter.js';

const root = join(import.meta.dirname, '..');

/** Which folder of the project answers for which addresses; the first that fits counts. */
const folders = [
  ['/dist/', join(root, 'dist')],
  ['/schema/', join(root, 'schema')],
  ['/', join(root, 'demo')],
];

const contentTypes = {
  '.css': 'text/css; charset=utf-8',
  '.gif': 'image/gif',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
};

// A policy as strict as a public portal may have: whatever needs inline code or another host fails in the demo.
const headers = {
  'Cache-Control': 'no-cache',
  'Content-Security-Policy': "default-src 'self'; base-uri 'none'; form-action 'none'; object-src 'none'",
  'X-Content-Type-Options': 'nosniff',
};

/** Returns the file that an address names, or nothing when it would lie outside the folders. */
function fileOf(address) {
  const path = decodeURIComponent(address);
  const [prefix, folder] = folders.find(([start]) => path.startsWith(start)) ?? [];
  if (!folder || path.includes('\0')) return undefined;
  const file = join(folder, path.slice(prefix.length), path.endsWith('/') ? 'index.html' : '');
  return file.startsWith(folder + sep) ? file : undefined;
}

/** @returns {Promise<Buffer>} */
async function contentOf(file) {
  const content = await readFile(file);
  return extname(file) === '.html' ? Buffer.from(await withStaticCharter(content.toString(), file)) : content;
}

const statusOf = { ENOENT: 404, ENOTDIR: 404, ENAMETOOLONG: 404 };

/**
 * @typedef {{ status: number, extra?: Record<string, string>, body?: Buffer }} Answer
 * @returns {Promise<Answer>}
 */
async function answerTo({ method, url }) {
  if (method !== 'GET' && method !== 'HEAD') return { status: 405, extra: { Allow: 'GET, HEAD' } };
  const [address] = url.split('?');
  const file = fileOf(address);
  if (!file) return { status: 404 };
  // Links of a folder's page count from the folder, so its address ends with a slash.
  if ((await stat(file)).isDirectory()) return { status: 308, extra: { Location: `${address.replace(/^\/+/, '/')}/` } };
  const type = contentTypes[extname(file)] ?? 'application/octet-stream';
  return { status: 200, extra: { 'Content-Type': type }, body: await contentOf(file) };
}

async function answer(request, response) {
  /** @returns {Answer} */
  const failed = (error) => ({ status: error instanceof URIError ? 400 : (statusOf[error.code] ?? 500) });
  const told = await answerTo(request).catch(failed);
  const { status, extra = { 'Content-Type': 'text/plain; charset=utf-8' }, body = `${status}\n` } = told;
  response.writeHead(status, { ...headers, ...extra, 'Content-Length': Buffer.byteLength(body) });
  response.end(request.method === 'HEAD' ? undefined : body);
}

/**
 * Serves demo/ at `/`, dist/ at `/dist/` and schema/ at `/schema/`, to this machine only.
 * @param {number} port 0 for one that is free
 * @returns {Promise<{ url: string, close: () => Promise<void> }>} the address, and how to stop
 */
export async function startDemo(port) {
  const server = createServer((request, response) => void answer(request, response));
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', () => resolve(undefined));
  });
  const address = server.address();
  const used = typeof address === 'object' ? address.port : port;
  const close = () =>
    new Promise((resolve) => {
      server.close(() => resolve(undefined));
      server.closeAllConnections();
    });
  return { url: `http://localhost:${used}`, close };
}
