import { be } from '../../../src/policies/be.js';
import { fr } from '../../../src/policies/fr.js';
import type { Examples } from './example.js';

const exempt = 'services[0]';
const matomo = 'services[2]';
const video = 'services[3]';
const visits = 'services[2].trackers[0]';

/** Charters whose audience measurement needs more. */
export const measurementExamples = {
  'measurement-needs-consent': { breaks: {}, at: 'purposes[1].regime', under: be, keeps: {}, keptUnder: fr },
  'measurement-unasserted': {
    breaks: { [`${matomo}.measurement`]: undefined },
    at: `${matomo}.measurement`,
    keeps: { [`${matomo}.measurement.noCrossChecking`]: false },
  },
  'measurement-denied': {
    breaks: { [`${matomo}.measurement.noCrossChecking`]: false },
    at: `${matomo}.measurement`,
    keeps: { [`${matomo}.measurement.noCrossChecking`]: undefined },
  },
  'self-assessment-missing': {
    breaks: { [`${matomo}.measurement.selfAssessment`]: undefined },
    at: `${matomo}.measurement`,
    keeps: { [`${matomo}.measurement.selfAssessment`]: '/x' },
  },
  'measurement-campaigns': {
    breaks: { [`${matomo}.measurement.campaigns`]: true },
    at: `${matomo}.measurement.campaigns`,
    keeps: { [`${matomo}.measurement.campaigns`]: true, 'purposes[1].regime': 'consent' },
  },
  'measurement-without-objection': {
    breaks: { 'purposes[1].regime': 'exempt' },
    at: `${matomo}.purpose`,
    keeps: { 'purposes[1].regime': 'consent' },
  },
  'measurement-checklist': {
    breaks: { [`${matomo}.reviewed`]: undefined },
    at: `${matomo}.reviewed`,
    keeps: { [`${matomo}.reviewed`]: '2020-01-01' },
  },
  'measurement-tool-outside': {
    breaks: { [`${visits}.name`]: '_ga_*' },
    at: matomo,
    keeps: { [`${visits}.name`]: '_gallery' },
  },
  'audience-tracker-long': {
    breaks: { [`${visits}.duration`]: 'P14M' },
    at: `${visits}.duration`,
    keeps: { [`${visits}.duration`]: 'P1Y1M' },
  },
  'audience-tracker-refreshed': {
    breaks: { [`${visits}.refresh`]: true },
    at: `${visits}.refresh`,
    keeps: { [`${visits}.refresh`]: true, [`${visits}.duration`]: 'PT30M' },
  },
  'audience-refresh-unstated': {
    breaks: { [`${visits}.refresh`]: undefined },
    at: `${visits}.refresh`,
    keeps: { [`${visits}.refresh`]: undefined, [`${visits}.duration`]: 'session' },
  },
  'audience-retention-missing': {
    breaks: { [`${matomo}.dataRetention`]: undefined },
    at: `${matomo}.dataRetention`,
    keeps: { [`${exempt}.dataRetention`]: undefined },
  },
  'audience-retention-unreadable': {
    breaks: { [`${matomo}.dataRetention`]: 'deux ans' },
    at: `${matomo}.dataRetention`,
    keeps: { [`${video}.dataRetention`]: 'le temps de la vidéo' },
  },
  'audience-retention-long': {
    breaks: { [`${matomo}.dataRetention`]: 'P26M' },
    at: `${matomo}.dataRetention`,
    keeps: { [`${matomo}.dataRetention`]: 'P2Y1M' },
  },
  'review-missing': {
    breaks: { [`${matomo}.reviewed`]: undefined },
    at: `${matomo}.reviewed`,
    keeps: { [`${video}.reviewed`]: undefined },
  },
  'review-old': {
    breaks: { [`${matomo}.reviewed`]: '2025-11-22' },
    at: `${matomo}.reviewed`,
    keeps: { [`${matomo}.reviewed`]: '2025-11-23' },
  },
} satisfies Examples;
