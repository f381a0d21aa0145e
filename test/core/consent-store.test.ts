import { expect } from '@open-wc/testing';
import type { CharterDocument } from '../../src/core/charter-document.js';
import { charterFrom } from '../../src/core/charter-check.js';
import { ConsentStore } from '../../src/core/consent-store.js';
import { frPublic } from '../../src/policies/fr-public.js';
import { memoryStorage, portalCharter, storeWith } from '../stage.js';

const refused = { audience: false, media: false, social: false };
const accepted = { audience: true, media: true, social: true };

/** A charter to which something was done since the choice. */
function changed(change: (document: CharterDocument) => void): CharterDocument {
  const document = portalCharter();
  change(document);
  return document;
}

describe('consent store', () => {
  it('grants a new visitor nothing that needs consent', () => {
    const { state } = storeWith();
    expect(state.status).to.equal('undecided');
    expect(state.choices).to.include({ audience: true, media: false, social: false });
    expect(state.pending).to.deep.equal(['media', 'social']);
  });

  it('allows what is exempt, and nothing unknown', () => {
    const store = storeWith();
    expect(['necessary', 'session'].map((id) => store.allows(id))).to.deep.equal([true, true]);
    for (const id of ['', 'nowhere', '__proto__', 'constructor', 'toString'])
      expect(store.allows(id), id).to.equal(false);
  });

  it('keeps a refusal and an acceptance for the same six months', () => {
    const [no, yes] = [storeWith(), storeWith()];
    no.refuseAll();
    yes.acceptAll();
    expect(no.state.choices).to.include(refused);
    expect(yes.state.choices).to.include(accepted);
    expect(no.state.expiresAt).to.equal('2027-05-23T18:42:00.000Z');
    expect(yes.state.expiresAt).to.equal(no.state.expiresAt);
    expect(no.state.stored).to.equal(true);
  });

  it('finds the choice again, until the very second it ends', () => {
    const storage = memoryStorage();
    storeWith(portalCharter(), { storage }).acceptAll();
    const at = (now: string) => storeWith(portalCharter(), { storage, now }).state;
    expect(at('2027-05-23T18:41:59Z').choices).to.include(accepted);
    expect(at('2027-05-23T18:42:00Z').status).to.equal('undecided');
    expect(at('2027-05-23T18:42:00Z').choices).to.include({ media: false });
  });

  it('takes a choice from tomorrow’s clock, but none from further ahead', () => {
    const storage = memoryStorage();
    storeWith(portalCharter(), { storage }).acceptAll();
    expect(storeWith(portalCharter(), { storage, now: '2026-11-22T18:42:00Z' }).allows('media')).to.equal(true);
    expect(storeWith(portalCharter(), { storage, now: '2026-11-22T18:41:59Z' }).allows('media')).to.equal(false);
  });

  it('decides purpose by purpose and service by service', () => {
    const store = storeWith(
      changed(({ services }) => services.push({ id: 'map', purpose: 'media', provider: 'OSM', name: 'Carte' })),
    );
    store.decide({ media: true, map: false, necessary: false, unknown: true });
    expect(store.state.choices).to.include({ media: true, video: true, map: false, social: false });
    expect(store.allows('necessary')).to.equal(true);
    store.decide({ media: false });
    expect(store.state.choices).to.include({ media: false, video: false, map: false });
  });

  it('takes everything back at once', () => {
    const store = storeWith();
    store.acceptAll();
    store.withdraw();
    expect(store.state.choices).to.include({ media: false, social: false });
    expect(store.state.status).to.equal('decided');
  });

  it('asks again for the purpose that gained a provider, alone, and says by how much', () => {
    const storage = memoryStorage();
    storeWith(portalCharter(), { storage }).acceptAll();
    const grown = changed(({ services }) => services.push({ purpose: 'media', provider: 'OSM', name: 'Carte' }));
    const { state } = storeWith(grown, { storage });
    expect(state.status).to.equal('partial');
    expect(state.pending).to.deep.equal(['media']);
    expect(state.reasons['media']).to.deep.equal({ kind: 'provider-added', before: 1, now: 2 });
    expect(state.choices).to.include({ media: false, social: true, audience: true });
  });

  it('asks nothing after a typo was mended', () => {
    const storage = memoryStorage();
    storeWith(portalCharter(), { storage }).acceptAll();
    const mended = changed(({ services }) => (services[2]!.name = 'Vidéos de la ville'));
    expect(storeWith(mended, { storage }).state).to.deep.include({ status: 'decided', pending: [] });
  });

  it('leaves a refusal a refusal where nothing grew', () => {
    const storage = memoryStorage();
    storeWith(portalCharter(), { storage }).refuseAll();
    const longer = changed(({ services }) => (services[2]!.trackers![0]!.duration = 'P2Y'));
    expect(storeWith(longer, { storage }).state.status).to.equal('decided');
    expect(storeWith(longer, { storage }).allows('media')).to.equal(false);
    storeWith(portalCharter(), { storage }).acceptAll();
    expect(storeWith(longer, { storage }).state.reasons['media']?.kind).to.equal('conditions-changed');
  });

  it('never prolongs one choice by another', () => {
    const storage = memoryStorage();
    storeWith(portalCharter(), { storage }).refuseAll();
    const later = storeWith(portalCharter(), { storage, now: '2027-05-01T00:00:00Z' });
    later.decide({ media: true });
    expect(later.state.decidedAt).to.equal('2026-11-23T18:42:00.000Z');
    later.acceptAll();
    expect(later.state.decidedAt).to.equal('2027-05-01T00:00:00.000Z');
  });

  it('applies a refusal made before the charter is known', () => {
    const store = new ConsentStore({ storage: memoryStorage(), now: () => new Date(), report: () => undefined });
    store.acceptAll();
    store.refuseAll();
    expect(store.allows('media')).to.equal(false);
    store.use(charterFrom(portalCharter()), frPublic);
    expect(store.state.choices).to.include(refused);
    expect(store.state.status).to.equal('decided');
  });

  it('asks consent for audience measurement where the law knows no exemption', () => {
    const store = new ConsentStore({ storage: memoryStorage(), now: () => new Date(), report: () => undefined });
    store.use(charterFrom(portalCharter()), { ...frPublic, audienceMeasurement: 'consent' });
    expect(store.allows('audience')).to.equal(false);
    expect(store.state.pending).to.include('audience');
  });

  it('keeps the choice first, reports a listener that throws, and calls the others', () => {
    const problems: unknown[] = [];
    const storage = memoryStorage();
    const store = new ConsentStore({ storage, now: () => new Date(), report: (problem) => problems.push(problem) });
    store.use(charterFrom(portalCharter()), frPublic);
    const seen: string[] = [];
    store.subscribe(() => {
      throw new Error('vendor');
    });
    store.subscribe((_state, _previous, reason) => seen.push(reason));
    store.acceptAll();
    expect(seen).to.deep.equal(['accept-all']);
    expect(problems).to.have.lengthOf(1);
    expect(storage.kept.get('eu-consent')).to.match(/media:1/);
  });

  it('lets scripts wait for a purpose, or give up', async () => {
    const store = storeWith();
    const waiting = store.when('media');
    store.acceptAll();
    await waiting;
    await store.when('media');
    const aborting = new AbortController();
    const given = store.when('nowhere', { signal: aborting.signal });
    aborting.abort(new Error('enough'));
    expect(await given.catch((problem: unknown) => (problem as Error).message)).to.equal('enough');
  });

  it('gives a state that cannot be changed, and the same one until something changes', () => {
    const store = storeWith();
    const { state } = store;
    expect(Object.isFrozen(state) && Object.isFrozen(state.choices) && Object.isFrozen(state.pending)).to.equal(true);
    store.reload();
    expect(store.state.choices).to.deep.equal(state.choices);
    let calls = 0;
    const stop = store.subscribe(() => (calls += 1));
    store.reload();
    expect(calls).to.equal(0);
    stop();
    store.acceptAll();
    expect(calls).to.equal(0);
  });

  it('writes a receipt without an identifier', () => {
    const store = storeWith();
    expect(store.receipt()).to.equal(undefined);
    store.decide({ audience: true, media: true, social: false });
    const receipt = store.receipt();
    expect(receipt?.purposes.map(({ id, state }) => `${id} ${state}`)).to.deep.equal([
      'audience not-objected',
      'media given',
      'social refused',
    ]);
    expect(receipt?.events).to.deep.equal([
      { time: '2026-11-23T18:42:00.000Z', validUntil: '2027-05-23T18:42:00.000Z', type: 'expressed' },
    ]);
    expect(receipt?.controllers[0]?.name).to.equal('Communauté de communes Cœur de France');
    expect(JSON.stringify(receipt)).not.to.match(/[0-9a-f]{8}-[0-9a-f]{4}-/);
  });
});
