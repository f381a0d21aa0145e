import { expect } from '@open-wc/testing';
import { expiryOf, isCurrent } from '../../src/core/choice-lifetime.js';
import { frPublic } from '../../src/policies/fr-public.js';

const madeAt = (moment: string) => ({ decidedAt: new Date(moment), entries: new Map() });

const isCurrentAt = (choice: string, now: string): boolean => isCurrent(madeAt(choice), frPublic, new Date(now));

describe('lifetime of a choice', () => {
  it('is six calendar months from the choice, the end of February included', () => {
    expect(expiryOf(madeAt('2026-08-31T10:00:00Z'), frPublic).toISOString()).to.equal('2027-02-28T10:00:00.000Z');
    expect(expiryOf(madeAt('2027-08-31T10:00:00Z'), frPublic).toISOString()).to.equal('2028-02-29T10:00:00.000Z');
  });

  it('ends at its last second exactly', () => {
    expect(isCurrentAt('2026-11-23T18:42:00Z', '2027-05-23T18:41:59.999Z')).to.equal(true);
    expect(isCurrentAt('2026-11-23T18:42:00Z', '2027-05-23T18:42:00.000Z')).to.equal(false);
  });

  it('allows a clock to be a day wrong, and no more', () => {
    expect(isCurrentAt('2026-11-24T18:42:00Z', '2026-11-23T18:42:00.000Z')).to.equal(true);
    expect(isCurrentAt('2026-11-24T18:42:00Z', '2026-11-23T18:41:59.999Z')).to.equal(false);
    expect(isCurrentAt('9999-12-31T00:00:00Z', '2026-11-23T18:42:00Z')).to.equal(false);
  });

  it('is the same on both sides of the change of clocks, for it counts in UTC', () => {
    expect(expiryOf(madeAt('2026-09-29T00:30:00Z'), frPublic).toISOString()).to.equal('2027-03-29T00:30:00.000Z');
  });

  it('is none at all under a policy without a lifetime that can be read', () => {
    const choice = madeAt('2026-11-23T18:42:00Z');
    const silent = { ...frPublic, choiceLifetime: 'for ever' };
    expect(isCurrent(choice, silent, choice.decidedAt)).to.equal(false);
  });
});
