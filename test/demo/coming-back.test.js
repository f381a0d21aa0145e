import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { askedAt, choose, countVisible, demoStage } from './demo-stage.js';
import { PANEL, portalCharter, serveCharter, settled, textOf } from './demo-stage.js';

/** The charter of the portal with one more purpose that needs consent. */
function charterBefore() {
  const charter = portalCharter();
  charter.purposes.push({ id: 'social', regime: 'consent', title: 'Partage', description: 'Partager une page.' });
  charter.services.push({ id: 'share', purpose: 'social', provider: 'Mastodon', name: 'Boutons de partage' });
  return charter;
}

/** The same, after the video moved to one provider more. */
function charterWithProvider() {
  const charter = charterBefore();
  charter.services.push({ id: 'peertube', purpose: 'media', provider: 'PeerTube', name: 'Vidéos du conseil' });
  return charter;
}

/** The same, with better words and another version. */
function charterWithBetterWords() {
  const charter = charterBefore();
  const video = charter.services.find(({ id }) => id === 'youtube');
  Object.assign(charter, { version: '2027-01', updated: '2027-01-04' });
  charter.purposes.find(({ id }) => id === 'media').description = 'Afficher des vidéos et des cartes dans la page.';
  video.name = 'Vidéos d’information';
  video.trackers[0].description = 'Suivre les vidéos lues.';
  return charter;
}

describe('coming back', () => {
  const stage = demoStage();

  /** A visitor who chose under the earlier charter, and comes back to this one. */
  async function back(action, later) {
    const visitor = await stage.newVisitor();
    const { page } = visitor;
    let charter = charterBefore();
    await serveCharter(page, () => charter);
    await askedAt(visitor);
    await choose(page, action);
    charter = later;
    await page.reload();
    return visitor;
  }

  for (const action of ['accept-all', 'refuse-all']) {
    it(`asks again for the purpose that gained a provider, alone, and says why (${action})`, async () => {
      const { page, errors } = await back(action, charterWithProvider());
      await page.waitForSelector(PANEL, { visible: true });
      const purposes = await textOf(page, 'cookie-banner >>> [part="purposes"]');
      assert.ok(purposes.includes('Vidéos et cartes'), purposes);
      assert.ok(!purposes.includes('Partage') && !purposes.includes('Mesure d’audience'), purposes);
      assert.match(
        purposes,
        /(?:prestataires?|fournisseurs?|services?).*\b[23]\b|\b[23]\b.*(?:prestataires?|fournisseurs?)/,
      );
      assert.equal((await page.$$('iframe')).length, 0);
      assert.deepEqual(errors, []);
    });
  }

  it('keeps the other choices when the one purpose is refused', async () => {
    const { page } = await back('accept-all', charterWithProvider());
    await page.waitForSelector(PANEL, { visible: true });
    await choose(page, 'refuse-all');
    const choices = await page.evaluate(() => globalThis[Symbol.for('cookie-charter.consent.1')].state.choices);
    assert.deepEqual([choices.media, choices.social, choices.audience], [false, true, true]);
  });

  it('asks nothing after a typo was mended', async () => {
    const { page } = await back('accept-all', charterWithBetterWords());
    await settled(page, 'decided');
    await page.waitForSelector('iframe');
    assert.equal(await countVisible(page, PANEL), 0);
  });
});
