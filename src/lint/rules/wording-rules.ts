import type { LocalizedText } from '../../core/charter-document.js';
import type { Charter } from '../../core/charter.js';
import { baseLanguage } from '../../core/localized-text.js';
import {
  authorityClaims,
  conformityBoasts,
  loadedTitles,
  pressingPhrases,
  technicalWords,
  vaguePhrases,
} from '../../locales/lint/loaded-phrases.js';
import { wordingsOf } from '../charter-parts.js';
import { type CharterText, phrasesIn, type TextKind, textsIn } from '../charter-texts.js';
import { type LintRule, lintRule } from '../lint-rule.js';

/** Longest sentence that most people read without effort, in words. */
const longestSentence = 25;

const aboutPurposes: readonly TextKind[] = ['title', 'purpose'];
const aboutTrackers: readonly TextKind[] = ['tracker', 'condition'];

const textsOf = (charter: Charter, kinds: readonly TextKind[]): readonly CharterText[] =>
  textsIn(charter).filter(({ kind }) => kinds.includes(kind));

const wordCount = (sentence: string): number =>
  sentence.split(/\s/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** The number of words of the longest sentence of a text, whatever its language. */
function longestOf({ text }: CharterText): number {
  const sentences = wordingsOf(text).flatMap((wording) => wording.split(/[.!?…](?=\s|$)|[\n;:]/));
  return sentences.reduce((longest, sentence) => Math.max(longest, wordCount(sentence)), 0);
}

/** Whether a text has a wording in a language, its region apart. */
const speaks = (text: LocalizedText, language: string): boolean =>
  typeof text === 'string' || [language, baseLanguage(language)].some((name) => Object.hasOwn(text, name));

/** Words that say nothing, press, boast, or that few people understand. */
export const wordingRules: readonly LintRule[] = [
  lintRule({
    rule: 7,
    code: 'vague-purpose',
    severity: 'error',
    check: (charter) => phrasesIn(textsOf(charter, aboutPurposes), vaguePhrases),
  }),
  lintRule({
    rule: 7,
    code: 'vague-words',
    severity: 'warning',
    check: (charter) => phrasesIn(textsOf(charter, ['name', ...aboutTrackers]), vaguePhrases),
  }),
  lintRule({
    rule: 14,
    code: 'loaded-title',
    severity: 'warning',
    check: (charter) => phrasesIn(textsOf(charter, ['title']), loadedTitles),
  }),
  lintRule({
    rule: 17,
    code: 'text-language-missing',
    severity: 'warning',
    check: (charter) =>
      textsIn(charter)
        .filter(({ text }) => !speaks(text, charter.language))
        .map(({ path }) => ({ path, facts: { language: charter.language } })),
  }),
  lintRule({
    rule: 20,
    code: 'pressing-words',
    severity: 'warning',
    check: (charter) => phrasesIn(textsIn(charter), pressingPhrases),
  }),
  lintRule({
    rule: 20,
    code: 'conformity-boast',
    severity: 'warning',
    check: (charter) => phrasesIn(textsIn(charter), conformityBoasts),
  }),
  lintRule({
    rule: 49,
    code: 'authority-claim',
    severity: 'error',
    check: (charter) => phrasesIn(textsIn(charter), authorityClaims),
  }),
  lintRule({
    rule: 63,
    code: 'sentence-long',
    severity: 'suggestion',
    check: (charter) =>
      textsIn(charter)
        .map((text) => ({ path: text.path, facts: { count: longestOf(text), limit: longestSentence } }))
        .filter(({ facts: { count, limit } }) => count > limit),
  }),
  lintRule({
    rule: 63,
    code: 'technical-words',
    severity: 'suggestion',
    check: (charter) => phrasesIn(textsOf(charter, [...aboutPurposes, ...aboutTrackers]), technicalWords),
  }),
];
