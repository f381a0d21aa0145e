import { expect } from '@open-wc/testing';
import { exemptionIn } from '../../../src/core/reading/exemption-words.js';

describe('the reason why a cookie needs no consent', () => {
  const reasons: Record<string, string> = {
    'Authentification (front et back office)': 'authentication',
    'Sélection de la langue (front et back office)': 'interface-preference',
    'API (CSRF) (front et back office)': 'security',
    'Choix concernant vos préférences sur les cookies': 'choice-memory',
    'Se souvenir du choix opéré par le visiteur concernant les cookies': 'choice-memory',
    "Panier d'achat": 'basket',
    'Load balancing': 'load-balancing',
    'Une chose rare': 'requested-service',
  };
  for (const [words, reason] of Object.entries(reasons)) {
    it(`“${words}” is ${reason}`, () => expect(exemptionIn(words)).to.equal(reason));
  }
});
