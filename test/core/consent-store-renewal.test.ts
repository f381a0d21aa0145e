import { expect } from '@open-wc/testing';
import { charterFrom } from '../../src/core/charter-check.js';
import { ConsentStore } from '../../src/core/consent-store.js';
import type { ChoiceStorage } from '../../src/core/ports.js';
import { frPublic } from '../../src/policies/fr-public.js';
import { memoryStorage, portalCharter, storeWith } from '../stage.js';

const day = 24 * 60 * 60;

interface Written {
  readonly name: string;
  readonly value: string;
  readonly maxAge: number;
}

/** A storage that notes what is written to it. */
function noting(
  kept = memoryStorage(),
): ChoiceStorage & { readonly written: Written[]; readonly kept: Map<string, string> } {
  const written: Written[] = [];
  return {
    kept: kept.kept,
    written,
    read: (name) => kept.read(name),
    write(name, value, maxAge) {
      written.push({ name, value, maxAge });
      kept.write(name, value, maxAge);
    },
  };
}

/** A storage that holds a choice of 23 November 2026 at 18:42. */
function chosen(choose: (store: ConsentStore) => void = (store) => store.refuseAll()): ReturnType<typeof noting> {
  const storage = noting();
  choose(storeWith(portalCharter(), { storage }));
  storage.written.length = 0;
  return storage;
}

const visit = (storage: ChoiceStorage, now: string): ConsentStore => storeWith(portalCharter(), { storage, now });

describe('a visit of somebody who has chosen', () => {
  it('writes the choice again for the time that remains, and no character of it otherwise', () => {
    const storage = chosen();
    const value = storage.kept.get('eu-consent')!;
    visit(storage, '2026-11-30T18:42:00Z');
    // From 30 November to 23 May.
    expect(storage.written).to.deep.equal([{ name: 'eu-consent', value, maxAge: 174 * day }]);
  });

  it('never prolongs it, however often the visitor comes', () => {
    const storage = chosen((store) => store.acceptAll());
    for (const date of ['2026-12-01', '2027-01-15', '2027-03-31', '2027-05-22'])
      visit(storage, `${date}T18:42:00.900Z`);
    const end = Date.UTC(2027, 4, 23, 18, 42) / 1000;
    const ends = storage.written.map(({ maxAge }, index) => {
      const at = ['2026-12-01', '2027-01-15', '2027-03-31', '2027-05-22'][index]!;
      return Date.parse(`${at}T18:42:00.900Z`) / 1000 + maxAge;
    });
    expect(ends).to.have.lengthOf(4);
    for (const found of ends) expect(found).to.be.within(end - 1, end);
    expect(visit(storage, '2027-05-23T18:42:00Z').state.status).to.equal('undecided');
    expect(storage.written, 'nothing is written of a choice that has ended').to.have.lengthOf(4);
  });

  it('prolongs nothing by a clock that was set back', () => {
    const storage = chosen();
    visit(storage, '2026-11-23T06:42:00Z');
    const [{ maxAge }] = storage.written as [Written];
    expect(Date.UTC(2026, 10, 23, 6, 42) / 1000 + maxAge).to.equal(Date.UTC(2027, 4, 23, 18, 42) / 1000);
  });

  it('writes it once a page, however often it is read again', () => {
    const storage = chosen();
    const store = visit(storage, '2026-11-30T18:42:00Z');
    for (let time = 0; time < 5; time += 1) store.reload();
    store.use(charterFrom(portalCharter()), frPublic);
    expect(storage.written).to.have.lengthOf(1);
  });

  it('does not write again what was chosen on this very page', () => {
    const storage = noting();
    const store = visit(storage, '2026-11-23T18:42:00Z');
    store.acceptAll();
    store.reload();
    expect(storage.written).to.have.lengthOf(1);
  });

  it('writes nothing where there is no choice', () => {
    const storage = noting();
    visit(storage, '2026-11-23T18:42:00Z').reload();
    expect(storage.written).to.deep.equal([]);
  });

  for (const other of ['2~20261123T184200Z~media:1:zzzzzz', '{"all":true}', '1~20261123T184200Z~media:1:9C01BE'])
    it(`leaves “${other}”, which is not a choice as we keep it, where it is`, () => {
      const storage = noting();
      storage.kept.set('eu-consent', other);
      const store = visit(storage, '2026-11-30T18:42:00Z');
      store.reload();
      expect(storage.written).to.deep.equal([]);
    });

  it('settles nothing between two values of one name', () => {
    const storage = chosen();
    const value = storage.kept.get('eu-consent')!;
    const twice: ChoiceStorage = { ...storage, read: (name) => (name === 'eu-consent' ? [value, value] : []) };
    expect(visit(twice, '2026-11-30T18:42:00Z').state.stored).to.equal(true);
    expect(storage.written).to.deep.equal([]);
  });

  it('keeps the choice where the renewal throws', () => {
    const storage = chosen((store) => store.acceptAll());
    const failing: ChoiceStorage = {
      read: storage.read,
      write: () => {
        throw new Error('full');
      },
    };
    const problems: unknown[] = [];
    const now = (): Date => new Date('2026-11-30T18:42:00Z');
    const store = new ConsentStore({ storage: failing, now, report: (problem) => problems.push(problem) });
    store.use(charterFrom(portalCharter()), frPublic);
    expect(store.allows('media')).to.equal(true);
    expect(problems).to.have.lengthOf(1);
  });
});

describe('a choice made in one of two tabs', () => {
  it('is written by no other tab that learns of it: a second choice may be made just then', () => {
    const storage = noting();
    const [first, second] = [visit(storage, '2026-11-23T18:42:00Z'), visit(storage, '2026-11-23T18:42:00Z')];
    first.acceptAll();
    second.reload();
    expect(second.state.choices['media']).to.equal(true);
    expect(storage.written).to.have.lengthOf(1);
  });

  it('leaves what the other tab chose meanwhile as it was chosen there', () => {
    const storage = memoryStorage();
    const [first, second] = [storeWith(portalCharter(), { storage }), storeWith(portalCharter(), { storage })];
    first.acceptAll();
    second.refuseAll();
    first.decide({ media: true });
    expect(first.state.choices).to.include({ audience: false, media: true, social: false });
    second.reload();
    expect(second.state.choices).to.deep.equal(first.state.choices);
  });

  it('loses no objection where the storage fails to be read just then', () => {
    const storage = memoryStorage();
    let fails = false;
    const failing: ChoiceStorage = { ...storage, read: (name) => (fails ? [] : storage.read(name)) };
    const store = storeWith(portalCharter(), { storage: failing });
    store.refuseAll();
    fails = true;
    store.decide({ media: true });
    expect(store.state.choices).to.include({ audience: false, media: true, social: false });
  });
});

describe('what has run on a page', () => {
  it('is noted of those who waited, once they may run', async () => {
    const store = storeWith();
    const waiting = store.when('media');
    expect([...store.started]).to.deep.equal([]);
    store.acceptAll();
    await waiting;
    expect([...store.started]).to.deep.equal(['media']);
  });
});
