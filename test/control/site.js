// A site with eight services of another host and forty nodes that wait for consent, and what browsers ask of that host.
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const dist = join(import.meta.dirname, '../../dist');

/** The eight services, by purpose. */
export const services = {
  media: ['video', 'map', 'podcast', 'calendar'],
  social: ['share', 'feed'],
  advertising: ['ads', 'pixel'],
};

/** The charter of the site: each service declares a cookie with a suffix, and a key in each storage. */
export const charter = {
  language: 'fr',
  site: { name: 'Ville' },
  purposes: [{ id: 'necessary' }, ...Object.keys(services).map((id) => ({ id }))],
  services: Object.entries(services).flatMap(([purpose, ids]) =>
    ids.map((id) => ({
      id,
      purpose,
      provider: `Fournisseur ${id}`,
      name: id,
      trackers: [
        { name: `_pk_${id}.*`, duration: 'P13M' },
        { name: `${id}-local`, type: 'local-storage', duration: 'P1Y' },
        { name: `${id}-session`, type: 'session-storage', duration: 'session' },
      ],
    })),
  ),
};

/** What a service's script does once it runs: it asks its host for something, and leaves trackers behind. */
const scriptOf = (id) => `
  fetch('/ping/${id}');
  document.cookie = '_pk_${id}.13.1fff=1; Path=/; Max-Age=9999';
  localStorage.setItem('${id}-local', '1');
  sessionStorage.setItem('${id}-session', '1');
`;

/** Five nodes a service: an inline script, a file, a frame, a picture and a style sheet. */
const nodesOf = (id) => `
  <script type="text/plain" data-consent="${id}">${scriptOf(id)}</script>
  <script type="text/plain" data-consent="${id}" src="/service/${id}.js"></script>
  <iframe data-consent="${id}" data-src="/service/${id}.html" title="${id}"></iframe>
  <img data-consent="${id}" data-src="/service/${id}.gif" alt="">
  <link rel="stylesheet" data-consent="${id}" data-href="/service/${id}.css">`;

const ids = Object.values(services).flat();

const page = `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Ville</title>
  <script type="application/json" data-cookie-charter>${JSON.stringify(charter)}</script>
  <script type="module" src="/dist/auto.js"></script></head>
  <body><cookie-banner></cookie-banner><h1>Ville</h1><a href="#cookie-preferences">Gérer mes cookies</a>
  ${ids.map(nodesOf).join('')}</body></html>`;

const types = { js: 'text/javascript', css: 'text/css', gif: 'image/gif', html: 'text/html; charset=utf-8' };

async function answerTo(path) {
  if (path === '/') return { type: types.html, body: page };
  const type = types[path.split('.').at(-1)] ?? 'text/plain';
  return { type, body: path.startsWith('/dist/') ? await readFile(join(dist, path.slice('/dist/'.length))) : '' };
}

function portOf(server) {
  const address = server.address();
  return typeof address === 'object' ? address?.port : undefined;
}

/** Starts the site; `asked` holds the address of each request that a service received. */
export async function startSite() {
  const asked = [];
  const server = createServer((request, response) => {
    if (/^\/(?:service|ping)\//.test(request.url)) asked.push(request.url);
    answerTo(request.url).then(
      ({ type, body }) => response.writeHead(200, { 'Content-Type': type }).end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise((resolve) => server.listen(0, 'localhost', () => resolve(undefined)));
  const close = () =>
    new Promise((resolve) => {
      server.close(() => resolve(undefined));
      server.closeAllConnections();
    });
  return { url: `http://localhost:${portOf(server)}/`, asked, close };
}
