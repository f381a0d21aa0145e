import { expect } from '@open-wc/testing';
import { durationIn } from '../../../src/core/reading/duration-words.js';
import { exemptionIn } from '../../../src/core/reading/exemption-words.js';
import { type Field, fieldOf } from '../../../src/core/reading/header-words.js';
import { purposeIn } from '../../../src/core/reading/purpose-words.js';
import { partyIn, roleIn, typeIn } from '../../../src/core/reading/small-words.js';
import { trackerNamesIn } from '../../../src/core/reading/tracker-names.js';

describe('the headers of a webmaster', () => {
  const headers: Record<string, Field | undefined> = {
    'Nom du cookies': 'name',
    'Nom du prestataire': 'provider',
    'Service et emplacement': 'service',
    Finalités: 'description',
    'À quoi il sert': 'description',
    Catégorie: 'purpose',
    'Durée de conservation (1)': 'duration',
    'Cookie name': 'name',
    'EXPIRY ': 'duration',
    'Third party': 'party',
    'Name des Cookies': 'name',
    Anbieter: 'provider',
    Zweck: 'description',
    Speicherdauer: 'duration',
    'Nombre de la cookie': 'name',
    Proveedor: 'provider',
    Caducidad: 'duration',
    'Nome del cookie': 'name',
    Fornitore: 'provider',
    Scadenza: 'duration',
    Naam: 'name',
    Aanbieder: 'provider',
    Bewaartermijn: 'duration',
    'Nome do cookie': 'name',
    Fornecedor: 'provider',
    Duração: 'duration',
    'Transferts hors UE': 'transfers',
    Prestatairre: 'provider',
    Commune: undefined,
    'Base légale': undefined,
  };
  for (const [header, field] of Object.entries(headers)) {
    it(`“${header}” is ${field ?? 'kept as a column of their own'}`, () => expect(fieldOf(header)).to.equal(field));
  }
});

describe('the durations of a webmaster', () => {
  const durations: Record<string, string | undefined> = {
    '13 mois': 'P13M',
    '1 an 1 mois': 'P1Y1M',
    '2 weeks by default': 'P2W',
    'Max. 2 year': 'P2Y',
    '12 months': 'P12M',
    'une semaine': 'P1W',
    '24 h': 'PT24H',
    '24h': 'PT24H',
    '30 minutes': 'PT30M',
    '2 Jahre': 'P2Y',
    '6 meses': 'P6M',
    '1 anno': 'P1Y',
    '3 maanden': 'P3M',
    'um mês': 'P1M',
    Session: 'session',
    Sitzung: 'session',
    'Fin de la session': 'session',
    P13M: 'P13M',
    '1,5 an': undefined,
    '30 days or 2 years': undefined,
    'selon le navigateur': undefined,
  };
  for (const [words, duration] of Object.entries(durations)) {
    it(`“${words}” is ${duration ?? 'left in words'}`, () => expect(durationIn(words)).to.equal(duration));
  }
});

describe('the names in a cell', () => {
  const cells: Record<string, string[]> = {
    '_pk_id.*, _pk_ses.*': ['_pk_id.*', '_pk_ses.*'],
    '_pk_id* et _pk_ses*': ['_pk_id*', '_pk_ses*'],
    'a und b': ['a', 'b'],
    '_ga;_gid and _gat': ['_ga', '_gid', '_gat'],
    'sessionid\ncsrftoken': ['sessionid', 'csrftoken'],
    'sessionid (1)': ['sessionid'],
    'sessionid *': ['sessionid'],
    cookies_et_preferences: ['cookies_et_preferences'],
    ' ': [],
  };
  for (const [cell, names] of Object.entries(cells)) {
    it(`“${cell}” names ${String(names.length)}`, () => expect(trackerNamesIn(cell)).to.deep.equal(names));
  }
});

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
  };
  for (const [words, purpose] of Object.entries(purposes)) {
    it(`“${words}” is ${purpose ?? 'not known'}`, () => expect(purposeIn(words)).to.equal(purpose));
  }

  it('takes nobody at their word who calls advertising necessary', () => {
    expect(purposeIn('Cookies nécessaires et publicitaires')).to.equal('advertising');
  });
});

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

describe('the small words of a webmaster', () => {
  it('say where a tracker is, who sets it, and what its provider is', () => {
    expect(typeIn('Local Storage')).to.equal('local-storage');
    expect(partyIn('Cookie tiers')).to.equal('third');
    expect(roleIn('Sous-traitant')).to.equal('processor');
    expect([typeIn('?'), partyIn('?'), roleIn('?')]).to.deep.equal([undefined, undefined, undefined]);
  });
});
