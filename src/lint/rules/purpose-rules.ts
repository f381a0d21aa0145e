import type { LocalizedText } from '../../core/charter-document.js';
import type { Charter, Purpose } from '../../core/charter.js';
import { isWellKnownPurpose } from '../../core/well-known-purposes.js';
import { purposesIn, servicesIn, titleOf, wordingsOf } from '../charter-parts.js';
import { type LintContext, type LintRule, lintRule } from '../lint-rule.js';

/** Longest title of a purpose, in characters: it stands beside a switch. */
const longestTitle = 80;

/** Length of the description of a purpose, in characters: less says nothing, more is not read. */
const shortestDescription = 20;
const longestDescription = 200;

/** More purposes than this are tiring to choose one by one. */
const mostPurposes = 5;

/** Purposes that the charter must describe itself, for they bring no words. */
const isOwn = ({ id }: Purpose): boolean => !isWellKnownPurpose(id);
const isChosen = ({ regime }: Purpose): boolean => regime !== 'exempt';

type Member = 'title' | 'description' | 'consequence';
type Found = readonly { readonly path: string; readonly facts: { readonly purpose: string; readonly limit: number } }[];

/** What is looked for in the purposes of a charter. */
interface Search {
  readonly member: Member;
  readonly isWrong: (purpose: Purpose) => boolean;
  /** Figure that the sentence gives. */
  readonly limit?: number;
}

const search =
  ({ member, isWrong, limit = 0 }: Search) =>
  (charter: Charter, context: LintContext): Found =>
    purposesIn(charter)
      .filter(({ purpose }) => isWrong(purpose))
      .map(({ purpose, path }) => ({
        path: `${path}.${member}`,
        facts: { purpose: titleOf(purpose, context), limit },
      }));

const isLong = (text: LocalizedText | undefined, limit: number): boolean =>
  wordingsOf(text).some((wording) => wording.length > limit);

const isShort = (text: LocalizedText | undefined): boolean =>
  text !== undefined && wordingsOf(text).some((wording) => wording.trim().length < shortestDescription);

/** What each purpose tells before the choice. */
export const purposeRules: readonly LintRule[] = [
  lintRule({
    rule: 7,
    code: 'purpose-title-missing',
    severity: 'error',
    check: search({ member: 'title', isWrong: (purpose) => isOwn(purpose) && purpose.title === undefined }),
  }),
  lintRule({
    rule: 7,
    code: 'purpose-title-long',
    severity: 'suggestion',
    check: search({ member: 'title', isWrong: ({ title }) => isLong(title, longestTitle), limit: longestTitle }),
  }),
  lintRule({
    rule: 7,
    code: 'purpose-description-missing',
    severity: 'error',
    check: search({
      member: 'description',
      isWrong: (purpose) => isOwn(purpose) && isChosen(purpose) && purpose.description === undefined,
    }),
  }),
  lintRule({
    rule: 7,
    code: 'purpose-description-short',
    severity: 'warning',
    check: search({
      member: 'description',
      isWrong: ({ description }) => isShort(description),
      limit: shortestDescription,
    }),
  }),
  lintRule({
    rule: 7,
    code: 'purpose-description-long',
    severity: 'suggestion',
    check: search({
      member: 'description',
      isWrong: ({ description }) => isLong(description, longestDescription),
      limit: longestDescription,
    }),
  }),
  lintRule({
    rule: 9,
    code: 'consequence-missing',
    severity: 'error',
    check: search({
      member: 'consequence',
      isWrong: (purpose) => isOwn(purpose) && isChosen(purpose) && purpose.consequence === undefined,
    }),
  }),
  lintRule({
    rule: 29,
    code: 'many-purposes',
    severity: 'suggestion',
    check: ({ purposes }) => {
      const count = purposes.filter(isChosen).length;
      return count > mostPurposes ? [{ path: 'purposes', facts: { count, limit: mostPurposes } }] : [];
    },
  }),
  lintRule({
    rule: 62,
    code: 'purpose-without-service',
    severity: 'warning',
    check: (charter, context) => {
      const served = new Set(servicesIn(charter).map(({ purpose }) => purpose));
      const idle = purposesIn(charter).filter(({ purpose }) => !served.has(purpose));
      return idle.map(({ purpose, path }) => ({ path, facts: { purpose: titleOf(purpose, context) } }));
    },
  }),
];
