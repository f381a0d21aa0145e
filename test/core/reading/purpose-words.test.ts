import { expect } from '@open-wc/testing';
import { deniesNecessity, purposeIn, saysOnlyPurpose } from '../../../src/core/reading/purpose-words.js';

describe('the purposes of a webmaster', () => {
  const purposes: Record<string, string | undefined> = {
    'Cookies nécessaires au bon fonctionnement de la plateforme / cookies fonctionnels': 'necessary',
    Statistiques: 'audience',
    "Mesure d'audience": 'audience',
    Analytics: 'audience',
    Publicité: 'advertising',
    Marketing: 'advertising',
    'Réseaux sociaux': 'social',
    'Lecteurs vidéo': 'media',
    'Unbedingt erforderliche Cookies': 'necessary',
    'Cookies estrictamente necesarias': 'necessary',
    'Cookie di statistica': 'audience',
    'Noodzakelijke cookies': 'necessary',
    Publicidade: 'advertising',
    'Non-essential cookies': undefined,
    'Cookies non nécessaires': undefined,
    'Nos horaires': undefined,
    'Fonctionnement du site': 'necessary',
    'Running the site': 'necessary',
    'Cookies techniques': 'necessary',
    'Technisch notwendige Cookies': 'necessary',
    'Traceurs exemptés de consentement préalable': 'necessary',
    'Cookies ne nécessitant pas votre consentement': 'necessary',
    'Cookies that do not require consent': 'necessary',
    'Cookies that are not subject to consent': 'necessary',
    'Cookies ohne Einwilligung': 'necessary',
    'Cookies nécessitant votre consentement': undefined,
    'Cookies soumis à votre accord': undefined,
    'Cookies non nécessaires soumis à consentement': undefined,
    'Jamais déposés sans votre consentement': undefined,
    'Not set without your consent': undefined,
    'Einwilligungspflichtige Cookies': undefined,
    'Consentement nécessaire': undefined,
    'Consent is required': undefined,
    'Einwilligung erforderlich': undefined,
    'Consentimiento necesario': undefined,
    'Votre accord n’est pas nécessaire': 'necessary',
    'Pas de consentement requis': 'necessary',
    'Einwilligung nicht erforderlich': 'necessary',
    'Accès à la médiathèque': undefined,
    'Mesures de sécurité': undefined,
    'Centre d’action sociale': undefined,
    'Paiement par carte bancaire': undefined,
    'Cookies optionnels': undefined,
    'Traceurs non exemptés': undefined,
    'Fonctionnement des cookies': undefined,
    'Détails techniques des cookies': undefined,
    "Cookies de mesure d'audience soumis à consentement": 'audience',
    "Mesure d'audience exemptée de consentement": 'audience',
  };
  for (const [words, purpose] of Object.entries(purposes)) {
    it(`“${words}” is ${purpose ?? 'not known'}`, () => expect(purposeIn(words)).to.equal(purpose));
  }

  it('are denied by what only seems to claim necessity', () => {
    for (const words of ['Cookies non nécessaires', 'Cookies nécessitant votre accord', 'Optional cookies'])
      expect(deniesNecessity(words), words).to.equal(true);
    for (const words of ['Cookies nécessaires', 'Exemptés de consentement', 'Statistiques'])
      expect(deniesNecessity(words), words).to.equal(false);
  });

  it('say nothing else in plain words, and something in others', () => {
    for (const words of ['Statistiques', 'Vidéos et cartes d’autres sites', 'Cookies strictement nécessaires'])
      expect(saysOnlyPurpose(words), words).to.equal(true);
    for (const words of ['Statistiques de Matomo', 'Cookies non nécessaires'])
      expect(saysOnlyPurpose(words), words).to.equal(false);
  });

  it('takes nobody at their word who calls advertising necessary', () => {
    expect(purposeIn('Cookies nécessaires et publicitaires')).to.equal('advertising');
  });
});
