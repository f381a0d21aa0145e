import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  type ConsentRecord,
  decodeRecord,
  encodeRecord,
  intersectRecords,
  ownerOf,
} from '../../src/core/consent-record.js';

const value = '1~20261123T184200Z~audience:1:k3f9a2~media:0:9c01be';

const grants = (record: ConsentRecord | undefined): string[] =>
  [...(record?.entries ?? [])].filter(([, { granted }]) => granted).map(([id]) => id);

/** Few names and few fingerprints, so that records agree now and then. */
const anyRecord: fc.Arbitrary<ConsentRecord> = fc.record({
  decidedAt: fc.integer({ min: 0, max: 4_000_000_000 }).map((seconds) => new Date(seconds * 1000)),
  entries: fc
    .uniqueArray(
      fc.tuple(
        fc.constantFrom('media', 'social', 'media/video'),
        fc.record(
          { granted: fc.boolean(), fingerprint: fc.constantFrom('000000', '9c01be') },
          { noNullPrototype: true },
        ),
      ),
      { selector: ([id]) => id },
    )
    .map((entries) => new Map(entries)),
});

describe('consent record', () => {
  it('writes the moment in UTC, then each choice with its fingerprint', () => {
    const record = {
      decidedAt: new Date('2026-11-23T18:42:00.000Z'),
      entries: new Map([
        ['audience', { granted: true, fingerprint: 'k3f9a2' }],
        ['media', { granted: false, fingerprint: '9c01be' }],
      ]),
    };
    expect(encodeRecord(record)).to.equal(value);
    expect(decodeRecord(value)).to.deep.equal(record);
  });

  it('keeps a service that differs from its purpose', () => {
    const text = `${value}~media/youtube:1:000000`;
    expect(encodeRecord(decodeRecord(text)!)).to.equal(text);
  });

  it('knows 29 February in leap years only', () => {
    expect(decodeRecord('1~20280229T000000Z')?.decidedAt.toISOString()).to.equal('2028-02-29T00:00:00.000Z');
    expect(decodeRecord('1~20270229T000000Z')).to.equal(undefined);
  });

  for (const wrong of [
    '',
    '1',
    '1~',
    '0~20261123T184200Z',
    '2~20261123T184200Z',
    '1~20261323T184200Z',
    '1~20261123T250000Z',
    '1~20261123184200Z',
    '1~20261123T184200Z~',
    '1~20261123T184200Z~media',
    '1~20261123T184200Z~media:2:9c01be',
    '1~20261123T184200Z~media:1:9c01b',
    '1~20261123T184200Z~media:1:9C01BE',
    '1~20261123T184200Z~Media:1:9c01be',
    '1~20261123T184200Z~media:1:9c01be~media:0:9c01be',
    '1~20261123T184200Z~media/:1:9c01be',
    '1~20261123T184200Z~a/b/c:1:9c01be',
    ` ${value}`,
    `${value}\n`,
    `${value}~${'x'.repeat(4000)}:1:000000`,
  ])
    it(`takes “${wrong.slice(0, 60).replace(/\n/g, '⏎')}” for no choice`, () => {
      expect(decodeRecord(wrong)).to.equal(undefined);
    });

  it('never throws, and reads nothing but what we would write to the letter', () => {
    const mutated = fc
      .tuple(fc.nat(value.length), fc.nat(3), fc.string({ maxLength: 6 }))
      .map(([at, cut, text]) => value.slice(0, at) + text + value.slice(at + cut));
    fc.assert(
      fc.property(fc.oneof(mutated, fc.string({ maxLength: 200 })), (text) => {
        const record = decodeRecord(text);
        if (record) expect(encodeRecord(record)).to.equal(text);
        else expect(ownerOf(text)).not.to.equal('ours');
      }),
      { numRuns: 20_000 },
    );
  });

  it('never grants more when a value is cut, or a character of it lost or doubled', () => {
    for (let at = 0; at < value.length; at += 1) {
      const damaged = [value.slice(0, at), value.slice(at), value.slice(0, at) + value.slice(at + 1)];
      for (const text of [...damaged, value.slice(0, at + 1) + value.slice(at)])
        expect(grants(decodeRecord(text)), text).not.to.include('media');
    }
  });

  it('reads back every record that it wrote', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        expect(decodeRecord(encodeRecord(record))).to.deep.equal(record);
      }),
      { numRuns: 2000 },
    );
  });

  it('never grants by several records what one of them does not', () => {
    fc.assert(
      fc.property(fc.array(anyRecord, { minLength: 2, maxLength: 4 }), (records) => {
        const merged = intersectRecords(records);
        for (const id of grants(merged))
          for (const record of records)
            expect(record.entries.get(id)).to.deep.equal({ ...merged?.entries.get(id), granted: true });
        expect(merged?.decidedAt).to.equal(records.map(({ decidedAt }) => decidedAt).sort((a, b) => +a - +b)[0]);
      }),
      { numRuns: 2000 },
    );
  });

  it('keeps of two values of one name only what both grant', () => {
    const other = decodeRecord('1~20261124T000000Z~audience:0:k3f9a2~media:1:9c01be')!;
    const merged = intersectRecords([other, decodeRecord(value)!]);
    expect(grants(merged)).to.deep.equal([]);
    expect(merged?.decidedAt.toISOString()).to.equal('2026-11-23T18:42:00.000Z');
    expect(grants(intersectRecords([decodeRecord(value)!, decodeRecord(value)!]))).to.deep.equal(['audience']);
    expect(intersectRecords([])).to.equal(undefined);
  });

  it('tells our values from damaged, later and foreign ones', () => {
    expect(ownerOf(value)).to.equal('ours');
    expect(ownerOf('1~20261123T184200Z~oops')).to.equal('damaged');
    expect(ownerOf('1~oops')).to.equal('foreign');
    expect(ownerOf('')).to.equal('foreign');
    expect(ownerOf('2~20261123T184200Z~anything')).to.equal('newer');
    expect(ownerOf('{"necessary":true}')).to.equal('foreign');
  });
});
