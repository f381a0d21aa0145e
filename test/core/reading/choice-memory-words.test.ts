import { expect } from '@open-wc/testing';
import { remembersChoice } from '../../../src/core/reading/choice-memory-words.js';
import { read } from './grid-stage.js';

const memories: Readonly<Record<string, readonly string[]>> = {
  French: [
    ...[
      'Mémoriser vos choix',
      'Mémorise vos choix.',
      'Préférences de consentement',
      'Conserve vos choix en matière de cookies',
    ],
    ...[
      'Choix concernant vos préférences sur les cookies',
      'Se souvenir du choix opéré par le visiteur concernant les cookies',
    ],
    ...[
      'Enregistre votre consentement',
      'Retient ce que vous avez accepté ou refusé',
      'Gestion du consentement aux cookies',
    ],
    ...['Stocke l’état du consentement de l’utilisateur', 'Savoir si vous avez accepté les cookies', 'Choix cookies'],
    ...['Conserver votre choix pendant 6 mois', 'Sauvegarde des préférences en matière de traceurs'],
    ...['Se souvenir de votre choix sur les cookies', 'Indique que le bandeau des cookies a été fermé'],
  ],
  English: [
    ...['Remembers your choice', 'Stores your cookie preferences', 'Cookie consent', 'Consent preferences'],
    ...[
      'Saves the consent status of the user',
      'Records whether you accepted cookies',
      'Remembers your choices about cookies',
    ],
    ...['Stores the user’s cookie consent state for the current domain', 'Keeps your cookie settings'],
    ...['Remembering your choice about cookies', 'Used to remember that you have dismissed the cookie banner'],
  ],
  German: [
    ...[
      'Speichert Ihre Auswahl',
      'Speichert die Einwilligung zu Cookies',
      'Cookie-Einstellungen',
      'Merkt sich Ihre Entscheidung',
    ],
    ...['Speichert, ob Sie Cookies akzeptiert haben', 'Speichert den Zustimmungsstatus des Benutzers für Cookies'],
    ...['Cookie-Einwilligung', 'Speicherung Ihrer Auswahl'],
  ],
  Spanish: [
    ...['Guarda su elección', 'Recuerda sus preferencias de cookies', 'Almacena el consentimiento del usuario'],
    ...['Preferencias de consentimiento', 'Indica si ha aceptado las cookies', 'Consentimiento de cookies'],
  ],
  Italian: [
    ...[
      'Memorizza la tua scelta',
      'Ricorda le preferenze sui cookie',
      'Preferenze di consenso',
      'Salva il consenso ai cookie',
    ],
    ...['Memorizza le scelte dell’utente in materia di cookie'],
  ],
  Dutch: [
    ...['Onthoudt uw keuze', 'Slaat uw cookievoorkeuren op', 'Bewaart uw toestemming', 'Cookie-instellingen'],
    ...['Onthoudt of u cookies hebt geaccepteerd'],
  ],
  Portuguese: [
    ...['Guarda a sua escolha', 'Lembra as suas preferências de cookies', 'Armazena o consentimento do utilizador'],
    ...['Preferências de consentimento'],
  ],
};

/** Settings of the site, and words on consent or cookies that keep no choice about them. */
const others: readonly string[] = [
  ...[
    'Enregistre vos préférences de langue dans un cookie',
    'Mémorise votre choix de langue',
    'Mémoriser vos choix d’affichage',
  ],
  ...[
    'Stores your preferences in a cookie',
    'Remembers your choice of language',
    'Retient la commune choisie',
    'Langue choisie',
  ],
  ...['Conserve vos choix de produits', 'Stored only with your consent', 'Enregistré après votre consentement'],
  ...[
    'Speichert Ihre Sprachauswahl',
    'Speichert Ihre Schriftgröße',
    'Recuerda el idioma elegido',
    'Ricorda la lingua scelta',
  ],
  ...[
    'Onthoudt uw taalkeuze',
    'Guarda a escolha do idioma',
    'Préférences du site',
    'Remembers your settings',
    'Cookie de session',
  ],
  ...[
    'Si vous refusez les cookies, la connexion est impossible',
    'Cookie déposé avec votre accord',
    'Garde vos filtres de recherche',
  ],
  ...[
    'Conserve le contenu de votre panier',
    'Cookie qui retient votre taille de texte préférée',
    'Authentification',
    '',
  ],
];

describe('the memory of a choice about cookies', () => {
  for (const [language, texts] of Object.entries(memories))
    it(`is recognised in ${language}`, () => {
      for (const text of texts) {
        expect(remembersChoice(text), text).to.equal(true);
        expect(remembersChoice(text.toUpperCase()), text).to.equal(true);
      }
    });

  it('is no setting of the site, and nothing else that speaks of consent', () => {
    for (const text of others) expect(remembersChoice(text), text).to.equal(false);
  });

  it('gives its name to the cookie that keeps the choice, and a language does not', () => {
    const found = read(
      [
        ['Cookie', 'Finalité'],
        ['langue', 'Mémorise votre choix de langue'],
        ['mes_choix', 'Conserve vos choix en matière de cookies'],
      ],
      'Cookies nécessaires',
    );
    expect(found?.services.map(({ exemption }) => exemption)).to.deep.equal(['interface-preference', 'choice-memory']);
  });
});
