import { expect } from '@open-wc/testing';
import type { PolicyId } from '../../src/core/charter.js';
import { charterFrom } from '../../src/core/charter-check.js';
import { charterSchema } from '../../src/core/charter-schema.js';
import { loadPolicy } from '../../src/render/load-policy.js';
import { allPolicies } from '../policies/all-policies.js';

const named = charterSchema.properties?.['policy']?.enum as readonly PolicyId[];

async function failureOf(id: string): Promise<unknown> {
  try {
    return await loadPolicy(id as PolicyId);
  } catch (problem) {
    return problem;
  }
}

describe('loadPolicy', () => {
  it('has a policy for every name that a charter may give', async () => {
    expect(named).to.have.lengthOf(12);
    for (const id of named) expect((await loadPolicy(id)).id).to.equal(id);
  });

  it('gives the very policy that the package exports under that name', async () => {
    for (const { policy } of allPolicies) expect(await loadPolicy(policy.id)).to.equal(policy);
  });

  it('gives a charter that names none the rules of a French public body', async () => {
    const { policy } = charterFrom({ purposes: [], services: [] });
    expect((await loadPolicy(policy)).id).to.equal('fr-public');
  });

  it('fails for a name that is no policy, so that nothing is allowed', async () => {
    for (const id of ['xx', 'constructor', '__proto__', '']) expect(await failureOf(id), id).to.be.instanceOf(Error);
  });
});
