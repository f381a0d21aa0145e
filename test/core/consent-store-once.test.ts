import { expect } from '@open-wc/testing';
import { charterFrom } from '../../src/core/charter-check.js';
import type { CharterDocument } from '../../src/core/charter-document.js';
import { ConsentStore } from '../../src/core/consent-store.js';
import { frPublic } from '../../src/policies/fr-public.js';
import { memoryStorage, portalCharter, storeWith } from '../stage.js';

/** The portal with two services for its videos and maps. */
function withMap(): CharterDocument {
  const document = portalCharter();
  document.services.push({ id: 'map', purpose: 'media', provider: 'OpenStreetMap', name: 'Carte' });
  return document;
}

describe('allowing for this page only', () => {
  it('opens one service and not its neighbour, keeps nothing, and asks what was to be asked', () => {
    const storage = memoryStorage();
    const store = storeWith(withMap(), { storage });
    store.allowOnce('video');
    expect(store.state.choices).to.include({ media: false, video: true, map: false, social: false });
    expect(store.state).to.deep.include({ once: ['video'], pending: ['media', 'social'], status: 'undecided' });
    expect(storage.kept.size).to.equal(0);
    expect(storeWith(withMap(), { storage }).allows('video'), 'another page').to.equal(false);
  });

  it('opens all the services of a purpose', async () => {
    const store = storeWith(withMap());
    const waiting = store.when('map');
    store.allowOnce('media');
    await waiting;
    expect(store.state.once).to.deep.equal(['media', 'video', 'map']);
    expect(store.allows('share')).to.equal(false);
  });

  it('opens nothing unknown or exempt, nor anything before the charter is known', () => {
    const store = storeWith();
    for (const id of ['necessary', 'session', 'nowhere', '__proto__', 'constructor', '']) store.allowOnce(id);
    expect(store.state.once).to.deep.equal([]);
    const early = new ConsentStore({ storage: memoryStorage(), now: () => new Date(), report: () => undefined });
    early.allowOnce('media');
    early.use(charterFrom(portalCharter()), frPublic);
    expect(early.allows('media')).to.equal(false);
  });

  it('tells each opening once', () => {
    const store = storeWith();
    const reasons: string[] = [];
    store.subscribe((_state, _previous, reason) => void reasons.push(reason));
    store.allowOnce('video');
    store.allowOnce('video');
    expect(reasons).to.deep.equal(['once']);
  });

  it('ends at the next choice, whatever it is about', () => {
    const store = storeWith();
    store.allowOnce('media');
    store.decide({ social: false });
    expect(store.allows('media')).to.equal(false);
    store.allowOnce('media');
    store.withdraw();
    expect(store.state.choices).to.include({ media: false, video: false });
  });

  it('ends when another tab chose meanwhile, and not when the page merely comes back into view', () => {
    const storage = memoryStorage();
    const store = storeWith(portalCharter(), { storage });
    store.allowOnce('video');
    store.reload();
    expect(store.allows('video')).to.equal(true);
    storeWith(portalCharter(), { storage, now: '2026-11-23T18:43:00Z' }).refuseAll();
    store.reload();
    expect(store.allows('video')).to.equal(false);
  });

  it('holds for what was shown: a provider more closes it, better words do not', () => {
    const store = storeWith();
    store.allowOnce('media');
    const mended = portalCharter();
    mended.services[2]!.name = 'Vidéos de la ville';
    store.use(charterFrom(mended), frPublic);
    expect(store.allows('video')).to.equal(true);
    store.use(charterFrom(withMap()), frPublic);
    expect(store.state.choices).to.include({ media: false, video: false, map: false });
  });

  it('is told apart from a choice, and is proof of nothing', () => {
    const store = storeWith();
    store.decide({ audience: true, media: false, social: true });
    store.allowOnce('media');
    store.allowOnce('social');
    expect(store.state.once, 'what a choice grants needs no leave').to.deep.equal(['media', 'video']);
    const states = store.receipt()?.purposes.map(({ id, state }) => `${id} ${state}`);
    expect(states).to.deep.equal(['audience not-objected', 'media refused', 'social given']);
  });
});
