import { expect } from '@open-wc/testing';
import { charterFrom } from '../../src/core/charter-check.js';
import { ConsentStore } from '../../src/core/consent-store.js';
import { frPublic } from '../../src/policies/fr-public.js';
import { memoryStorage, portalCharter, storeWith } from '../stage.js';

const autumn = new Date('2026-10-01T08:00:00Z');

describe('a choice made through a former tool', () => {
  it('is taken over with its own moment and its own end, and the rest is asked', () => {
    const store = storeWith();
    expect(store.adopt({ decidedAt: autumn, choices: { media: false } })).to.equal(true);
    expect(store.state).to.deep.include({ status: 'partial', stored: true, pending: ['social'] });
    expect(store.state.decidedAt).to.equal('2026-10-01T08:00:00.000Z');
    expect(store.state.expiresAt).to.equal('2027-04-01T08:00:00.000Z');
    expect([store.allows('media'), store.allows('social')]).to.deep.equal([false, false]);
  });

  it('tells everybody that it was taken over', () => {
    const store = storeWith();
    const reasons: string[] = [];
    store.subscribe((_state, _previous, reason) => reasons.push(reason));
    store.adopt({ decidedAt: autumn, choices: { media: true } });
    expect([reasons, store.allows('media')]).to.deep.equal([['adopt'], true]);
  });

  it('never takes the place of a choice of ours, not even of one that another tab has just made', () => {
    const storage = memoryStorage();
    const [store, otherTab] = [storeWith(portalCharter(), { storage }), storeWith(portalCharter(), { storage })];
    otherTab.refuseAll();
    expect(store.adopt({ decidedAt: autumn, choices: { media: true } })).to.equal(false);
    expect(store.allows('media')).to.equal(false);
  });

  for (const [what, decidedAt] of [
    ['older than the policy allows', new Date('2026-05-23T18:41:59Z')],
    ['of a moment to come', new Date('2026-11-23T18:42:01Z')],
    ['of no moment', new Date('never')],
  ] as const)
    it(`is not taken over when it is ${what}`, () => {
      const storage = memoryStorage();
      const store = storeWith(portalCharter(), { storage });
      expect(store.adopt({ decidedAt, choices: { media: true, social: false } })).to.equal(false);
      expect([store.state.status, storage.kept.size]).to.deep.equal(['undecided', 0]);
    });

  it('is not taken over when it names nothing over which a visitor has a say', () => {
    const store = storeWith();
    const hostile = JSON.parse('{"__proto__": true, "necessary": false, "nowhere": true}') as Record<string, boolean>;
    expect(store.adopt({ decidedAt: autumn, choices: hostile })).to.equal(false);
    expect(store.adopt({ decidedAt: autumn, choices: null as unknown as Record<string, boolean> })).to.equal(false);
    expect(store.adopt(undefined as unknown as Parameters<typeof store.adopt>[0])).to.equal(false);
  });

  it('grants nothing that a wish told to the browser refuses', () => {
    const store = storeWith();
    store.heed({ name: 'gpc', isSent: () => true, covers: ({ id }) => id === 'social' });
    store.adopt({ decidedAt: autumn, choices: { social: true, share: true, media: true } });
    expect([store.allows('social'), store.allows('share'), store.allows('media')]).to.deep.equal([false, false, true]);
  });

  it('is not taken over in a page that another site embeds', () => {
    const store = storeWith();
    store.follow(new Map());
    expect(store.adopt({ decidedAt: autumn, choices: { media: true, social: false } })).to.equal(false);
    expect([store.allows('media'), store.state.decidedAt]).to.deep.equal([false, undefined]);
  });

  it('waits for a charter, without which nothing can be told apart', () => {
    const storage = memoryStorage();
    const store = new ConsentStore({ storage, now: () => autumn, report: () => undefined });
    expect(store.adopt({ decidedAt: autumn, choices: { media: false } })).to.equal(false);
    store.use(charterFrom(portalCharter()), frPublic);
    expect(store.adopt({ decidedAt: autumn, choices: { media: false } })).to.equal(true);
  });
});
