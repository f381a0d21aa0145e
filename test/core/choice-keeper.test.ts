import { expect } from '@open-wc/testing';
import { ChoiceKeeper } from '../../src/core/choice-keeper.js';
import { type ConsentRecord, decodeRecord, encodeRecord } from '../../src/core/consent-record.js';
import type { ChoiceStorage } from '../../src/core/ports.js';
import { memoryStorage, refusingStorage } from '../stage.js';

const refusal = '1~20261123T184200Z~media:0:9c01be';
const acceptance = '1~20261101T000000Z~media:1:9c01be';
const foreign = '{"analytics":true}';
const newer = '2~20261123T184200Z~unknown';
const hour = 3600;

const record = (value: string): ConsentRecord => decodeRecord(value)!;

const found = (keeper: ChoiceKeeper, name = 'eu-consent'): string | undefined => {
  const choice = keeper.find(name);
  return choice && encodeRecord(choice);
};

/** A storage in which some values stand side by side under one name. */
const holding = (values: Readonly<Record<string, readonly string[]>>): ChoiceStorage => ({
  read: (name) => values[name] ?? [],
  write: () => undefined,
});

/** A memory filled beforehand. */
function filled(values: Readonly<Record<string, string>>): ReturnType<typeof memoryStorage> {
  const storage = memoryStorage();
  for (const [name, value] of Object.entries(values)) storage.kept.set(name, value);
  return storage;
}

describe('keeper of the choice', () => {
  it('finds nothing on a first visit', () => {
    expect(found(new ChoiceKeeper(memoryStorage()))).to.equal(undefined);
  });

  it('keeps the choice under the name that the charter declares, and nowhere else', () => {
    const storage = memoryStorage();
    const keeper = new ChoiceKeeper(storage);
    expect(keeper.keep('cookies_preferences', record(refusal), hour)).to.equal(true);
    expect([...storage.kept]).to.deep.equal([['cookies_preferences', refusal]]);
    expect(found(keeper, 'cookies_preferences')).to.equal(refusal);
  });

  it('says for how long to keep it', () => {
    const ages: number[] = [];
    new ChoiceKeeper({ read: () => [], write: (_name, _value, age) => ages.push(age) }).keep('c', record(refusal), 42);
    expect(ages).to.deep.equal([42]);
  });

  it('leaves the value of another system alone, and keeps the choice under eu-consent', () => {
    const storage = filled({ cookies_preferences: foreign });
    const keeper = new ChoiceKeeper(storage);
    expect(keeper.keep('cookies_preferences', record(refusal), hour)).to.equal(true);
    expect(storage.kept.get('cookies_preferences')).to.equal(foreign);
    expect(storage.kept.get('eu-consent')).to.equal(refusal);
    expect(found(keeper, 'cookies_preferences')).to.equal(refusal);
  });

  for (const other of ['', '1~', '1~b3f~user', 'true'])
    it(`leaves “${other}”, which begins like none of ours, to whoever wrote it`, () => {
      const storage = filled({ cookies_preferences: other });
      const keeper = new ChoiceKeeper(storage);
      expect(keeper.freeName('cookies_preferences')).to.equal('eu-consent');
      expect(keeper.keep('cookies_preferences', record(refusal), hour)).to.equal(true);
      expect(storage.kept.get('cookies_preferences')).to.equal(other);
    });

  it('never writes over the choice of a later version', () => {
    const storage = filled({ 'eu-consent': newer });
    expect(new ChoiceKeeper(storage).keep('eu-consent', record(refusal), hour)).to.equal(false);
    expect(storage.kept.get('eu-consent')).to.equal(newer);
  });

  it('keeps nothing when both names belong to others, and says so', () => {
    const storage = filled({ cookies_preferences: foreign, 'eu-consent': foreign });
    expect(new ChoiceKeeper(storage).keep('cookies_preferences', record(refusal), hour)).to.equal(false);
    expect([...storage.kept.values()]).to.deep.equal([foreign, foreign]);
  });

  for (const damaged of ['1~20261123T184200Z~', '1~20261123T184200Z~media:1:9C01BE', acceptance.slice(0, -1)])
    it(`takes the damaged “${damaged}” for no choice, and replaces it at the next one`, () => {
      const storage = filled({ 'eu-consent': damaged });
      const keeper = new ChoiceKeeper(storage);
      expect(found(keeper)).to.equal(undefined);
      expect(keeper.keep('eu-consent', record(refusal), hour)).to.equal(true);
      expect(storage.kept.get('eu-consent')).to.equal(refusal);
    });

  it('keeps of two values of one name only what both grant, in either order', () => {
    for (const values of [
      [acceptance, refusal],
      [refusal, acceptance],
      [acceptance, acceptance, refusal],
    ])
      expect(new ChoiceKeeper(holding({ c: values })).find('c')?.entries.get('media')?.granted).to.equal(false);
  });

  it('follows the later of two choices kept under two names', () => {
    const declaredLater = holding({ c: [refusal], 'eu-consent': [acceptance] });
    const defaultLater = holding({ c: [acceptance], 'eu-consent': [refusal] });
    for (const storage of [declaredLater, defaultLater])
      expect(found(new ChoiceKeeper(storage), 'c')).to.equal(refusal);
  });

  it('says that a choice is not kept where writing is ignored', () => {
    expect(new ChoiceKeeper(refusingStorage()).keep('eu-consent', record(refusal), hour)).to.equal(false);
  });

  it('says that a choice is not kept where what is read back differs by one character', () => {
    const kept = memoryStorage();
    const write: ChoiceStorage['write'] = (name, value, age) => {
      kept.write(name, value.slice(0, -1), age);
    };
    const corrupting: ChoiceStorage = { read: (name) => kept.read(name), write };
    expect(new ChoiceKeeper(corrupting).keep('eu-consent', record(refusal), hour)).to.equal(false);
  });

  it('does not even try to write a choice larger than a cookie', () => {
    const storage = memoryStorage();
    const ids = Array.from({ length: 100 }, (_, index) => `${'a'.repeat(36)}${String(index).padStart(3, '0')}`);
    const entries = new Map(ids.map((id) => [id, { granted: true, fingerprint: '000000' }]));
    const huge = { decidedAt: record(refusal).decidedAt, entries };
    expect(new ChoiceKeeper(storage).keep('eu-consent', huge, hour)).to.equal(false);
    expect(storage.kept.size).to.equal(0);
  });
});
