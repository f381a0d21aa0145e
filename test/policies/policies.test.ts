import { expect } from '@open-wc/testing';
import { addDuration, parseDuration } from '../../src/core/duration.js';
import { fr } from '../../src/policies/fr.js';
import { frPublic } from '../../src/policies/fr-public.js';
import { rules } from '../../src/policies/rules.js';
import { allPolicies } from './all-policies.js';

const start = new Date('2026-08-31T00:00:00Z');
const endOf = (text: string): Date => addDuration(start, parseDuration(text)!);

describe('policies', () => {
  for (const { policy, sources } of allPolicies) {
    describe(policy.id, () => {
      it('gives a source, a rule, a force and a mark of proof for every value of the law', () => {
        const values = Object.keys(policy).filter((name) => name !== 'id' && name !== 'jurisdiction');
        expect(Object.keys(sources)).to.have.members(values);
        for (const [name, { rule, text, proof, force }] of Object.entries(sources)) {
          expect(rules.map((known) => known.rule)).to.include(rule);
          expect(text, name).to.match(/\w{3}/);
          expect(proof, name).to.match(/^[PSG]$/);
          expect(force, name).to.match(/^(?:LAW|REC|GOOD|ANT)$/);
        }
      });

      it('claims for no value that the primary text was read where its rule does not', () => {
        const rank = { P: 2, S: 1, G: 0 };
        for (const [name, { rule, proof }] of Object.entries(sources)) {
          const known = rules.find((other) => other.rule === rule)!.proof;
          // The place of the complaint is in a text that was read, the officer of the same rule is not.
          if (rule !== 58) expect(rank[proof], name).to.be.at.most(rank[known]);
        }
      });

      it('keeps a choice six months at most, unless its source says that the law asks for more', () => {
        const { force, proof } = sources.choiceLifetime;
        const mayBeLonger = force === 'LAW' && proof !== 'G';
        if (!mayBeLonger) expect(endOf(policy.choiceLifetime)).to.be.at.most(endOf('P6M'));
        expect(endOf(policy.choiceLifetime)).to.be.above(start);
      });

      it('keeps measurement 13 months and its data 25 months at most', () => {
        expect(endOf(policy.audienceTrackerLifetime)).to.be.at.most(endOf('P13M'));
        expect(endOf(policy.audienceDataRetention)).to.be.at.most(endOf('P25M'));
      });

      it('names an authority with a secure address for complaints', () => {
        const { name, url, complaintUrl } = policy.authority;
        expect(name).to.match(/\w{3}/);
        for (const address of [url, complaintUrl]) expect(new URL(address).protocol).to.equal('https:');
      });

      it('knows consent among its legal bases, and an age of consent that the GDPR allows', () => {
        expect(policy.allowedLegalBases).to.include('consent');
        expect(policy.childAge).to.be.within(13, 16);
      });
    });
  }

  it('go by twelve different names', () => {
    expect(new Set(allPolicies.map(({ policy }) => policy.id)).size).to.equal(12);
  });

  it('give a French public body what French law gives, without legitimate interest and with an officer', () => {
    const { id, allowedLegalBases, requiresDataProtectionOfficer, ...rest } = frPublic;
    expect(id).to.equal('fr-public');
    expect(fr).to.include(rest);
    expect(requiresDataProtectionOfficer).to.equal(true);
    expect(fr.allowedLegalBases.filter((basis) => !allowedLegalBases.includes(basis))).to.deep.equal([
      'legitimate-interest',
    ]);
  });

  it('give the banner a cross in Italy alone', () => {
    const crossed = allPolicies.filter(({ policy }) => policy.closeButton !== 'none').map(({ policy }) => policy.id);
    expect(crossed).to.deep.equal(['it']);
  });
});
