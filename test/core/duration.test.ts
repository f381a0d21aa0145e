import { expect } from '@open-wc/testing';
import { addDuration, lengthInDays, parseDuration } from '../../src/core/duration.js';

const later = (from: string, duration: string): string =>
  addDuration(new Date(from), parseDuration(duration)!).toISOString();

describe('duration', () => {
  for (const [from, duration, end] of [
    ['2026-11-23T18:42:00.000Z', 'P6M', '2027-05-23T18:42:00.000Z'],
    ['2026-08-31T12:00:00.000Z', 'P6M', '2027-02-28T12:00:00.000Z'],
    ['2027-08-31T12:00:00.000Z', 'P6M', '2028-02-29T12:00:00.000Z'],
    ['2028-02-29T00:00:00.000Z', 'P1Y', '2029-02-28T00:00:00.000Z'],
    ['2026-12-31T23:59:59.000Z', 'P1M', '2027-01-31T23:59:59.000Z'],
    ['2026-03-28T12:00:00.000Z', 'P2W', '2026-04-11T12:00:00.000Z'],
    ['2026-01-01T00:00:00.000Z', 'P1DT1H1M1S', '2026-01-02T01:01:01.000Z'],
  ] as const)
    it(`counts ${duration} from ${from.slice(0, 10)} by the calendar`, () => {
      expect(later(from, duration)).to.equal(end);
    });

  it('leaves the moment it starts from as it is', () => {
    const moment = new Date('2026-08-31T12:00:00.000Z');
    addDuration(moment, parseDuration('P6M')!);
    expect(moment.toISOString()).to.equal('2026-08-31T12:00:00.000Z');
  });

  for (const wrong of ['', 'P', 'PT', 'session', '13 mois', 'P1.5Y', 'P-1M', '1Y', 'P1M2Y', ' P1Y'])
    it(`does not take “${wrong}” for a duration`, () => {
      expect(parseDuration(wrong)).to.equal(undefined);
    });

  it('finds a year as long as twelve months', () => {
    expect(lengthInDays(parseDuration('P1Y')!)).to.equal(lengthInDays(parseDuration('P12M')!));
    expect(lengthInDays(parseDuration('PT36H')!)).to.equal(1.5);
  });
});
