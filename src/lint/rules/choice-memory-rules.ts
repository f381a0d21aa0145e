import { type Charter, choiceNameOf, controllablePurposes } from '../../core/charter.js';
import { isOwnMemory } from '../../core/own-memory.js';
import type { TrackerPart } from '../charter-parts.js';
import { type LintContext, type LintRule, lintRule } from '../lint-rule.js';
import { durationFor, lastsLonger } from '../lengths-of-time.js';
import { trackersWhere, withFacts } from '../service-search.js';

const keepsChoice = ({ service }: TrackerPart): boolean => service.exemption === 'choice-memory';

const asksForChoice = (charter: Charter): boolean => controllablePurposes(charter).length > 0;

/** How long our cookie lives, for the sentence. */
const lifetime = (context: LintContext): { readonly duration: string } => ({
  duration: durationFor(context.policy.choiceLifetime, context),
});

/** Whether less is declared than our cookie really lives. */
const isShorter = (duration: string | undefined, lifetime: string): boolean =>
  duration === 'session' || lastsLonger(lifetime, duration ?? lifetime);

/** The cookie that remembers the choice itself. */
export const choiceMemoryRules: readonly LintRule[] = [
  lintRule({
    rule: 30,
    code: 'choice-memory-long',
    severity: 'warning',
    check: withFacts(
      trackersWhere(
        'duration',
        (part, { policy }) => keepsChoice(part) && lastsLonger(part.tracker.duration, policy.choiceLifetime),
      ),
      lifetime,
    ),
  }),
  lintRule({
    rule: 54,
    code: 'choice-memory-differs',
    severity: 'suggestion',
    check: withFacts(
      trackersWhere(
        'duration',
        (part, { policy }) => keepsChoice(part) && isShorter(part.tracker.duration, policy.choiceLifetime),
      ),
      lifetime,
    ),
  }),
  lintRule({
    rule: 35,
    code: 'choice-memory-undeclared',
    severity: 'warning',
    check: (charter) =>
      charter.services.some(isOwnMemory) ? [{ path: 'services', facts: { tracker: choiceNameOf(charter) } }] : [],
  }),
  lintRule({
    rule: 51,
    code: 'choice-memory-needless',
    severity: 'suggestion',
    check: (charter, context) => (asksForChoice(charter) ? [] : trackersWhere('', keepsChoice)(charter, context)),
  }),
];
