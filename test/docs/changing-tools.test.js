import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { demoStage, serveInstead } from '../demo/demo-stage.js';
import { readSnippets } from './read-snippets.js';

const charter = JSON.stringify({
  language: 'en',
  site: { name: 'Town' },
  purposes: [{ id: 'necessary' }, { id: 'audience' }, { id: 'media' }],
  services: [],
});

const page = (head) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Town</title>
  <script type="application/json" data-cookie-charter>${charter}</script>
  ${head.replaceAll('/charter/', '/dist/')}
  <script type="text/plain" data-name="films">globalThis.ran = true</script>`;

describe('docs/guides/changing-tools.md', () => {
  const stage = demoStage();
  const snippets = readSnippets('docs/guides/changing-tools.md').map(({ code }) => code);

  it('shows lines that keep a refusal of the former tool, and wait for the rest', async () => {
    const { page: tab, url, errors } = await stage.newVisitor();
    await serveInstead(tab, {
      '/town/': () => ({ contentType: 'text/html; charset=utf-8', body: page(snippets.reverse().join('')) }),
    });
    await tab.goto(url);
    await tab.evaluate(() => void (document.cookie = 'klaro={"statistics":false}; Path=/'));
    await tab.goto(`${url}/town/`);
    await tab.waitForFunction(() => globalThis[Symbol.for('cookie-charter.consent.1')]?.state.status === 'partial');
    const pending = () => tab.evaluate(() => globalThis[Symbol.for('cookie-charter.consent.1')].state.pending);
    assert.deepEqual([await pending(), await tab.evaluate(() => globalThis.ran)], [['media'], undefined]);
    await tab.evaluate(() => globalThis[Symbol.for('cookie-charter.consent.1')].decide({ media: true }));
    await tab.waitForFunction(() => globalThis.ran);
    assert.deepEqual([await tab.evaluate(() => globalThis.tarteaucitron.job), errors], [[], []]);
  });
});
