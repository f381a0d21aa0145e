import { expect } from '@open-wc/testing';
import { parseDuration } from '../../src/core/duration.js';
import { frPublic, frPublicSources } from '../../src/policies/fr-public.js';
import { loadPolicy } from '../../src/render/load-policy.js';

describe('policies', () => {
  it('give a source, a rule and a mark of proof for every value of the law', () => {
    const values = Object.keys(frPublic).filter((name) => name !== 'id' && name !== 'jurisdiction');
    expect(Object.keys(frPublicSources)).to.have.members(values);
    for (const { rule, text, proof, force } of Object.values(frPublicSources)) {
      expect(rule).to.be.within(1, 124);
      expect(text).to.match(/\w{3}/);
      expect(proof).to.match(/^[PSG]$/);
      expect(force).to.match(/^(?:LAW|REC|GOOD|ANT)$/);
    }
  });

  it('write their durations as ISO 8601', () => {
    const { choiceLifetime, audienceTrackerLifetime, audienceDataRetention } = frPublic;
    for (const text of [choiceLifetime, audienceTrackerLifetime, audienceDataRetention])
      expect(parseDuration(text), text).not.to.equal(undefined);
  });

  it('ask consent for audience measurement wherever a policy does not ship yet', async () => {
    expect((await loadPolicy('fr-public')).audienceMeasurement).to.equal('exempt-with-objection');
    expect((await loadPolicy('de')).audienceMeasurement).to.equal('consent');
  });
});
