import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { demoStage, serveInstead } from '../demo/demo-stage.js';
import { readSnippets } from './read-snippets.js';

const file = 'docs/guides/changing-tools.md';
const snippets = readSnippets(file);
const [lines, holder, consents] = snippets.filter(({ language }) => language === 'html').map(({ code }) => code);
const [memory] = snippets.filter(({ language }) => language === 'json').map(({ code }) => JSON.parse(code));

const page = (head, services) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Town</title>
  <script type="application/json" data-cookie-charter>${JSON.stringify({
    language: 'en',
    site: { name: 'Town' },
    purposes: [{ id: 'necessary' }, { id: 'audience' }, { id: 'media' }, { id: 'advertising' }],
    services,
  })}</script>
  ${head.replaceAll('/charter/', '/dist/')}
  <cookie-banner></cookie-banner>
  <script type="text/plain" data-name="films">globalThis.ran = true</script>`;

describe(file, () => {
  const stage = demoStage();

  /** Opens a page of the town as somebody to whom the former tool gave cookies. */
  async function visit(head, cookies, services = []) {
    const { page: tab, url, errors } = await stage.newVisitor();
    await serveInstead(tab, {
      '/town/': () => ({ contentType: 'text/html; charset=utf-8', body: page(head, services) }),
    });
    await tab.goto(url);
    for (const cookie of cookies)
      await tab.evaluate((text) => void (document.cookie = `${text}; Path=/; Max-Age=9999`), cookie);
    await tab.goto(`${url}/town/`);
    const store = "globalThis[Symbol.for('cookie-charter.consent.1')]";
    await tab.waitForFunction(`${store}?.state.status === 'partial'`);
    const run = (code) => tab.evaluate(`${store}.${code}`);
    return { tab, errors, run };
  }

  it('holds only examples that are tested here', () => {
    assert.deepEqual(
      snippets.map(({ language }) => language),
      ['html', 'html', 'html', 'json'],
    );
  });

  it('shows lines that keep a refusal of the former tool, and wait for the rest', async () => {
    const { tab, run, errors } = await visit(lines, ['klaro={"statistics":false}']);
    const { pending, choices } = await run('state');
    assert.deepEqual([pending, choices.audience], [['media', 'advertising'], false]);
    assert.equal(await tab.evaluate(() => globalThis.ran), undefined);
    await run('decide({ media: true })');
    await tab.waitForFunction(() => globalThis.ran);
    assert.deepEqual(errors, []);
  });

  it('shows an object into which pages of tarteaucitron may write, and which they may start', async () => {
    const calls = `<script>tarteaucitron.init({}); tarteaucitron.user.id = 1; tarteaucitron.job.push('x');</script>`;
    const { errors } = await visit(holder + calls + lines, ['klaro={"statistics":false}']);
    assert.deepEqual(errors, []);
  });

  it('shows how consents are taken over, with the moment at which they were given', async () => {
    const moment = new Date(Date.now() - 1e9).toISOString();
    const value = JSON.stringify({ categories: ['ads'], consentTimestamp: moment });
    const { run } = await visit(consents, [`town_cookies=${value}`]);
    const { choices, pending, decidedAt } = await run('state');
    assert.deepEqual([choices.advertising, choices.audience, pending], [true, false, ['media']]);
    assert.equal(decidedAt.slice(0, 19), moment.slice(0, 19));
  });

  it('shows a service under whose name a choice is kept beside that of Orejime', async () => {
    const head = lines.replaceAll("'klaro'", "'orejime'");
    const { tab, run } = await visit(head, ['eu-consent={"statistics":false}'], [memory]);
    assert.equal((await run('state')).stored, true);
    assert.match(await tab.evaluate(() => document.cookie), /town_choice=1~\d{8}T\d{6}Z~audience:0/);
  });
});
