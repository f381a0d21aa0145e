import { expect } from '@open-wc/testing';
import { charterFrom } from '../../src/core/charter-check.js';
import { ConsentStore } from '../../src/core/consent-store.js';
import type { ChoiceStorage } from '../../src/core/ports.js';
import { frPublic } from '../../src/policies/fr-public.js';
import { memoryStorage, portalCharter, refusingStorage } from '../stage.js';

const refused = { audience: false, media: false, social: false };

function visit(storage: ChoiceStorage): ConsentStore {
  const now = () => new Date('2026-11-23T18:42:00Z');
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
});
