import type { Changes } from '../sound-charter.js';
import type { Examples } from './example.js';

const exempt = 'services[0]';
const choice = 'services[1]';
const matomo = 'services[2]';
const video = 'services[3]';
const sky = 'services[4]';
const session = 'services[0].trackers[0]';
const player = 'services[3].trackers[0]';

const onlyExempt = (keepsChoice: boolean): Changes => ({
  purposes: [{ id: 'necessary' }],
  services: [
    {
      id: 'one',
      purpose: 'necessary',
      provider: 'Editeur',
      name: 'Choix',
      exemption: keepsChoice ? 'choice-memory' : 'security',
      trackers: [{ name: 'kept' }],
    },
  ],
});

/** Charters whose exemptions do not hold. */
export const exemptionExamples = {
  'tracker-exempt-twice': {
    breaks: { [`${player}.name`]: 'sessionid', [`${player}.party`]: 'first' },
    at: player,
    keeps: { [`${player}.name`]: 'sessionid' },
  },
  'tracker-in-two-purposes': {
    breaks: {
      [`${sky}.trackers[0].name`]: 'player',
      [`${sky}.trackers[0].type`]: 'cookie',
      [`${player}.party`]: 'first',
    },
    at: `${sky}.trackers[0]`,
    keeps: { [`${sky}.trackers[0].name`]: 'player', [`${player}.party`]: 'first' },
  },
  'exemption-unlikely': {
    breaks: { 'purposes[2].id': 'advertising', 'purposes[2].regime': 'objection', [`${video}.purpose`]: 'advertising' },
    at: 'purposes[2].regime',
    keeps: { 'purposes[2].id': 'advertising', [`${video}.purpose`]: 'advertising' },
  },
  'exemption-needless': {
    breaks: { [`${video}.exemption`]: 'security' },
    at: `${video}.exemption`,
    keeps: { [`${exempt}.exemption`]: 'security' },
  },
  'exemption-general': {
    breaks: { [`${exempt}.exemption`]: 'requested-service' },
    at: `${exempt}.exemption`,
    keeps: { [`${exempt}.exemption`]: 'communication' },
  },
  'exempt-third-access': {
    breaks: { [`${matomo}.thirdPartyAccess`]: true },
    at: `${matomo}.thirdPartyAccess`,
    keeps: { [`${matomo}.thirdPartyAccess`]: false },
  },
  'exempt-third-party': {
    breaks: { [`${session}.party`]: 'third' },
    at: `${session}.party`,
    keeps: { [`${player}.party`]: 'third' },
  },
  'objection-unexplained': {
    breaks: { [`${matomo}.exemption`]: undefined },
    at: `${matomo}.exemption`,
    keeps: { [`${matomo}.exemption`]: undefined, 'purposes[1].regime': 'consent' },
  },
  'choice-memory-long': {
    breaks: { [`${choice}.trackers[0].duration`]: 'P13M' },
    at: `${choice}.trackers[0].duration`,
    keeps: { [`${choice}.trackers[0].duration`]: 'P182D' },
  },
  'choice-memory-differs': {
    breaks: { [`${choice}.trackers[0].duration`]: 'session' },
    at: `${choice}.trackers[0].duration`,
    keeps: { [`${choice}.trackers[0].duration`]: 'P6M' },
  },
  'choice-memory-undeclared': {
    breaks: { [`${choice}.exemption`]: 'security', [`${choice}.trackers[0].name`]: 'other' },
    at: 'services',
    keeps: onlyExempt(false),
  },
  'choice-memory-needless': { breaks: onlyExempt(true), at: 'services[0].trackers[0]', keeps: onlyExempt(false) },
} satisfies Examples;
