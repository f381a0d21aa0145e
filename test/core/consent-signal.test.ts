import { expect } from '@open-wc/testing';
import type { CharterDocument } from '../../src/core/charter-document.js';
import type { ConsentSignal } from '../../src/core/consent-signal.js';
import type { ConsentStore } from '../../src/core/consent-store.js';
import { memoryStorage, portalCharter, storeWith } from '../stage.js';

/** A wish that refuses some purposes, sent or not as the test says, and how to say that it changed. */
function wish(covered: readonly string[], name = 'wish') {
  const listeners: (() => void)[] = [];
  const sender = { sent: true };
  const signal: ConsentSignal = {
    name,
    isSent: () => sender.sent,
    covers: ({ id }) => covered.includes(id),
    subscribe: (listener) => void listeners.push(listener),
  };
  const turn = (sent: boolean): void => {
    sender.sent = sent;
    for (const listener of listeners) listener();
  };
  return { signal, turn };
}

/** A store of a visitor whose browser sends a wish. */
function storeHeeding(
  covered: readonly string[],
  {
    document = portalCharter(),
    storage = memoryStorage(),
  }: { document?: CharterDocument; storage?: ReturnType<typeof memoryStorage> } = {},
): { store: ConsentStore; turn: (sent: boolean) => void } {
  const { signal, turn } = wish(covered);
  const store = storeWith(document, { storage });
  store.heed(signal);
  return { store, turn };
}

/** The portal after its videos came to have one provider more. */
function grown(): CharterDocument {
  const document = portalCharter();
  document.services.push({ purpose: 'media', provider: 'OpenStreetMap', name: 'Carte' });
  return document;
}

describe('a wish told to the browser', () => {
  it('refuses what it covers, is shown, and spares the visitor the question', () => {
    const { store } = storeHeeding(['media']);
    expect(store.state).to.deep.include({ signals: { media: 'wish' }, pending: ['social'], status: 'undecided' });
    expect(store.allows('media') || store.allows('video')).to.equal(false);
  });

  it('leaves nothing to ask where it covers everything, and writes nothing', () => {
    const storage = memoryStorage();
    const { store } = storeHeeding(['media', 'social'], { storage });
    expect(store.state).to.deep.include({ status: 'decided', pending: [], decidedAt: undefined, stored: false });
    expect(storage.kept.size).to.equal(0);
  });

  it('never grants, whatever it covers', () => {
    const { store, turn } = storeHeeding(['necessary', 'audience', 'media', 'social']);
    for (const sent of [true, false, true]) {
      turn(sent);
      expect(['media', 'social', 'video', 'share'].some((id) => store.allows(id))).to.equal(false);
    }
    expect(store.allows('necessary'), 'what is exempt is no matter of choice').to.equal(true);
  });

  it('objects to what may be objected to, until the visitor lifts it here', () => {
    const { store } = storeHeeding(['audience']);
    expect(store.allows('audience') || store.allows('matomo')).to.equal(false);
    expect(store.state.pending, 'an objection is never asked for').to.deep.equal(['media', 'social']);
    store.decide({ audience: true });
    expect(store.allows('matomo')).to.equal(true);
    expect(store.state.signals).to.deep.equal({});
  });

  it('yields to a choice made on this site, for a purpose or for a service', () => {
    const { store } = storeHeeding(['media', 'social']);
    store.decide({ media: true, share: true });
    expect(store.state.choices).to.include({ media: true, video: true, social: false, share: true });
    expect(store.state.signals, 'the rest of the purpose stays refused').to.deep.equal({ social: 'wish' });
    store.acceptAll();
    expect(store.allows('social'), 'acceptAll() says everything').to.equal(true);
    expect(store.state.signals).to.deep.equal({});
  });

  it('finds a choice that was there before it', () => {
    const storage = memoryStorage();
    storeWith(portalCharter(), { storage }).acceptAll();
    const { store } = storeHeeding(['media'], { storage });
    expect(store.allows('media')).to.equal(true);
    expect(store.state.signals).to.deep.equal({});
  });

  it('answers where a choice no longer holds, granted or refused', () => {
    for (const media of [true, false]) {
      const storage = memoryStorage();
      storeWith(portalCharter(), { storage }).decide({ media, social: false });
      expect(storeWith(grown(), { storage }).state.pending).to.deep.equal(['media']);
      const { store } = storeHeeding(['media'], { document: grown(), storage });
      expect(store.state).to.deep.include({ pending: [], reasons: {}, signals: { media: 'wish' }, status: 'decided' });
      expect(store.allows('media')).to.equal(false);
    }
  });

  it('asks again once the wish is no longer sent, without calling it a change', () => {
    const storage = memoryStorage();
    const { store, turn } = storeHeeding(['media'], { storage });
    store.decide({ audience: true, social: true });
    expect(store.state.status).to.equal('decided');
    expect(storage.kept.get('eu-consent')).to.match(/~media:0:000000~/);
    const reasons: string[] = [];
    store.subscribe((_state, _previous, reason) => void reasons.push(reason));
    turn(false);
    expect(store.state).to.deep.include({ status: 'partial', pending: ['media'], reasons: {}, signals: {} });
    turn(false);
    expect(reasons, 'nothing is told twice').to.deep.equal(['signal']);
  });

  it('is read again with the choice, for those that tell no change', () => {
    const sender = { sent: true };
    const store = storeWith();
    store.heed({ name: 'quiet', isSent: () => sender.sent, covers: ({ id }) => id === 'media' });
    sender.sent = false;
    store.reload();
    expect(store.state.pending).to.deep.equal(['media', 'social']);
  });

  it('is heeded once by its name, and tells nobody anything while it covers nothing', () => {
    const store = storeWith();
    let calls = 0;
    store.subscribe(() => (calls += 1));
    store.heed(wish([], 'one').signal);
    store.heed(wish(['media'], 'one').signal);
    expect(calls).to.equal(0);
    store.heed(wish(['media'], 'two').signal);
    store.heed(wish(['media'], 'three').signal);
    expect(store.state.signals).to.deep.equal({ media: 'two' });
    expect(calls).to.equal(1);
  });

  it('says nothing where its source fails, and throws nothing into the page', () => {
    const fail = (): never => {
      throw new Error('no');
    };
    const store = storeWith();
    store.heed({ name: 'a', isSent: fail, covers: () => true });
    store.heed({ name: 'b', isSent: () => true, covers: fail });
    store.heed({ name: 'c', isSent: () => true, covers: () => false, subscribe: fail });
    expect(store.state).to.deep.include({ pending: ['media', 'social'], signals: {} });
    expect(store.state.choices).to.include({ audience: true, media: false });
  });

  it('stands in the receipt under its name, and is no longer there once the visitor chose', () => {
    const { store } = storeHeeding(['media']);
    store.decide({ audience: true, social: true });
    const media = () => store.receipt()?.purposes.find(({ id }) => id === 'media');
    expect(media()).to.include({ state: 'refused-by-signal', signal: 'wish' });
    store.decide({ media: false });
    expect(media()).to.include({ state: 'refused' }).and.not.have.property('signal');
  });
});
