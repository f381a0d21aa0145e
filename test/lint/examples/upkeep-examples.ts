import { fr } from '../../../src/policies/fr.js';
import type { Examples } from './example.js';

const exempt = 'services[0]';
const matomo = 'services[2]';
const video = 'services[3]';
const sky = 'services[4]';

/** Charters that leave out who answers for them, or are not kept up. */
export const upkeepExamples = {
  'controller-missing': {
    breaks: { controller: undefined },
    at: 'controller',
    keeps: { controller: { name: 'Ville' } },
  },
  'controller-contact-missing': {
    breaks: { 'controller.contact': undefined },
    at: 'controller.contact',
    keeps: { controller: undefined },
  },
  'officer-missing': {
    breaks: { 'controller.dataProtectionOfficer': undefined },
    at: 'controller.dataProtectionOfficer',
    keeps: { 'controller.dataProtectionOfficer': undefined },
    keptUnder: fr,
  },
  'provider-unnamed': {
    breaks: { [`${sky}.provider`]: '—' },
    at: `${sky}.provider`,
    keeps: { [`${sky}.provider`]: 'X' },
  },
  'role-missing': {
    breaks: { [`${sky}.role`]: undefined },
    at: `${sky}.role`,
    keeps: { [`${sky}.role`]: 'joint' },
  },
  'provider-policy-missing': {
    breaks: { [`${video}.policyUrl`]: undefined },
    at: `${video}.policyUrl`,
    keeps: { [`${exempt}.policyUrl`]: undefined },
  },
  'delegated-name': {
    breaks: { [`${matomo}.delegatedTo`]: 'stats.example' },
    at: `${matomo}.delegatedTo`,
    keeps: { [`${matomo}.domains`]: ['stats.example'] },
  },
  'legal-basis-missing': {
    breaks: { [`${exempt}.legalBasis`]: undefined },
    at: `${exempt}.legalBasis`,
    keeps: { [`${sky}.legalBasis`]: undefined },
  },
  'consent-basis-expected': {
    breaks: { [`${sky}.legalBasis`]: 'contract' },
    at: `${sky}.legalBasis`,
    keeps: { [`${sky}.legalBasis`]: undefined },
  },
  'consent-basis-unexpected': {
    breaks: { [`${exempt}.legalBasis`]: 'consent' },
    at: `${exempt}.legalBasis`,
    keeps: { [`${exempt}.legalBasis`]: 'contract' },
  },
  'legal-basis-forbidden': {
    breaks: { [`${matomo}.legalBasis`]: 'legitimate-interest' },
    at: `${matomo}.legalBasis`,
    keeps: { [`${matomo}.legalBasis`]: 'legitimate-interest' },
    keptUnder: fr,
  },
  'transfer-without-recipient': {
    breaks: { [`${video}.recipients`]: undefined },
    at: `${video}.recipients`,
    keeps: { [`${video}.recipients`]: undefined, [`${video}.transfers`]: [] },
  },
  'recipient-missing': {
    breaks: { [`${video}.recipients`]: [], [`${video}.transfers`]: undefined },
    at: `${video}.recipients`,
    keeps: { [`${video}.transfers`]: undefined },
  },
  'check-missing': { breaks: { checked: undefined }, at: 'checked', keeps: { checked: '2000-01-01' } },
  'check-old': { breaks: { checked: '2025-11-22' }, at: 'checked', keeps: { checked: '2025-11-23' } },
  'updated-missing': { breaks: { updated: undefined }, at: 'updated', keeps: { updated: '2000-01-01' } },
  'version-missing': { breaks: { version: undefined }, at: 'version', keeps: { version: '1' } },
  'history-missing': { breaks: { history: undefined }, at: 'history', keeps: { history: [] } },
  'history-unordered': {
    breaks: {
      history: [
        { date: '2026-01-01', summary: 'Premier état.' },
        { date: '2026-11-20', summary: 'La météo est nouvelle.' },
      ],
    },
    at: 'history',
    keeps: {
      history: [
        { date: '2026-01-01', summary: 'La météo est nouvelle.' },
        { date: '2026-01-01', summary: 'Premier état.' },
      ],
    },
  },
  'history-purpose-unknown': {
    breaks: { 'history[0].purposes[1]': 'wether' },
    at: 'history[0].purposes[1]',
    keeps: { 'history[0].purposes[1]': 'media' },
  },
  'day-ahead': { breaks: { updated: '2026-11-24' }, at: 'updated', keeps: { updated: '2026-11-23' } },
  'legal-notice-missing': {
    breaks: { 'links.legalNotice': undefined },
    at: 'links.legalNotice',
    keeps: { 'links.legalNotice': '/' },
  },
  'accessibility-missing': {
    breaks: { links: undefined },
    at: 'links',
    keeps: { 'links.accessibilityStatus': undefined },
  },
  'accessibility-status-missing': {
    breaks: { 'links.accessibilityStatus': undefined },
    at: 'links.accessibilityStatus',
    keeps: { 'links.accessibilityStatus': 'none' },
  },
  'hosting-missing': { breaks: { hosting: undefined }, at: 'hosting', keeps: { hosting: { name: 'X' } } },
  'hosting-country-missing': {
    breaks: { 'hosting.country': undefined },
    at: 'hosting.country',
    keeps: { hosting: undefined },
  },
  'children-asked': {
    breaks: { forChildren: true },
    at: 'purposes[2]',
    keeps: { forChildren: false },
  },
} satisfies Examples;
