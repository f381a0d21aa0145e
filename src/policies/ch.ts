import type { Policy, PolicySources } from '../core/policy.js';
import { measurementTerms, noCross, sixMonths } from './good-practice.js';

/**
 * What Swiss law and the PFPDT ask. The law often lets the visitor object afterwards; here whatever is not audience
 * measurement waits for consent all the same.
 */
export const ch: Policy = {
  id: 'ch',
  jurisdiction: 'CH',
  authority: {
    name: 'Préposé fédéral à la protection des données et à la transparence (PFPDT)',
    url: 'https://www.edoeb.admin.ch',
    complaintUrl: 'https://www.edoeb.admin.ch',
  },
  choiceLifetime: 'P6M',
  closeButton: 'none',
  audienceMeasurement: 'exempt-with-objection',
  audienceTrackerLifetime: 'P13M',
  audienceDataRetention: 'P25M',
  allowedLegalBases: [
    'consent',
    'public-task',
    'legal-obligation',
    'contract',
    'vital-interest',
    'legitimate-interest',
  ],
  requiresDataProtectionOfficer: false,
  childAge: 16,
};

/** The text behind each value of {@link ch}. */
export const chSources: PolicySources = {
  authority: { rule: 58, text: 'LPD, art. 4 and 49; home page of the PFPDT', proof: 'G', force: 'LAW' },
  choiceLifetime: sixMonths,
  closeButton: noCross,
  audienceMeasurement: {
    rule: 44,
    text: 'LTC, art. 45c; PFPDT, guide of 22 January 2025: information and objection',
    proof: 'S',
    force: 'LAW',
  },
  audienceTrackerLifetime: measurementTerms,
  audienceDataRetention: measurementTerms,
  allowedLegalBases: {
    rule: 59,
    text: 'The LPD lists no legal bases; those of the GDPR are kept',
    proof: 'G',
    force: 'GOOD',
  },
  requiresDataProtectionOfficer: {
    rule: 58,
    text: 'LPD, art. 10: an adviser may be named; federal bodies have one',
    proof: 'G',
    force: 'LAW',
  },
  childAge: { rule: 65, text: 'No age in the LPD; the highest of GDPR art. 8(1) is kept', proof: 'G', force: 'GOOD' },
};
