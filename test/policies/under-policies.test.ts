import { expect } from '@open-wc/testing';
import { charterFrom } from '../../src/core/charter-check.js';
import type { Charter } from '../../src/core/charter.js';
import { underPolicy } from '../../src/core/charter-under-policy.js';
import { portalCharter, storeWith } from '../stage.js';
import { allPolicies } from './all-policies.js';

/** How much each regime asks. */
const strictness = { exempt: 0, objection: 1, consent: 2 };

const regimesIn = ({ purposes }: Charter): Record<string, string> =>
  Object.fromEntries(purposes.map(({ id, regime }) => [id, regime]));

/** The portal's charter, whose audience measurement says that it is exempt in the given way. */
function measuring(regime: 'objection' | 'exempt'): Charter {
  const { purposes, services, ...rest } = portalCharter();
  return charterFrom({
    ...rest,
    purposes: purposes.map((purpose) => (purpose.id === 'audience' ? { ...purpose, regime } : purpose)),
    services: services.map((service) =>
      service.id === 'matomo' ? { ...service, exemption: 'audience-measurement' } : service,
    ),
  });
}

const strict = ['be', 'de', 'es', 'it', 'lu', 'ie', 'qc'];

describe('a charter under a policy', () => {
  for (const { policy } of allPolicies) {
    const asks = strict.includes(policy.id);

    describe(policy.id, () => {
      it(`${asks ? 'asks consent for' : 'lets visitors object to'} exempt audience measurement`, () => {
        const consent = storeWith();
        consent.use(measuring('objection'), policy);
        expect(regimesIn(consent.charter!)['audience']).to.equal(asks ? 'consent' : 'objection');
        expect(consent.allows('audience')).to.equal(!asks);
        expect(consent.state.pending.includes('audience')).to.equal(asks);
      });

      it('asks never less than the charter, and nothing more of what no audience is measured with', () => {
        for (const charter of [measuring('objection'), measuring('exempt'), charterFrom(portalCharter())]) {
          const before = JSON.stringify(charter);
          const after = underPolicy(charter, policy);
          for (const [index, { regime }] of after.purposes.entries())
            expect(strictness[regime]).to.be.at.least(strictness[charter.purposes[index]!.regime]);
          expect(regimesIn(after)).to.include({ necessary: 'exempt', media: 'consent', social: 'consent' });
          expect(JSON.stringify(charter), 'the charter itself').to.equal(before);
        }
      });

      it('grants nothing that needs consent before a visitor says yes', () => {
        const consent = storeWith();
        consent.use(measuring('objection'), policy);
        for (const id of ['media', 'social', 'video', 'share']) expect(consent.allows(id), id).to.equal(false);
        consent.refuseAll();
        for (const id of ['audience', 'media', 'social', 'matomo']) expect(consent.allows(id), id).to.equal(false);
      });
    });
  }

  const belgium = allPolicies.find(({ policy }) => policy.id === 'be')!.policy;

  it('asks consent where a charter calls audience measurement exempt and the law does not', () => {
    const after = underPolicy(measuring('exempt'), belgium);
    expect(regimesIn(after)).to.include({ audience: 'consent', necessary: 'exempt' });
  });

  it('tells no visitor of an exemption that does not hold', () => {
    const told = (charter: Charter): unknown => charter.services.find(({ id }) => id === 'matomo')!.exemption;
    expect(told(measuring('objection'))).to.equal('audience-measurement');
    expect(told(underPolicy(measuring('objection'), belgium))).to.equal(undefined);
    expect(underPolicy(measuring('objection'), belgium).services[0]!.exemption).to.equal('authentication');
  });

  it('leaves a purpose exempt that does more than measure', () => {
    const { services, ...rest } = portalCharter();
    const mixed = services.map((service) =>
      service.id === 'matomo'
        ? { ...service, purpose: 'necessary', exemption: 'audience-measurement' as const }
        : service,
    );
    const charter = charterFrom({ ...rest, services: mixed });
    expect(regimesIn(underPolicy(charter, belgium))['necessary']).to.equal('exempt');
  });
});
