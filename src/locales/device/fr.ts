import type { DeviceWords } from './device-words.js';

/** French words about what is on the device. */
export const deviceWords: DeviceWords = {
  language: 'fr',
  column: 'Sur votre appareil',
  statuses: {
    present: 'Présent sur cet appareil',
    absent: 'Absent',
    unseen: 'Pas vu : absent, ou lisible par le serveur seul',
    'server-only': 'Non visible : lisible par le serveur seul',
    'third-party': 'Non visible : gardé pour un autre site',
    nameless: 'Non visible : ne laisse pas de nom à lire',
    refused: 'Non visible : le navigateur ne le montre pas',
  },
  report: {
    title: 'Pour le webmestre',
    introduction:
      'Ce relevé s’affiche parce que la balise porte l’attribut « debug ». Il compare la charte avec cet appareil, sans lire aucune valeur.',
    undeclared: 'Présents sur cet appareil, absents de la charte',
    usually: (product) => `souvent posé par ${product}`,
    longer: 'Gardés plus longtemps que la charte ne le dit',
    lasts: (days, declared) => `reste encore ${String(days)} jours ; la charte dit : ${declared}`,
    lengthsUnknown: 'Ce navigateur ne dit pas combien de temps les cookies restent (Chromium le dit, en https).',
    missing: 'Déclarés, mais pas vus sur cet appareil',
    findings: 'Ce qui manque à la charte ou ne va pas',
    severities: { error: 'Erreur', warning: 'À corriger', suggestion: 'Conseil' },
    rule: (rule) => `règle L-${String(rule)}`,
    none: 'Rien à signaler.',
  },
};
