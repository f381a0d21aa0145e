import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { choose, dialectStage, stateOf } from './dialect-stage.js';

/** How a visitor accepts films and refuses the rest in each tool, and how they refuse all. */
const tools = {
  klaro: {
    some: `klaro.getManager().updateConsent('youtube', true); klaro.getManager().saveAndApplyConsents()`,
    none: `klaro.getManager().changeAll(false); klaro.getManager().saveAndApplyConsents()`,
  },
  orejime: {
    some: `orejime.manager.setConsents({ analytics: false, youtube: true, ads: false })`,
    none: `orejime.manager.declineAll()`,
  },
  'orejime-2': {
    some: `orejime.internals.manager.declineAll();
      orejime.internals.manager.updateConsent({ name: 'youtube' }, true);
      orejime.internals.manager.saveAndApplyConsents()`,
    none: `orejime.internals.manager.declineAll(); orejime.internals.manager.saveAndApplyConsents()`,
  },
  tarteaucitron: {
    some: undefined,
    none: `tarteaucitron.userInterface.respondAll(false)`,
  },
  vanilla: { some: undefined, none: `CookieConsent.acceptCategory([])` },
  'vanilla-2': { some: undefined, none: `choice.accept([])` },
};

/** Version 2 of CookieConsent keeps no trace of what it asked about: only a mapping says so. */
const mapping = { analytics: 'audience', ads: 'advertising' };

/** What is refused in each page when all is refused: the purposes that the page of the tool asks about. */
const asked = {
  klaro: ['audience', 'media', 'advertising'],
  orejime: ['audience', 'media', 'advertising'],
  'orejime-2': ['audience', 'media', 'advertising'],
  tarteaucitron: ['media'],
  vanilla: ['audience', 'advertising'],
  'vanilla-2': ['audience', 'advertising'],
};

const takenOver = (name, options = {}) => `${name}?taken-over=${encodeURIComponent(JSON.stringify(options))}`;

const cookieNames = (page) => page.evaluate(() => document.cookie.split('; ').map((pair) => pair.split('=')[0]));

/** A choice of the visitor through the tool, which then writes it as it does. */
async function chooseThere(page, act) {
  await page.evaluate(act);
  await page.waitForFunction(() => document.cookie !== '');
}

describe('a choice that a former tool of the site has written', () => {
  const stage = dialectStage();

  for (const [name, { some, none }] of Object.entries(tools)) {
    it(`stays a refusal, of just what was asked, and erases what was left: ${name}`, async () => {
      const { page, open, errors } = await stage.visit(`${name}?peer`);
      await chooseThere(page, none);
      await page.evaluate(() => void (document.cookie = 'player_id=1; Path=/'));
      await page.evaluate(() => void (document.cookie = 'ads_id=1; Path=/'));
      const left = await cookieNames(page);
      await open(takenOver(name, { mapping }));
      const { choices, pending, stored } = await stateOf(page);
      assert.deepEqual([Object.values(choices).includes(true), stored], [false, true]);
      const purposes = ['audience', 'media', 'advertising'];
      assert.deepEqual(
        pending,
        purposes.filter((id) => !asked[name].includes(id)),
      );
      await page.waitForFunction(() => !/player_id|ads_id/.test(document.cookie));
      const [there, former] = [await cookieNames(page), left.filter((each) => !each.endsWith('_id'))];
      assert.deepEqual([former.filter((each) => !there.includes(each)), errors], [[], []]);
    });

    if (some)
      it(`grants nothing by what was accepted there, which is asked: ${name}`, async () => {
        const { page, open } = await stage.visit(`${name}?peer`);
        await chooseThere(page, some);
        await open(takenOver(name, { mapping: { youtube: 'media' }, grants: true }));
        const { choices, pending, status } = await stateOf(page);
        assert.deepEqual([Object.values(choices).includes(true), pending, status], [false, ['media'], 'partial']);
      });
  }

  it('is taken over once: what the visitor chooses here stands against it', async () => {
    const { page, open } = await stage.visit('klaro?peer');
    await chooseThere(page, tools.klaro.none);
    await open(takenOver('klaro'));
    await choose(page, { audience: true });
    await open(takenOver('klaro'));
    assert.equal((await stateOf(page)).choices.audience, true);
  });

  it('is nothing where the tool has only asked: tarteaucitron', async () => {
    const { page, open } = await stage.visit('tarteaucitron?peer');
    assert.deepEqual(await cookieNames(page), ['tarteaucitron']);
    await open(takenOver('tarteaucitron', { grants: true, mapping: { youtube: 'media', iframe: 'media' } }));
    const { status, decidedAt } = await stateOf(page);
    assert.deepEqual([status, decidedAt], ['undecided', undefined]);
  });

  for (const [name, act] of Object.entries({
    vanilla: `CookieConsent.acceptCategory(['ads'])`,
    'vanilla-2': `choice.accept(['ads'])`,
  }))
    it(`is a consent only where the site asks for it, and tells its own moment: ${name}`, async () => {
      const { page, open } = await stage.visit(`${name}?peer`);
      await chooseThere(page, act);
      const moment = Date.now();
      await open(takenOver(name, { mapping }));
      assert.deepEqual((await stateOf(page)).choices.advertising, false);
      await page.evaluate(() => void (document.cookie = 'town_choice=; Path=/; Max-Age=0'));
      await open(takenOver(name, { mapping, grants: true }));
      const { choices, pending, decidedAt } = await stateOf(page);
      assert.deepEqual([choices.advertising, choices.audience, pending], [true, false, ['media']]);
      assert.ok(Date.parse(decidedAt) <= moment);
    });

  it('is found under the name, and in the storage, that the site gave the tool', async () => {
    const { page, open } = await stage.visit('vanilla?peer');
    await page.evaluate(() => localStorage.setItem('town', JSON.stringify({ categories: [], services: { ads: [] } })));
    await open(takenOver('vanilla', { storedAs: 'town' }));
    const { choices, pending } = await stateOf(page);
    assert.deepEqual([choices.advertising, pending], [false, ['audience', 'media']]);
  });
});
