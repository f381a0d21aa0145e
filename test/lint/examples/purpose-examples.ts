import type { Changes } from '../sound-charter.js';
import type { Examples } from './example.js';

const matomo = 'services[2]';
const sky = 'services[4]';
const session = 'services[0].trackers[0]';
const player = 'services[3].trackers[0]';

const words = (count: number): string => Array.from({ length: count }, () => 'mot').join(' ');

const extraPurposes = (count: number): Changes =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `purposes[${String(index + 4)}]`,
      { id: `p${String(index)}`, title: 'Usage', description: 'Ce que cet usage fait.', consequence: 'Rien.' },
    ]),
  );

/** Charters that say too little, or too much, of their purposes. */
export const purposeExamples = {
  'purpose-title-missing': {
    breaks: { 'purposes[3].title': undefined },
    at: 'purposes[3].title',
    keeps: { 'purposes[2].title': undefined },
  },
  'purpose-title-long': {
    breaks: { 'purposes[3].title': 'x'.repeat(81) },
    at: 'purposes[3].title',
    keeps: { 'purposes[3].title': 'x'.repeat(80) },
  },
  'purpose-description-missing': {
    breaks: { 'purposes[3].description': undefined },
    at: 'purposes[3].description',
    keeps: { 'purposes[3].description': undefined, 'purposes[3].regime': 'exempt', [`${sky}.exemption`]: 'basket' },
  },
  'purpose-description-short': {
    breaks: { 'purposes[2].description': { fr: 'Afficher des vidéos dans la page.', en: 'Show videos.' } },
    at: 'purposes[2].description',
    keeps: { 'purposes[2].description': 'x'.repeat(20) },
  },
  'purpose-description-long': {
    breaks: { 'purposes[2].description': 'x'.repeat(201) },
    at: 'purposes[2].description',
    keeps: { 'purposes[2].description': 'x'.repeat(200) },
  },
  'consequence-missing': {
    breaks: { 'purposes[3].consequence': undefined },
    at: 'purposes[3].consequence',
    keeps: { 'purposes[2].consequence': undefined },
  },
  'many-purposes': { breaks: extraPurposes(3), at: 'purposes', keeps: extraPurposes(2) },
  'purpose-without-service': {
    breaks: { [`${sky}.purpose`]: 'media' },
    at: 'purposes[3]',
    keeps: { [`${sky}.trackers`]: [] },
  },
  'vague-purpose': {
    breaks: { 'purposes[3].description': 'Afin d’Améliorer votre EXPERIENCE, et la météo.' },
    at: 'purposes[3].description',
    keeps: { 'purposes[3].description': 'Améliorer les pages que vous lisez le plus.' },
  },
  'vague-words': {
    breaks: { [`${session}.description`]: 'Vous proposer le meilleur service possible.' },
    at: `${session}.description`,
    keeps: { [`${session}.description`]: 'Garder le service ouvert après la connexion.' },
  },
  'loaded-title': {
    breaks: { 'purposes[2].title': 'Finalités non essentielles' },
    at: 'purposes[2].title',
    keeps: { 'purposes[2].title': 'Vidéos de Tokyo' },
  },
  'text-language-missing': {
    breaks: { 'purposes[3].title': { en: 'Weather' } },
    at: 'purposes[3].title',
    keeps: { 'purposes[3].title': { en: 'Weather', fr: 'Météo' } },
  },
  'pressing-words': {
    breaks: { 'purposes[3].consequence': 'Vous manquerez nos alertes.' },
    at: 'purposes[3].consequence',
    keeps: { 'purposes[3].consequence': 'Les alertes manquent.' },
  },
  'conformity-boast': {
    breaks: { 'history[0].summary': 'Le site est 100% conforme.' },
    at: 'history[0].summary',
    keeps: { 'history[0].summary': 'Le conformateur est nouveau.' },
  },
  'authority-claim': {
    breaks: { [`${matomo}.name`]: 'Mesure validée par la C.N.I.L. ou certifiée par la CNIL' },
    at: `${matomo}.name`,
    keeps: { [`${matomo}.name`]: 'Mesure suivant les conseils de la CNIL' },
  },
  'sentence-long': {
    breaks: { [`${player}.description`]: `Court. ${words(26)}.` },
    at: `${player}.description`,
    keeps: { [`${player}.description`]: `${words(25)} ! ${words(25)}` },
  },
  'technical-words': {
    breaks: { [`${session}.description`]: 'Garder la connexion aux API.' },
    at: `${session}.description`,
    keeps: { [`${session}.description`]: 'Garder la connexion des apiculteurs.' },
  },
} satisfies Examples;
