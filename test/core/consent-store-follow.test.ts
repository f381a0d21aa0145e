import { expect } from '@open-wc/testing';
import { memoryStorage, portalCharter, refusingStorage, storeWith } from '../stage.js';

/** The store of an embedded page: it keeps nothing, and follows from its first moment. */
function embedded(granted: Readonly<Record<string, boolean>> = {}) {
  const store = storeWith(portalCharter(), { storage: refusingStorage() });
  store.follow(new Map(Object.entries(granted)));
  return store;
}

describe('a store that follows the page around it', () => {
  it('grants nothing as long as that page says nothing, not even what may only be objected to', () => {
    expect(Object.values(embedded().state.choices)).to.deep.equal([false, false, false, false, false, false]);
    expect(embedded().allows('necessary')).to.equal(true);
  });

  it('grants what both sides know, purpose by purpose', () => {
    const { choices } = embedded({ media: true, audience: true, advertising: true, social: false }).state;
    expect(choices).to.deep.equal({
      audience: true,
      matomo: true,
      media: true,
      video: true,
      social: false,
      share: false,
    });
  });

  it('keeps nothing, and has nothing to prove', () => {
    const storage = memoryStorage();
    const store = storeWith(portalCharter(), { storage });
    store.follow(new Map([['media', true]]));
    expect(storage.kept.size).to.equal(0);
    expect(store.receipt()).to.equal(undefined);
    expect(store.state).to.deep.include({ decidedAt: undefined, stored: false });
  });

  it('stays within what the visitor refused here, and within what the browser refuses', () => {
    const store = embedded();
    store.decide({ media: false, share: false });
    store.heed({ name: 'wish', isSent: () => true, covers: ({ id }) => id === 'audience' });
    store.follow(new Map(['media', 'social', 'audience'].map((id) => [id, true])));
    expect(store.state.choices).to.include({ media: false, video: false, social: true, share: false, audience: false });
  });

  it('ends what that page takes back, be it opened here meanwhile', () => {
    const store = embedded({ media: true, social: true });
    store.decide({ media: true });
    store.allowOnce('video');
    store.follow(new Map([['social', true]]));
    expect(store.state.choices).to.include({ media: false, video: false, social: true });
    store.follow(new Map([['media', true]]));
    expect(store.state.choices, 'and follows again').to.include({ media: true, video: true, social: false });
  });

  it('forgets no refusal when something is taken back', () => {
    const store = embedded({ audience: true, media: true });
    store.decide({ audience: true, media: true, social: false });
    store.follow(new Map());
    store.follow(new Map(['audience', 'media', 'social'].map((id) => [id, true])));
    expect(store.state.choices).to.include({ audience: true, media: true, social: false });
  });

  it('leaves what the visitor opened here in peace while that page never granted it', () => {
    const store = embedded();
    store.decide({ media: true });
    store.follow(new Map([['media', false]]));
    expect(store.allows('video')).to.equal(true);
  });

  it('tells each change once, and is not moved by what becomes of the list it was given', () => {
    const store = embedded();
    const reasons: string[] = [];
    store.subscribe((_state, _previous, reason) => void reasons.push(reason));
    const choices = new Map([['media', true]]);
    store.follow(choices);
    store.follow(choices);
    choices.set('social', true);
    store.reload();
    expect(reasons).to.deep.equal(['parent']);
    expect(store.allows('social')).to.equal(false);
  });
});
