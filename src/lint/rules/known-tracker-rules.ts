import type { Charter } from '../../core/charter.js';
import { foldText } from '../../core/folded-text.js';
import type { KnownTracker } from '../../core/known-tracker.js';
import { baseLanguage } from '../../core/localized-text.js';
import { isWellKnownPurpose } from '../../core/well-known-purposes.js';
import type { LintCode, LintFacts } from '../../locales/lint/lint-words.js';
import { nameOf, type TrackerPart, trackersIn, wordingsOf } from '../charter-parts.js';
import { durationFor } from '../lengths-of-time.js';
import { type LintContext, type LintRule, lintRule, type Place } from '../lint-rule.js';

/** A declared tracker with what the catalogue knows of its name. */
interface KnownPart extends TrackerPart {
  readonly fact: KnownTracker;
}

/** What every suggestion of the catalogue says. */
interface CommonFacts {
  readonly tracker: string;
  readonly product: string;
  readonly according: string;
}

function knownIn(charter: Charter, { known }: LintContext): readonly KnownPart[] {
  return trackersIn(charter).flatMap((part) => {
    const fact = known(part.tracker.name);
    return fact ? [{ ...part, fact }] : [];
  });
}

/** Makes the check of a rule on known trackers: where to point, when, and what the sentence adds. */
const suggest =
  <Code extends LintCode>(
    member: (part: KnownPart) => string | undefined,
    facts: (common: CommonFacts, part: KnownPart, context: LintContext) => LintFacts[Code],
  ) =>
  (charter: Charter, context: LintContext): readonly Place<Code>[] =>
    knownIn(charter, context).flatMap((part) => {
      const name = member(part);
      const common = { tracker: nameOf(part.tracker.name, context), ...aboutFact(part.fact) };
      return name === undefined ? [] : [{ path: `${part.path}${name}`, facts: facts(common, part, context) }];
    });

const aboutFact = ({ product, source }: KnownTracker): Omit<CommonFacts, 'tracker'> => ({
  product,
  according: source.text,
});

/** Whether the law could let the tracker do without consent, as far as is known. */
const mayBeExempt = ({ fact }: KnownPart): boolean => fact.exemption !== undefined;

const claimsExemption = ({ purpose }: KnownPart): boolean => purpose.regime !== 'consent';

/** A purpose of the charter's own may be another name for the usual one: nothing is said of it. */
function hasOtherPurpose(part: KnownPart): boolean {
  const { purpose, service, fact } = part;
  if (!isWellKnownPurpose(purpose.id) || purpose.id === fact.purpose) return false;
  if (claimsExemption(part) && !mayBeExempt(part)) return false;
  return fact.exemption === undefined || service.exemption !== fact.exemption;
}

function hasOtherExemption(part: KnownPart): boolean {
  const { service, fact } = part;
  return claimsExemption(part) && mayBeExempt(part) && service.exemption !== fact.exemption;
}

/** Whether no wording of a description holds a word that one would expect. */
function misdescribes({ tracker: { description }, fact: { tells } }: KnownPart): boolean {
  if (description === undefined || tells.length === 0) return false;
  const words = wordingsOf(description).flatMap((wording) => foldText(wording).split(' '));
  return !words.some((word) => tells.some((tell) => word.startsWith(tell)));
}

/** Whether neither the provider nor the service is called as one would expect; a product of no one's can be anybody's. */
function namesOther({ service, fact: { product, provider, policyUrl } }: KnownPart): boolean {
  if (policyUrl === undefined) return false;
  const said = [service.provider, service.name].flatMap(wordingsOf).map(foldText).join(' ').split(' ');
  const expected = foldText(`${product} ${provider}`).split(' ');
  return !expected.some((word) => said.includes(word));
}

/** The usual description, without the full stop that a quotation in a sentence does not take. */
const inLanguage = ({ description }: KnownTracker, { words }: LintContext): string =>
  description[baseLanguage(words.language) === 'en' ? 'en' : 'fr'].replace(/\.$/, '');

/** What is known of common trackers: suggestions, always to be verified on the site. */
export const knownTrackerRules: readonly LintRule[] = [
  lintRule({
    rule: 57,
    code: 'known-duration',
    severity: 'suggestion',
    check: suggest<'known-duration'>(
      ({ tracker, fact }) => (tracker.duration === undefined && fact.duration !== undefined ? '.duration' : undefined),
      (common, { fact }, context) => ({ ...common, duration: durationFor(fact.duration ?? '', context) }),
    ),
  }),
  lintRule({
    rule: 57,
    code: 'known-not-exempt',
    severity: 'suggestion',
    check: suggest<'known-not-exempt'>(
      (part) => (claimsExemption(part) && !mayBeExempt(part) ? '' : undefined),
      (common) => common,
    ),
  }),
  lintRule({
    rule: 57,
    code: 'known-purpose',
    severity: 'suggestion',
    check: suggest<'known-purpose'>(
      (part) => (hasOtherPurpose(part) ? '' : undefined),
      (common, { fact }, { words }) => ({ ...common, purpose: words.purposes[fact.purpose].title }),
    ),
  }),
  lintRule({
    rule: 57,
    code: 'known-exemption',
    severity: 'suggestion',
    check: suggest<'known-exemption'>(
      (part) => (hasOtherExemption(part) && !hasOtherPurpose(part) ? '' : undefined),
      (common, { fact }) => ({ ...common, exemption: fact.exemption ?? '' }),
    ),
  }),
  lintRule({
    rule: 57,
    code: 'known-description',
    severity: 'suggestion',
    check: suggest<'known-description'>(
      (part) => (misdescribes(part) ? '.description' : undefined),
      (common, { fact }, context) => ({ ...common, description: inLanguage(fact, context) }),
    ),
  }),
  lintRule({
    rule: 57,
    code: 'known-type',
    severity: 'suggestion',
    check: suggest<'known-type'>(
      ({ tracker, fact }) => (tracker.type === fact.type ? undefined : '.type'),
      (common, { fact }, { words }) => ({ ...common, type: words.types[fact.type] }),
    ),
  }),
  lintRule({
    rule: 57,
    code: 'known-product',
    severity: 'suggestion',
    check: suggest<'known-product'>(
      (part) => (namesOther(part) ? '' : undefined),
      (common, { fact }) => ({ ...common, provider: fact.provider }),
    ),
  }),
];
