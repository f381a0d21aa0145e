import { expect } from '@open-wc/testing';
import type { CharterDocument } from '../../src/core/charter-document.js';
import type { ConsentStore } from '../../src/core/consent-store.js';
import { memoryStorage, portalCharter, storeWith } from '../stage.js';

/** A charter to which something was done since the choice. */
function changed(change: (document: CharterDocument) => void): CharterDocument {
  const document = portalCharter();
  change(document);
  return document;
}

describe('a choice about some of the purposes', () => {
  it('is none when what is given is no list of choices, or names nothing itself', () => {
    const storage = memoryStorage();
    const store = storeWith(portalCharter(), { storage });
    for (const choices of [null, undefined, 'media', Object.create({ media: true })])
      store.decide(choices as Record<string, boolean>);
    expect([store.state.decidedAt, storage.kept.size]).to.deep.equal([undefined, 0]);
  });

  it('leaves audience measurement, which needs no consent, as it is when consent is taken back', () => {
    for (const audience of [true, false]) {
      const store = storeWith();
      store.decide({ audience, media: true, social: true });
      store.withdraw();
      expect(store.state.choices).to.include({ audience, media: false, social: false });
    }
  });

  it('asks about the rest, without calling it new, after a first choice about one purpose', () => {
    const storage = memoryStorage();
    storeWith(portalCharter(), { storage }).decide({ media: true });
    expect(storage.kept.get('eu-consent')).to.match(/~media:1:\w{6}~social:0:000000$/);
    const { state } = storeWith(portalCharter(), { storage });
    expect(state).to.deep.include({ status: 'partial', pending: ['social'], reasons: {} });
    expect(state.choices).to.include({ audience: true, media: true, social: false });
  });

  it('calls a purpose new that came after a first choice', () => {
    const storage = memoryStorage();
    storeWith(portalCharter(), { storage }).decide({ media: true });
    const grown = changed(({ purposes }) => purposes.push({ id: 'advertising' }));
    const { state } = storeWith(grown, { storage });
    expect(state.pending).to.deep.equal(['social', 'advertising']);
    expect(state.reasons).to.deep.equal({ advertising: { kind: 'purpose-added' } });
  });

  it('lists the cookie that really keeps the choice where another system holds the declared one', () => {
    const storage = memoryStorage();
    storage.kept.set('cookies_preferences', 'theirs');
    const declared = changed(({ services }) =>
      services.push({
        purpose: 'necessary',
        provider: 'Opendatasoft',
        name: 'Choix',
        exemption: 'choice-memory',
        trackers: [{ name: 'cookies_preferences' }],
      }),
    );
    const listed = (store: ConsentStore) => store.charter?.services.at(-1)?.trackers;
    expect(listed(storeWith(declared, { storage }))).to.deep.equal([
      { duration: 'P6M', name: 'eu-consent', type: 'cookie', party: 'first' },
    ]);
    expect(listed(storeWith(declared))?.[0]?.name).to.equal('cookies_preferences');
  });
});
