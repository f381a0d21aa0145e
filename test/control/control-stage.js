import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';

const dist = join(import.meta.dirname, '../../dist');

/** The form in which every address of these servers is read: files of dist/, and pages that a test writes. */
const types = { '.js': 'text/javascript; charset=utf-8', '.json': 'application/json; charset=utf-8' };

function fileAt(path) {
  try {
    return path.startsWith('/dist/') ? readFileSync(join(dist, path.slice('/dist/'.length))) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Serves pages that a test writes, and the built package, at an origin of their own.
 * @param {string} host `localhost` or `127.0.0.1`: two sites for a browser
 * @param {Record<string, string>} pages HTML by path; it may change while the server runs
 * @returns {Promise<{ origin: string, asked: string[], close: () => void }>} the origin, and what was asked of it
 */
export async function startSite(host, pages) {
  const asked = [];
  const server = createServer(({ url = '/' }, response) => {
    const [path] = url.split('?');
    asked.push(path);
    const body = pages[path] ?? fileAt(path);
    const type = types[extname(path)] ?? 'text/html; charset=utf-8';
    response.writeHead(body === undefined ? 404 : 200, { 'Content-Type': type, 'Cache-Control': 'no-store' });
    response.end(body);
  });
  await new Promise((resolve) => {
    server.listen(0, host, () => resolve(undefined));
  });
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : 0;
  return {
    origin: `http://${host}:${port}`,
    asked,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** A charter of a municipal site, with one purpose of each kind. */
export const siteCharter = () => ({
  language: 'fr',
  site: { name: 'Ville' },
  purposes: [{ id: 'audience', regime: 'objection' }, { id: 'media' }, { id: 'social' }],
  services: [
    { id: 'matomo', purpose: 'audience', provider: 'Matomo', name: 'Mesure d’audience' },
    { id: 'map', purpose: 'media', provider: 'OpenStreetMap', name: 'Carte' },
    { id: 'share', purpose: 'social', provider: 'Mastodon', name: 'Partage' },
  ],
});

/** A page of a site: its charter, its banner, and what the test puts into it. */
export const pageOf = (body, { banner = '', charter = siteCharter() } = {}) => `<!doctype html>
<html lang="fr">
  <head><meta charset="utf-8"><title>Page</title><link rel="icon" href="data:,"></head>
  <body>
    <cookie-banner ${banner}></cookie-banner>
    <script type="application/json" data-cookie-charter>${JSON.stringify(charter)}</script>
    <script type="module" src="/dist/auto.js"></script>
    ${body}
  </body>
</html>`;

/** What the store of a page or of a frame holds, once it has its charter. */
export async function storeOf(frame) {
  await frame.waitForFunction(() => globalThis[Symbol.for('cookie-charter.consent.1')]?.charter);
  return frame.evaluate(() => {
    const { state } = globalThis[Symbol.for('cookie-charter.consent.1')];
    return JSON.parse(JSON.stringify(state));
  });
}

/** Waits until the store of a page or of a frame allows exactly these purposes. */
export const allowed = (frame, wanted) =>
  frame.waitForFunction(
    (list) => {
      const store = globalThis[Symbol.for('cookie-charter.consent.1')];
      const purposes = store?.charter?.purposes.filter(({ regime }) => regime !== 'exempt') ?? [];
      const open = purposes.map(({ id }) => id).filter((id) => store.allows(id));
      return store?.charter && open.join() === list.join();
    },
    { polling: 'raf' },
    wanted,
  );

/** Chooses in the name of the visitor, through the store of a page or of a frame. */
export const decide = (frame, choices) =>
  frame.evaluate((chosen) => globalThis[Symbol.for('cookie-charter.consent.1')].decide(chosen), choices);
