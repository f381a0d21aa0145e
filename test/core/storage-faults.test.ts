import { expect } from '@open-wc/testing';
import { charterFrom } from '../../src/core/charter-check.js';
import { ConsentStore } from '../../src/core/consent-store.js';
import type { ChoiceStorage } from '../../src/core/ports.js';
import { frPublic } from '../../src/policies/fr-public.js';
import { memoryStorage, portalCharter, refusingStorage } from '../stage.js';

const refused = { audience: false, media: false, social: false };

function visit(storage: ChoiceStorage, at = '2026-11-23T18:42:00Z'): ConsentStore {
  const now = () => new Date(at);
  const store = new ConsentStore({ storage, now, report: () => undefined });
  store.use(charterFrom(portalCharter()), frPublic);
  return store;
}

const throwing: ChoiceStorage = {
  read: () => {
    throw new Error('storage');
  },
  write: () => undefined,
};

type Fault = 'throw' | 'ignore' | 'corrupt';

/** A storage of which one call, and one only, fails in a given way. */
function failingOnce(failing: number, fault: Fault): ChoiceStorage {
  const kept = memoryStorage();
  let calls = 0;
  const isSound = (): boolean => {
    calls += 1;
    if (calls - 1 === failing && fault === 'throw') throw new Error('storage');
    return calls - 1 !== failing;
  };
  const wrong = fault === 'ignore' ? [] : ['1~20261123T184200Z~media:1:zzzzzz', 'x'];
  return {
    read: (name) => (isSound() ? kept.read(name) : wrong),
    write(name, value, maxAge) {
      const sound = isSound();
      if (sound || fault === 'corrupt') kept.write(name, sound ? value : value.slice(0, -1), maxAge);
    },
  };
}

describe('consent store on a storage that fails', () => {
  for (const storage of [refusingStorage(), throwing])
    it('keeps a choice for the page, and says that it is not kept', () => {
      const store = visit(storage);
      expect(store.allows('media')).to.equal(false);
      store.decide({ ...refused, media: true });
      expect(store.state).to.deep.include({ stored: false, status: 'decided' });
      store.reload();
      expect(store.allows('media')).to.equal(true);
    });

  for (const fault of ['throw', 'ignore', 'corrupt'] as const)
    it(`never turns a refusal into an acceptance, whichever call does ${fault}`, () => {
      for (let failing = 0; failing < 24; failing += 1) {
        const storage = failingOnce(failing, fault);
        const store = visit(storage);
        store.refuseAll();
        const later = [visit(storage), visit(storage), visit(storage)];
        store.reload();
        for (const seen of [store, ...later]) expect(seen.allows('media'), `call ${String(failing)}`).to.equal(false);
      }
    });

  it('holds a refusal that could not be kept, over the older acceptance that is still stored', () => {
    const storage = memoryStorage();
    visit(storage).acceptAll();
    const readOnly: ChoiceStorage = { read: (name) => storage.read(name), write: () => undefined };
    for (const refuse of [
      (store: ConsentStore) => store.refuseAll(),
      (store: ConsentStore) => store.withdraw(),
      (store: ConsentStore) => store.decide({ media: false }),
    ]) {
      const store = visit(readOnly);
      expect(store.allows('media')).to.equal(true);
      refuse(store);
      store.reload();
      expect(store.allows('media')).to.equal(false);
      expect(store.state.stored).to.equal(false);
    }
  });

  it('follows a later choice of another tab once it could not keep its own', () => {
    const storage = memoryStorage();
    const store = visit({ read: (name) => storage.read(name), write: () => undefined });
    store.acceptAll();
    visit(storage, '2026-11-23T18:43:00Z').refuseAll();
    store.reload();
    expect(store.allows('media')).to.equal(false);
    expect(store.state.stored).to.equal(true);
  });

  for (const fault of ['throw', 'ignore', 'corrupt'] as const)
    it(`lets a refusal follow an acceptance, whichever call does ${fault}`, () => {
      for (let failing = 0; failing < 40; failing += 1) {
        const storage = failingOnce(failing, fault);
        visit(storage).acceptAll();
        const store = visit(storage, '2026-11-23T18:43:00Z');
        store.refuseAll();
        expect(store.allows('media'), `call ${String(failing)}`).to.equal(false);
        store.reload();
        store.reload();
        expect(store.allows('media'), `call ${String(failing)}, read again`).to.equal(false);
        if (store.state.stored) expect(visit(storage, '2026-11-23T18:44:00Z').allows('media')).to.equal(false);
      }
    });

  it('reports what the storage throws, and throws nothing itself', () => {
    const problems: unknown[] = [];
    const now = () => new Date('2026-11-23T18:42:00Z');
    const store = new ConsentStore({ storage: throwing, now, report: (problem) => problems.push(problem) });
    store.use(charterFrom(portalCharter()), frPublic);
    store.acceptAll();
    store.reload();
    expect(problems).to.have.lengthOf(5);
    expect(store.state).to.deep.include({ status: 'decided', stored: false });
  });

  for (const hostile of ['1', '1~x', '{"media":true}', '2~20261123T184200Z~media:1:zzzzzz', 'x'.repeat(1_000_000)])
    it(`grants nothing by the value “${hostile.slice(0, 40)}”`, () => {
      const storage = memoryStorage();
      storage.kept.set('eu-consent', hostile);
      expect(visit(storage).state).to.deep.include({ status: 'undecided', pending: ['media', 'social'] });
    });
});
