import type { Charter, Service } from '../../core/charter.js';
import { shorten } from '../../core/charter-fault.js';
import { isWithin, territoryOf } from '../../core/territory.js';
import { nameOf, servicesIn } from '../charter-parts.js';
import { type LintContext, type LintRule, lintRule, type Place } from '../lint-rule.js';
import { servicesWhere } from '../service-search.js';

const isEmpty = (list: readonly string[] | undefined): boolean => !list?.length;

function delegatedNames(charter: Charter, context: LintContext): readonly Place<'delegated-name'>[] {
  return servicesIn(charter).flatMap(({ service, path }) => {
    const { delegatedTo } = service;
    const facts = { service: nameOf(service.name, context), host: shorten(delegatedTo ?? '') };
    return delegatedTo === undefined ? [] : [{ path: `${path}.delegatedTo`, facts }];
  });
}

function lonelyTransfers(charter: Charter, context: LintContext): readonly Place<'transfer-without-recipient'>[] {
  return servicesIn(charter)
    .filter(({ service: { recipients } }) => isEmpty(recipients))
    .map(({ service, path }) => {
      const countries = transferredTo(service, charter).map((country) => shorten(country));
      return { path: `${path}.recipients`, facts: { service: nameOf(service.name, context), countries } };
    })
    .filter(({ facts }) => facts.countries.length > 0);
}

/** Data that stay where the law of the charter holds are not transferred. */
const transferredTo = ({ transfers = [] }: Service, { policy }: Charter): readonly string[] =>
  transfers.filter((place) => !isWithin(place, territoryOf(policy)));

/** On what ground data are processed, and who receives them. */
export const dataRules: readonly LintRule[] = [
  lintRule({ rule: 5, code: 'delegated-name', severity: 'warning', check: delegatedNames }),
  lintRule({
    rule: 58,
    code: 'legal-basis-missing',
    severity: 'warning',
    check: servicesWhere('legalBasis', ({ service, purpose }) => {
      return purpose.regime !== 'consent' && service.legalBasis === undefined;
    }),
  }),
  lintRule({
    rule: 58,
    code: 'consent-basis-expected',
    severity: 'warning',
    check: servicesWhere('legalBasis', ({ service: { legalBasis = 'consent' }, purpose }) => {
      return purpose.regime === 'consent' && legalBasis !== 'consent';
    }),
  }),
  lintRule({
    rule: 58,
    code: 'consent-basis-unexpected',
    severity: 'warning',
    check: servicesWhere('legalBasis', ({ service, purpose }) => {
      return purpose.regime !== 'consent' && service.legalBasis === 'consent';
    }),
  }),
  lintRule({
    rule: 59,
    code: 'legal-basis-forbidden',
    severity: 'error',
    check: servicesWhere('legalBasis', ({ service: { legalBasis } }, { policy }) => {
      return legalBasis !== undefined && !policy.allowedLegalBases.includes(legalBasis);
    }),
  }),
  lintRule({ rule: 58, code: 'transfer-without-recipient', severity: 'warning', check: lonelyTransfers }),
  lintRule({
    rule: 58,
    code: 'recipient-missing',
    severity: 'warning',
    check: servicesWhere('recipients', ({ service: { thirdPartyAccess, recipients, transfers } }) => {
      return thirdPartyAccess === true && isEmpty(recipients) && isEmpty(transfers);
    }),
  }),
];
