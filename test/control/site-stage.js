import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before } from 'node:test';
import puppeteer from 'puppeteer-core';
import { findChromium } from '../../tools/browsers.js';

const dist = join(import.meta.dirname, '../../dist');

/** A host with a parent, both of which lead to this machine. */
export const HOST = 'data.ville.example';

const types = { html: 'text/html; charset=utf-8', js: 'text/javascript; charset=utf-8', gif: 'image/gif' };
const typeOf = (path) => types[path.split('.').at(-1)] ?? types.html;

/** What a page of the site answers: text, or text with headers. */
const answerOf = (served) => (typeof served === 'string' ? { body: served } : served);

/** Serves pages by path, and the built package twice: as `/dist/`, and as another copy of it, `/copy/`. */
function serve(pages, asked) {
  return createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://site');
    asked.push(pathname);
    const file = /^\/(?:dist|copy)\/(.+\.js)$/.exec(pathname)?.[1];
    const answer = async () => (file ? { body: await readFile(join(dist, file)) } : answerOf(pages(pathname, request)));
    answer().then(
      ({ body, headers = {} }) => {
        response.writeHead(200, { 'Content-Type': typeOf(pathname), ...headers });
        response.end(body);
      },
      () => {
        response.writeHead(404);
        response.end();
      },
    );
  });
}

/**
 * Starts a site and a browser for the tests of a file, and ends both after them.
 * @param {(path: string, request: import('node:http').IncomingMessage) => string | { body: string, headers?: object }} pages
 */
export function siteStage(pages) {
  const asked = [];
  const server = serve(pages, asked);
  const stage = { port: 0, browser: undefined };
  before(async () => {
    await new Promise((resolve) => server.listen(0, 'localhost', () => resolve(undefined)));
    const chromium = await findChromium();
    const args = [...chromium.args, `--host-resolver-rules=MAP ${HOST} localhost`];
    stage.browser = await puppeteer.launch({ ...chromium, args });
    const address = server.address();
    stage.port = typeof address === 'object' ? address.port : 0;
  });
  after(async () => {
    await stage.browser?.close();
    server.close();
    server.closeAllConnections();
  });
  return {
    /** What was asked of the site since the last look. */
    asked: () => asked.splice(0),
    url: (path, host = 'localhost') => `http://${host}:${stage.port}${path}`,
    /** Opens a browser of a new visitor, and how many tabs of it one likes. */
    async newVisitor() {
      const context = await stage.browser.createBrowserContext();
      /** @param {(page: import('puppeteer-core').Page) => Promise<unknown>} prepare */
      return async (prepare = async () => undefined) => {
        const page = await context.newPage();
        page.setDefaultTimeout(15_000);
        const errors = [];
        page.on('pageerror', (error) => errors.push(String(error)));
        await page.evaluateOnNewDocument(noteEvents);
        await prepare(page);
        return Object.assign(page, { errors });
      };
    },
  };
}

/** Notes the events of a document, for a test to look at. */
function noteEvents() {
  globalThis.told = [];
  for (const type of ['consent-ready', 'consent-change', 'consent-erased'])
    document.addEventListener(type, (event) => globalThis.told.push([type, event['reason']].filter(Boolean).join(' ')));
}

/** A page of the site, with a charter and our one script line. */
export const pageWith = (charter, { body = '', head = '', scripts = ['/dist/auto.js'] } = {}) =>
  `<!doctype html><html lang="fr"><head><title>Page</title>${head}
  <script type="application/json" data-cookie-charter>${JSON.stringify(charter)}</script>
  ${scripts.map((src) => `<script type="module" src="${src}"></script>`).join('')}</head>
  <body><cookie-banner></cookie-banner>${body}</body></html>`;

/** Waits until the store of a page knows its charter. */
export const ready = (page) =>
  page.waitForFunction(() => globalThis[Symbol.for('cookie-charter.consent.1')]?.charter !== undefined);

/** Calls the store of a page. */
export const choose = (page, method, argument) =>
  page.evaluate(
    (name, value) => globalThis[Symbol.for('cookie-charter.consent.1')][name](value),
    method,
    argument ?? null,
  );

/** The choices that a page holds. */
export const choicesOf = (page) =>
  page.evaluate(() => globalThis[Symbol.for('cookie-charter.consent.1')].state.choices);

/** Presses what a selector finds, however late and however deep it comes. */
export async function press(page, selector) {
  // A change inside a shadow root wakes nobody: only a look at each frame sees it.
  await page.waitForSelector(selector, { visible: true });
  await page.locator(selector).click();
}
