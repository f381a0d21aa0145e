import { expect } from '@open-wc/testing';
import { type Field, fieldOf, namesTrackers } from '../../../src/core/reading/header-words.js';

type Headers = Readonly<Record<string, Field | undefined>>;

const languages: Readonly<Record<string, Headers>> = {
  French: {
    'NOMS DES COOKIES': 'name',
    'Nom du traceur (1)': 'name',
    'Nom des cookis': 'name',
    'À quoi sert ce cookie ?': 'description',
    'Pourquoi ce cookie est-il utilisé ?': 'description',
    'But poursuivi': 'description',
    'Durée de conservation des données sur votre terminal': 'duration',
    'Durée de vie du cookie *': 'duration',
    'Combien de temps reste-t-il ?': 'duration',
    Échéance: 'duration',
    'Déposé par': 'setter',
    'Qui dépose ce cookie ?': 'setter',
    'Société émettrice': 'provider',
    'Fournisseur / domaine': 'provider',
    'Famille de cookies': 'purpose',
    'Nature du cookie': 'type',
    'Conservation des données collectées': 'dataRetention',
    'Fondement juridique': 'legalBasis',
    'Transferts hors de l’Union européenne': 'transfers',
    'Accès par des tiers': 'thirdPartyAccess',
    'Pourquoi sans accord': 'exemption',
    'Quand est-il déposé ?': 'condition',
    'Valeur du cookie': undefined,
    'Comment refuser ce cookie': undefined,
    'Jeu de données': undefined,
  },
  English: {
    'Cookie name': 'name',
    'COOKIES ': 'name',
    'What does it do?': 'description',
    'Purpose of the cookie': 'description',
    'Default expiration time': 'duration',
    'How long does it last?': 'duration',
    'Retention period': 'duration',
    Expires: 'duration',
    'Set by': 'setter',
    'Who sets this cookie?': 'setter',
    'Service provider': 'provider',
    'Why without consent': 'exemption',
    'Third-party access': 'thirdPartyAccess',
    'Legal basis': 'legalBasis',
    'Cookie domain': undefined,
  },
  German: {
    'Cookie-Name': 'name',
    'Bezeichnung des Cookies': 'name',
    Cookiebezeichnung: 'name',
    Verwendungszweck: 'description',
    'Wozu dient dieses Cookie?': 'description',
    'Cookie-Speicherdauer': 'duration',
    Gültigkeitsdauer: 'duration',
    'Wie lange wird es gespeichert?': 'duration',
    Diensteanbieter: 'provider',
    'Gesetzt von': 'setter',
    'Art des Cookies': 'type',
    Rechtsgrundlage: 'legalBasis',
    'Übermittlung in Drittländer': 'transfers',
  },
  Spanish: {
    'Nombre de la cookie': 'name',
    '¿Para qué sirve?': 'description',
    Finalidades: 'description',
    Caducidad: 'duration',
    'Plazo de conservación': 'duration',
    Titular: 'setter',
    'Quién la instala': 'setter',
    Proveedor: 'provider',
    Categoría: 'purpose',
    'Tipo de cookie': 'type',
  },
  Italian: {
    'Nome del cookie': 'name',
    Denominazione: 'name',
    'A cosa serve': 'description',
    Finalità: 'description',
    'Durata del cookie': 'duration',
    Scadenza: 'duration',
    Fornitore: 'provider',
    'Impostato da': 'setter',
    Tipologia: 'type',
  },
  Dutch: {
    'Naam van de cookie': 'name',
    Cookienaam: 'name',
    'Waarvoor gebruiken we deze cookie?': 'description',
    Omschrijving: 'description',
    Bewaartermijn: 'duration',
    'Hoe lang blijft hij staan?': 'duration',
    Vervaldatum: 'duration',
    'Geplaatst door': 'setter',
    Wanneer: 'condition',
  },
  'several languages': {
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
    'Base légale': 'legalBasis',
    'Licence ouverte': undefined,
  },
  Portuguese: {
    'Nome do cookie': 'name',
    'Para que serve?': 'description',
    Finalidade: 'description',
    Duração: 'duration',
    'Prazo de validade': 'duration',
    'Quem define este cookie?': 'setter',
    Fornecedor: 'provider',
    Armazenamento: 'type',
  },
};

describe('the headers that webmasters write', () => {
  for (const [language, headers] of Object.entries(languages)) {
    for (const [header, field] of Object.entries(headers)) {
      it(`in ${language}: “${header}” is ${field ?? 'a column of their own'}`, () => {
        expect(fieldOf(header)).to.equal(field);
        expect(fieldOf(header.toUpperCase()), 'in capitals').to.equal(field);
        expect(fieldOf(header.normalize('NFD')), 'with accents apart').to.equal(field);
      });
    }
  }

  it('are no sentences of the page', () => {
    expect(fieldOf(`Le nom du cookie ${'est une suite de lettres '.repeat(5)}`)).to.equal(undefined);
  });

  it('speak of cookies in any language', () => {
    for (const header of ['Cookies', 'Cookiename', 'Nom du traceur', 'Nome do rastreador', 'Les cookis'])
      expect(namesTrackers(header), header).to.equal(true);
    expect(namesTrackers('Nom du dataset')).to.equal(false);
  });
});
