import { expect } from '@open-wc/testing';
import { charterFrom } from '../../src/core/charter-check.js';
import type { CharterDocument } from '../../src/core/charter-document.js';
import { ConsentStore } from '../../src/core/consent-store.js';
import type { ChoiceStorage } from '../../src/core/ports.js';
import { frPublic } from '../../src/policies/fr-public.js';
import { memoryStorage, portalCharter, storeWith } from '../stage.js';

const refused = { audience: false, media: false, social: false };

/** A store that has no charter yet, and a clock that can be moved. */
function early(storage: ChoiceStorage = memoryStorage()): { store: ConsentStore; clock: { now: string } } {
  const clock = { now: '2026-11-23T18:42:00Z' };
  return { store: new ConsentStore({ storage, now: () => new Date(clock.now), report: () => undefined }), clock };
}

function accepted(): ReturnType<typeof memoryStorage> {
  const storage = memoryStorage();
  storeWith(portalCharter(), { storage }).acceptAll();
  return storage;
}

/** The charter of the portal, whose choice is kept under a name of its own. */
const namedCharter = (): CharterDocument => {
  const document = portalCharter();
  const trackers = [{ name: 'cookies_preferences' }];
  const memory = { purpose: 'necessary', provider: 'Us', name: 'Choix', exemption: 'choice-memory', trackers } as const;
  return { ...document, services: [...document.services, memory] };
};

describe('a visitor before the charter arrives', () => {
  it('is granted nothing, and has nothing written', () => {
    const storage = memoryStorage();
    const { store } = early(storage);
    for (const choose of [() => store.acceptAll(), () => store.decide({ media: true }), () => store.reload()]) choose();
    expect([store.allows('media'), store.allows('necessary')]).to.deep.equal([false, false]);
    expect(store.state.status).to.equal('undecided');
    expect([...storage.kept]).to.deep.equal([]);
  });

  for (const act of ['refuseAll', 'withdraw'] as const)
    it(`is obeyed by ${act} before anything can start, even after an earlier acceptance`, () => {
      const { store } = early(accepted());
      store[act]();
      const seen: boolean[] = [];
      store.subscribe(({ choices }) => seen.push(choices['media'] === true || choices['social'] === true));
      store.use(charterFrom(portalCharter()), frPublic);
      expect(store.state.choices).to.include(act === 'refuseAll' ? refused : { ...refused, audience: true });
      expect(store.state).to.deep.include({ status: 'decided', stored: true });
      expect(seen).not.to.include(true);
      expect(seen).not.to.have.lengthOf(0);
    });

  it('learns of a charter that asks nothing, after a refusal too', () => {
    const { store } = early();
    const seen: string[] = [];
    store.subscribe(({ status }, _previous, reason) => seen.push(`${reason} ${status}`));
    store.refuseAll();
    store.use(charterFrom({ purposes: [{ id: 'necessary' }], services: [] }), frPublic);
    expect(seen).to.deep.equal(['charter decided']);
  });

  it('is not let off a refusal by taking back consent after it', () => {
    const { store } = early(accepted());
    store.refuseAll();
    store.withdraw();
    store.use(charterFrom(portalCharter()), frPublic);
    expect(store.state.choices).to.include(refused);
  });

  it('is not refused again by an old refusal once the charter was known', () => {
    const { store } = early();
    store.refuseAll();
    store.use(charterFrom(portalCharter()), frPublic);
    store.acceptAll();
    store.use(charterFrom(portalCharter()), frPublic);
    expect(store.allows('media')).to.equal(true);
  });

  it('gets what scripts wait for once the charter brings back an acceptance', async () => {
    const { store } = early(accepted());
    const waiting = store.when('media');
    store.use(charterFrom(portalCharter()), frPublic);
    await waiting;
  });
});

describe('a visitor who comes back', () => {
  it('is asked again where the choice ends while a page is open', () => {
    let now = '2026-11-23T18:42:00Z';
    const store = new ConsentStore({ storage: memoryStorage(), now: () => new Date(now), report: () => undefined });
    store.use(charterFrom(portalCharter()), frPublic);
    store.acceptAll();
    now = '2027-05-23T18:41:59Z';
    expect(store.allows('media')).to.equal(true);
    now = '2027-05-23T18:42:00Z';
    expect(store.allows('media')).to.equal(false);
    expect(store.state.status).to.equal('undecided');
  });

  it('is asked again when a duration grows, whatever else is not known', () => {
    const storage = memoryStorage();
    const charter = (duration: string) => {
      const document = portalCharter();
      document.services[2]!.trackers = [{ name: 'player', duration }, { name: 'other' }];
      return document;
    };
    storeWith(charter('P6M'), { storage }).acceptAll();
    expect(storeWith(charter('P100Y'), { storage }).state.pending).to.deep.equal(['media']);
    expect(storeWith(charter('P0Y6M'), { storage }).state.pending).to.deep.equal([]);
  });

  it('finds the choice kept under the name that the charter declares', () => {
    const storage = memoryStorage();
    storeWith(namedCharter(), { storage }).refuseAll();
    expect([...storage.kept.keys()]).to.deep.equal(['cookies_preferences']);
    expect(storeWith(namedCharter(), { storage }).state).to.deep.include({ status: 'decided', stored: true });
  });

  it('finds the choice again after the charter gave its cookie another name', () => {
    const storage = accepted();
    expect(storeWith(namedCharter(), { storage }).allows('media')).to.equal(true);
    storeWith(namedCharter(), { storage, now: '2026-11-24T08:00:00Z' }).refuseAll();
    expect(storeWith(namedCharter(), { storage }).allows('media')).to.equal(false);
  });

  it('does not disturb another system that holds the declared name', () => {
    const storage = memoryStorage();
    storage.kept.set('cookies_preferences', '{"all":true}');
    const store = storeWith(namedCharter(), { storage });
    expect(store.state.status).to.equal('undecided');
    store.refuseAll();
    expect(storage.kept.get('cookies_preferences')).to.equal('{"all":true}');
    expect(storeWith(namedCharter(), { storage }).state.choices).to.include(refused);
  });

  it('is asked about a new purpose alone', () => {
    const document = portalCharter();
    document.purposes.push({ id: 'advertising' });
    const { state } = storeWith(document, { storage: accepted() });
    expect(state.pending).to.deep.equal(['advertising']);
    expect(state.reasons).to.deep.equal({ advertising: { kind: 'purpose-added' } });
    expect(state.choices).to.include({ media: true, social: true, advertising: false });
  });

  it('is asked again after a refusal too where trackers were added, and told how many', () => {
    const storage = memoryStorage();
    storeWith(portalCharter(), { storage }).refuseAll();
    const document = portalCharter();
    document.services[2]!.trackers!.push({ name: 'volume', duration: 'P1Y' });
    const { state } = storeWith(document, { storage });
    expect(state.reasons).to.deep.equal({ media: { kind: 'tracker-added', before: 1, now: 2 } });
    expect(state.choices).to.include(refused);
  });

  it('keeps the other choices when the one asked again is made', () => {
    const storage = accepted();
    const document = portalCharter();
    document.services.push({ purpose: 'media', provider: 'OSM', name: 'Carte' });
    const store = storeWith(document, { storage, now: '2027-01-01T00:00:00Z' });
    store.decide({ media: false });
    expect(store.state).to.deep.include({ status: 'decided', decidedAt: '2026-11-23T18:42:00.000Z' });
    expect(storeWith(document, { storage }).state.choices).to.include({ media: false, social: true, audience: true });
  });

  it('sees what another tab chose, once', () => {
    const storage = memoryStorage();
    const store = storeWith(portalCharter(), { storage });
    const reasons: string[] = [];
    store.subscribe((_state, _previous, reason) => reasons.push(reason));
    storeWith(portalCharter(), { storage }).acceptAll();
    store.reload();
    store.reload();
    expect(store.allows('media')).to.equal(true);
    expect(reasons).to.deep.equal(['restore']);
  });

  it('has no choice left once its cookie was deleted', () => {
    const storage = accepted();
    const store = storeWith(portalCharter(), { storage });
    storage.kept.clear();
    store.reload();
    expect(store.state).to.deep.include({ status: 'undecided', stored: false, decidedAt: undefined });
    expect(store.allows('media')).to.equal(false);
  });

  it('chooses anew, and not for a choice that ended, on a page left open for six months', () => {
    const storage = accepted();
    const { store, clock } = early(storage);
    store.use(charterFrom(portalCharter()), frPublic);
    clock.now = '2027-05-23T18:42:00Z';
    store.decide({ media: true });
    expect(store.state.decidedAt).to.equal('2027-05-23T18:42:00.000Z');
    expect(store.allows('social')).to.equal(false);
  });

  it('holds the same state as long as nothing changed', () => {
    const store = storeWith(portalCharter(), { storage: accepted() });
    const { state } = store;
    store.reload();
    expect(store.state).to.equal(state);
  });

  for (const choices of [{}, { unknown: true }, { necessary: false, session: false }])
    it(`has chosen nothing by ${JSON.stringify(choices)}, and nothing is written`, () => {
      const storage = memoryStorage();
      const store = storeWith(portalCharter(), { storage });
      store.decide(choices);
      expect(store.state.status).to.equal('undecided');
      expect(storage.kept.size).to.equal(0);
    });

  it('is told of by a signal no longer, once it aborted', () => {
    const store = storeWith();
    const stopping = new AbortController();
    let calls = 0;
    store.subscribe(() => (calls += 1), { signal: stopping.signal });
    store.acceptAll();
    stopping.abort();
    store.refuseAll();
    expect(calls).to.equal(1);
  });
});
