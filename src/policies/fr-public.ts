import type { Policy, PolicySources } from '../core/policy.js';
import { fr, frSources } from './fr.js';

/** What French law and the CNIL ask of a public body: as of anyone, and two things more. */
export const frPublic: Policy = {
  ...fr,
  id: 'fr-public',
  allowedLegalBases: fr.allowedLegalBases.filter((basis) => basis !== 'legitimate-interest'),
  requiresDataProtectionOfficer: true,
};

/** The text behind each value of {@link frPublic}. */
// A bundle that needs the values alone can drop what is marked pure; a spread it would keep.
export const frPublicSources: PolicySources = /* @__PURE__ */ Object.assign({}, frSources, {
  allowedLegalBases: { rule: 59, text: 'GDPR art. 6(1), last subparagraph', proof: 'G', force: 'LAW' },
  requiresDataProtectionOfficer: { rule: 58, text: 'GDPR art. 37(1)(a)', proof: 'G', force: 'LAW' },
} satisfies Partial<PolicySources>);

// A page of a public body gets its policy in one file; that of French law alone comes along.
export { fr };
