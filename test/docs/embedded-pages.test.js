import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { allowed, decide, siteCharter } from '../control/control-stage.js';
import { frameOf, innerFrame, twoSites } from '../control/two-sites.js';
import { readSnippets } from './read-snippets.js';

const file = 'docs/guides/embedded-pages.md';
const snippets = readSnippets(file).map(({ code }) => code);

describe(file, () => {
  const stage = twoSites();

  it('shows lines by which a page in a frame follows the page around it', async () => {
    assert.equal(snippets.length, 2);
    const [inside, around] = snippets.map((code) =>
      code
        .replaceAll('/charter/', '/dist/')
        .replaceAll('https://www.ville.fr', stage.city.origin)
        .replaceAll('https://carte.ville.fr', stage.map.origin),
    );
    const page = (body) => `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Ville</title>${body}`;
    for (const site of ['city', 'map']) stage.pages[site]['/charter.json'] = JSON.stringify(siteCharter());
    stage.pages.map['/'] = page(inside);
    stage.pages.city['/'] = page(
      `<cookie-banner charter="/charter.json"></cookie-banner>${frameOf(stage.map.origin)}${around}`,
    );
    const { page: city, errors } = await stage.visit();
    const map = await innerFrame(city);
    await decide(city, { audience: false, media: true, social: false });
    await allowed(map, ['media']);
    await city.evaluate(() => globalThis[Symbol.for('cookie-charter.consent.1')].withdraw());
    await allowed(map, []);
    assert.deepEqual(errors, []);
  });
});
