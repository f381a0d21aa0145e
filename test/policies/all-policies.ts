import type { Policy, PolicySources } from '../../src/core/policy.js';
import { be, beSources } from '../../src/policies/be.js';
import { ch, chSources } from '../../src/policies/ch.js';
import { de, deSources } from '../../src/policies/de.js';
import { es, esSources } from '../../src/policies/es.js';
import { fr, frSources } from '../../src/policies/fr.js';
import { frPublic, frPublicSources } from '../../src/policies/fr-public.js';
import { ie, ieSources } from '../../src/policies/ie.js';
import { it as italy, itSources } from '../../src/policies/it.js';
import { lu, luSources } from '../../src/policies/lu.js';
import { nl, nlSources } from '../../src/policies/nl.js';
import { qc, qcSources } from '../../src/policies/qc.js';
import { uk, ukSources } from '../../src/policies/uk.js';

/** Every policy with the text behind its values. */
export const allPolicies: readonly { readonly policy: Policy; readonly sources: PolicySources }[] = [
  { policy: frPublic, sources: frPublicSources },
  { policy: fr, sources: frSources },
  { policy: be, sources: beSources },
  { policy: de, sources: deSources },
  { policy: es, sources: esSources },
  { policy: italy, sources: itSources },
  { policy: lu, sources: luSources },
  { policy: nl, sources: nlSources },
  { policy: ie, sources: ieSources },
  { policy: uk, sources: ukSources },
  { policy: ch, sources: chSources },
  { policy: qc, sources: qcSources },
];
