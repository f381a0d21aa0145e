import { expect } from '@open-wc/testing';
import { knownFor } from '../../src/core/known-for.js';
import type { KnownTracker } from '../../src/core/known-tracker.js';

const entry = (name: string, product = name): KnownTracker => ({
  name,
  product,
  type: 'cookie',
  provider: 'Provider',
  policyUrl: undefined,
  purpose: 'audience',
  exemption: undefined,
  duration: 'P13M',
  description: { fr: 'Compte les visites.', en: 'Counts visits.' },
  tells: [],
  source: { text: 'A test', date: '2026-11-24', proof: 'G' },
});

const known = [
  entry('_ga'),
  entry('_ga_*'),
  entry('_hj*'),
  entry('_hjSession_*'),
  entry('_hjSessionUser_*'),
  entry('_pk_id.*'),
  entry('_pk_ses.*'),
  entry('sessionid', 'first'),
  entry('sessionid', 'second'),
  entry('*BAK'),
];

describe('what is known of a declared name', () => {
  for (const [declared, found] of [
    ['_pk_id.*', '_pk_id.*'],
    ['_pk_id.13.1fff', '_pk_id.*'],
    ['_pk_id*', '_pk_id.*'],
    ['_pk_id', '_pk_id.*'],
    ['_ga', '_ga'],
    ['_ga*', '_ga'],
    ['_ga_*', '_ga_*'],
    ['_ga_ABC123', '_ga_*'],
    ['_ga_<container-id>', '_ga_*'],
    ['_hjSession_42', '_hjSession_*'],
    ['_hjSession*', '_hjSession_*'],
    ['_hjSessionUser_42', '_hjSessionUser_*'],
    ['_hjTLDTest', '_hj*'],
    ['240planBAK', '*BAK'],
  ] as const)
    it(`is, for “${declared}”, the entry “${found}”`, () => {
      expect(knownFor(declared, known)?.name).to.equal(found);
    });

  for (const declared of ['', '*', '_*', '_pk_*', '_pk', 'Sessionid', 'a_ga', 'sessionid2'])
    it(`is nothing for “${declared}”, which could be several things or none`, () => {
      expect(knownFor(declared, known)).to.equal(undefined);
    });

  it('is the entry listed first where two products use one name', () => {
    expect(knownFor('sessionid', known)?.product).to.equal('first');
    expect(knownFor('sessionid', known.toReversed())?.product).to.equal('second');
  });

  it('is the same in whatever order different names are listed', () => {
    for (const declared of ['_pk_id', '_ga*', '_hjSession_42', '_hjTLDTest'])
      expect(knownFor(declared, known.toReversed())).to.equal(knownFor(declared, known));
  });
});
