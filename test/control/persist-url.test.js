import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';
import { findChromium } from '../../tools/browsers.js';
import { choose, cookiesOf, PANEL } from '../demo/demo-stage.js';
import { readSnippets } from '../docs/read-snippets.js';
import { charter } from './site.js';

const root = join(import.meta.dirname, '../..');
const day = 86_400;

/** The page as the guide writes it, with the address of its own example. */
const page = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Ville</title>
  <script type="module" src="/dist/auto.js"></script>
  ${readSnippets('docs/guides/persistence.md').find(({ language }) => language === 'html')?.code}</html>`;

const files = {
  '/': { type: 'text/html; charset=utf-8', body: () => page },
  '/charter.json': { type: 'application/json', body: () => JSON.stringify(charter) },
};

async function answerFile(path, response) {
  const file = files[path] ?? { type: 'text/javascript', body: () => readFile(join(root, path)) };
  const body = await Promise.resolve(file.body()).catch(() => undefined);
  response.writeHead(body === undefined ? 404 : 200, { 'Content-Type': file.type }).end(body);
}

describe('a site whose server keeps the choice', () => {
  let browser, server, folder, log, url, asked;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'persist-'));
    log = join(folder, 'log');
    const module = join(folder, 'keep-choice.mjs');
    await writeFile(module, readSnippets('docs/guides/persistence.md').find(({ language }) => language === 'js').code);
    const { keepChoice } = await import(pathToFileURL(module).href);
    asked = [];
    server = createServer((request, response) => {
      if (request.url !== '/cookie-choice') return void answerFile(request.url, response);
      asked.push(request.headers);
      void keepChoice(request, response, log);
    });
    await new Promise((resolve) => server.listen(0, 'localhost', () => resolve(undefined)));
    const address = server.address();
    url = `http://localhost:${typeof address === 'object' ? address?.port : ''}/`;
    browser = await puppeteer.launch(await findChromium());
  });
  after(async () => {
    await browser?.close();
    server.closeAllConnections();
    server.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('sets the cookie that the page wrote, to the same end, after a refusal and after a withdrawal', async () => {
    const context = await browser.createBrowserContext();
    const visitor = await context.newPage();
    await visitor.goto(url);
    await visitor.waitForSelector(PANEL, { visible: true });
    assert.deepEqual(asked, []);
    const kept = visitor.waitForResponse((response) => response.url().endsWith('/cookie-choice'));
    await choose(visitor, 'refuse-all');
    assert.equal((await kept).status(), 204);
    const [cookie, ...others] = await cookiesOf(visitor);
    // On http a script writes it without Secure: the server's has it.
    assert.deepEqual([cookie.name, cookie.secure, cookie.sameSite, others], ['eu-consent', true, 'Lax', []]);
    const days = (cookie.expires - Date.now() / 1000) / day;
    assert.ok(days > 180 && days <= 184, `${days} days`);
    assert.match(cookie.value, /^1~\d{8}T\d{6}Z~media:0:\w{6}/);
    const line = JSON.parse(await readFile(log, 'utf8'));
    assert.deepEqual([Object.keys(line), line.choice], [['time', 'choice'], cookie.value]);
    assert.ok(asked[0]['cookie-charter'].startsWith(`eu-consent=${cookie.value}; Max-Age=`));
  });
});
