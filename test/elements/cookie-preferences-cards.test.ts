import { expect } from '@open-wc/testing';
import type { CharterDocument } from '../../src/core/charter-document.js';
import type { ConsentStore } from '../../src/core/consent-store.js';
import type { CookiePreferences } from '../../src/elements/cookie-preferences/cookie-preferences.js';
import { charterWithServices } from '../gate-stage.js';
import { control, preferencesFor, save, stateOf, turn } from '../preferences-stage.js';
import { find, findAll, memoryStorage, portalCharter, storeWith, textOf } from '../stage.js';

/** A charter with sixty services of a purpose, of twenty providers. */
function charterOfSixty(): CharterDocument {
  const charter = portalCharter();
  for (let number = 1; number <= 60; number += 1) {
    const [id, provider] = [`service-${String(number)}`, `Prestataire ${'abcdefghijklmnopqrst'.charAt(number % 20)}`];
    charter.services.push({ id, purpose: 'media', provider, name: `Été ${String(number)}`, trackers: [{ name: id }] });
  }
  return charter;
}

describe('cookie-preferences grouped by provider', () => {
  async function byProvider(consent: ConsentStore): Promise<CookiePreferences> {
    const preferences = await preferencesFor(consent);
    preferences.groupBy = 'provider';
    await preferences.updateComplete;
    return preferences;
  }

  it('shows one card a provider with the words of its purposes', async () => {
    const preferences = await byProvider(storeWith(charterWithServices()));
    const titles = findAll(preferences, '[part="title"]').map(textOf);
    expect(titles).to.deep.equal(['Opendatasoft', 'Matomo', 'PeerTube', 'Mastodon', 'OpenStreetMap', 'Ce site']);
    expect(textOf(findAll(preferences, '[part="purpose"]')[2])).to.match(/Vidéos et cartes.*Si vous refusez/);
    const ids = findAll(preferences, '[id]').map(({ id }) => id);
    expect(new Set(ids).size, 'each identifier once').to.equal(ids.length);
  });

  it('switches all services of a provider over which there is a say, across purposes', async () => {
    const charter = charterWithServices();
    charter.services.push({ id: 'posts', purpose: 'social', provider: 'PeerTube', name: 'Commentaires' });
    const consent = storeWith(charter);
    const preferences = await byProvider(consent);
    await turn(preferences, 'provider::2');
    await save(preferences);
    const granted = ['video', 'posts', 'map', 'share', 'media', 'social'].filter((id) => consent.allows(id));
    expect(granted).to.deep.equal(['video', 'posts']);
    await turn(preferences, 'service::posts');
    expect(await stateOf(preferences, 'provider::2')).to.equal('En partie');
  });

  it('keeps a card for a purpose without services, and is accessible', async () => {
    const charter = charterWithServices();
    charter.purposes.push({ id: 'preferences' });
    const preferences = await byProvider(storeWith(charter));
    expect((await control(preferences, 'preferences')).checked).to.equal(false);
    await expect(preferences).to.be.accessible();
  });
});

describe('cookie-preferences with a search', () => {
  async function searchable(consent: ConsentStore): Promise<CookiePreferences> {
    const preferences = await preferencesFor(consent);
    preferences.searchable = true;
    await preferences.updateComplete;
    return preferences;
  }

  async function search(host: CookiePreferences, query: string): Promise<string> {
    const field = await find<HTMLInputElement>(host, '[type="search"]');
    field.value = query;
    field.dispatchEvent(new Event('input'));
    await host.updateComplete;
    return textOf(await find(host, '.search [role="status"]'));
  }

  const shown = (host: Element, selector: string): HTMLElement[] =>
    findAll(host, selector).filter((element) => element.checkVisibility());

  it('has no field unless the page asks for one', async () => {
    const preferences = await preferencesFor(storeWith());
    expect(findAll(preferences, '[type="search"]')).to.have.lengthOf(0);
  });

  it('shows, unfolded, what it finds among sixty services, accents and case apart, and hides the rest', async () => {
    const preferences = await searchable(storeWith(charterOfSixty()));
    const all = findAll(preferences, '[part="service"]').length;
    expect(await search(preferences, 'ETE 17')).to.equal('1 service trouvé.');
    expect(shown(preferences, '[part="service"]').map((service) => textOf(service.querySelector('h4')))).to.deep.equal([
      'Été 17',
    ]);
    expect(shown(preferences, '[part="purpose"]')).to.have.lengthOf(1);
    expect(findAll(preferences, '[part="service"]'), 'hidden, not taken out').to.have.lengthOf(all);
    expect(await search(preferences, 'nowhere')).to.equal('Aucun service trouvé.');
    expect(shown(preferences, '[part="purpose"]')).to.have.lengthOf(0);
    expect(await search(preferences, ' ')).to.equal('');
    expect(shown(preferences, '[part="purpose"]')).to.have.lengthOf(4);
  });

  it('finds by provider, by purpose and by the name of a cookie', async () => {
    const preferences = await searchable(storeWith(charterWithServices()));
    const found = async (query: string): Promise<string[]> => {
      await search(preferences, query);
      return shown(preferences, 'h4').map(textOf);
    };
    expect(await found('peertube')).to.deep.equal(['Vidéos']);
    expect(await found('reseaux sociaux')).to.deep.equal(['Partage']);
    expect(await found('_pk_id')).to.deep.equal(['Mesure d’audience']);
  });

  it('keeps what is switched behind it', async () => {
    const consent = storeWith(charterOfSixty());
    const preferences = await searchable(consent);
    await turn(preferences, 'service::service-3');
    await search(preferences, 'Été 17');
    await turn(preferences, 'service::service-17');
    await save(preferences);
    const granted = Object.entries(consent.state.choices).filter(([, allowed]) => allowed);
    expect(granted.map(([id]) => id)).to.deep.equal(['audience', 'matomo', 'service-3', 'service-17']);
    expect(consent.state.stored).to.equal(true);
  });

  it('keeps a choice about each of sixty services', async () => {
    const storage = memoryStorage();
    const consent = storeWith(charterOfSixty(), { storage });
    const preferences = await searchable(consent);
    await turn(preferences, 'media');
    await turn(preferences, 'service::service-60');
    await save(preferences);
    const back = storeWith(charterOfSixty(), { storage });
    expect([back.allows('service-59'), back.allows('service-60')]).to.deep.equal([true, false]);
  });
});
