import type { Examples } from './example.js';

const exempt = 'services[0]';
const video = 'services[3]';
const sky = 'services[4]';
const session = 'services[0].trackers[0]';
const player = 'services[3].trackers[0]';

/** Charters that say too little of their trackers. */
export const trackerExamples = {
  'type-unnamed': {
    breaks: { [`${session}.type`]: 'other', [`${session}.description`]: undefined },
    at: `${session}.type`,
    keeps: { [`${session}.type`]: 'other' },
  },
  'description-missing': {
    breaks: { [`${player}.description`]: undefined },
    at: `${player}.description`,
    keeps: { [`${player}.description`]: 'Lire la vidéo.' },
  },
  'description-is-name': {
    breaks: { [`${player}.description`]: 'Player.' },
    at: `${player}.description`,
    keeps: { [`${player}.description`]: 'Le player lit la vidéo.' },
  },
  'party-missing': {
    breaks: { [`${player}.party`]: undefined },
    at: `${player}.party`,
    keeps: { [`${player}.party`]: 'third' },
  },
  'third-access-missing': {
    breaks: { [`${video}.thirdPartyAccess`]: undefined },
    at: `${video}.thirdPartyAccess`,
    keeps: { [`${exempt}.thirdPartyAccess`]: undefined },
  },
  'service-without-tracker': {
    breaks: { [`${video}.trackers`]: [] },
    at: `${video}.trackers`,
    keeps: { [`${sky}.trackers`]: [] },
  },
  'tracker-repeated': {
    breaks: { [`${video}.trackers[1]`]: { name: 'player' } },
    at: `${video}.trackers[1]`,
    keeps: { [`${video}.trackers[1]`]: { name: 'player', type: 'local-storage' } },
  },
  'name-catches-all': {
    breaks: { [`${player}.name`]: '*' },
    at: `${player}.name`,
    keeps: { [`${player}.name`]: 'p*' },
  },
  'name-impossible': {
    breaks: { [`${player}.name`]: 'le lecteur' },
    at: `${player}.name`,
    keeps: { [`${sky}.trackers[0].name`]: 'ma commune' },
  },
  'http-only': {
    breaks: { [`${session}.httpOnly`]: false },
    at: `${session}.httpOnly`,
    keeps: { [`${session}.httpOnly`]: undefined, [`${session}.type`]: 'session-storage' },
  },
  'duration-missing': {
    breaks: { [`${session}.duration`]: undefined },
    at: `${session}.duration`,
    keeps: { [`${session}.duration`]: undefined, [`${session}.type`]: 'session-storage' },
  },
  'duration-unreadable': {
    breaks: { [`${player}.duration`]: 'quelque temps' },
    at: `${player}.duration`,
    keeps: { [`${player}.duration`]: 'session' },
  },
  'duration-long': {
    breaks: { [`${player}.duration`]: 'P2Y' },
    at: `${player}.duration`,
    keeps: { [`${player}.duration`]: 'P13M' },
  },
  'retention-missing': {
    breaks: { [`${video}.dataRetention`]: undefined },
    at: `${video}.dataRetention`,
    keeps: { [`${exempt}.dataRetention`]: undefined },
  },
  'known-duration': {
    breaks: { [`${session}.duration`]: undefined },
    at: `${session}.duration`,
    keeps: { [`${player}.duration`]: undefined },
  },
  'known-not-exempt': {
    breaks: { [`${session}.name`]: '_spy' },
    at: session,
    keeps: { [`${player}.name`]: '_spy' },
  },
  'known-purpose': {
    breaks: { [`${video}.trackers[0].name`]: '_spy' },
    at: player,
    keeps: { [`${sky}.trackers[0].name`]: '_spy' },
  },
  'known-exemption': {
    breaks: { [`${exempt}.exemption`]: 'security' },
    at: session,
    keeps: { [`${exempt}.exemption`]: 'authentication' },
  },
  'known-description': {
    breaks: { [`${session}.description`]: 'Récupérer des données.' },
    at: `${session}.description`,
    keeps: { [`${session}.description`]: { de: 'Sitzung', en: 'Session of the user.' } },
  },
  'known-type': {
    breaks: { [`${session}.type`]: 'local-storage' },
    at: `${session}.type`,
    keeps: { [`${player}.type`]: 'local-storage' },
  },
  'known-product': {
    breaks: { [`${exempt}.provider`]: 'Autre' },
    at: session,
    keeps: { [`${exempt}.provider`]: 'Autre', [`${session}.name`]: 'anyone' },
  },
} satisfies Examples;
