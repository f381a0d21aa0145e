import type { Charter } from '../../core/charter.js';
import { isAhead, isYearOld } from '../lengths-of-time.js';
import { servicesIn } from '../charter-parts.js';
import { type LintContext, type LintRule, lintRule, type Place } from '../lint-rule.js';

/** Every day that a charter gives, with its place. */
function daysIn(charter: Charter): readonly { readonly day: string | undefined; readonly path: string }[] {
  const { updated, checked, history = [] } = charter;
  return [
    { day: updated, path: 'updated' },
    { day: checked, path: 'checked' },
    ...servicesIn(charter).map(({ service, path }) => ({ day: service.reviewed, path: `${path}.reviewed` })),
    ...history.map(({ date }, index) => ({ day: date, path: `history[${String(index)}].date` })),
  ];
}

function unknownPurposes({ purposes, history = [] }: Charter): readonly Place<'history-purpose-unknown'>[] {
  const ids = new Set(purposes.map(({ id }) => id));
  return history.flatMap((change, index) =>
    (change.purposes ?? []).flatMap((purpose, position) =>
      ids.has(purpose) ? [] : [{ path: `history[${String(index)}].purposes[${String(position)}]`, facts: { purpose } }],
    ),
  );
}

const missing =
  (member: 'updated' | 'version' | 'history' | 'checked') =>
  (charter: Charter): { path: string; facts: object }[] =>
    charter[member] === undefined ? [{ path: member, facts: {} }] : [];

const old = ({ checked }: Charter, context: LintContext): { path: string; facts: object }[] =>
  isYearOld(checked, context) ? [{ path: 'checked', facts: {} }] : [];

/** Whether the charter is kept up to date, and says so. */
export const upkeepRules: readonly LintRule[] = [
  lintRule({ rule: 54, code: 'check-missing', severity: 'warning', check: missing('checked') }),
  lintRule({ rule: 54, code: 'check-old', severity: 'warning', check: old }),
  lintRule({ rule: 61, code: 'updated-missing', severity: 'suggestion', check: missing('updated') }),
  lintRule({ rule: 61, code: 'version-missing', severity: 'suggestion', check: missing('version') }),
  lintRule({ rule: 61, code: 'history-missing', severity: 'suggestion', check: missing('history') }),
  lintRule({
    rule: 61,
    code: 'history-unordered',
    severity: 'suggestion',
    check: ({ history = [] }) =>
      history.some(({ date }, index) => date > (history[index - 1]?.date ?? date))
        ? [{ path: 'history', facts: {} }]
        : [],
  }),
  lintRule({ rule: 61, code: 'history-purpose-unknown', severity: 'warning', check: unknownPurposes }),
  lintRule({
    rule: 61,
    code: 'day-ahead',
    severity: 'warning',
    check: (charter, context) =>
      daysIn(charter).flatMap(({ day, path }) =>
        day !== undefined && isAhead(day, context) ? [{ path, facts: { day } }] : [],
      ),
  }),
];
