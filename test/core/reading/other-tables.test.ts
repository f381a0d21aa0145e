import { expect } from '@open-wc/testing';
import { read, type WrittenRow } from './grid-stage.js';

describe('a table of something else', () => {
  const tables: Readonly<Record<string, readonly WrittenRow[]>> = {
    'opening hours': [
      ['Jour', 'Horaires'],
      ['Lundi', '9 h – 12 h'],
    ],
    prices: [
      ['Nom', 'Description', 'Prix'],
      ['Entrée', 'Adulte', '5 €'],
    ],
    people: [
      ['Nom', 'Fonction'],
      ['Jean-Pierre', 'Maire'],
      ['Marie-Claude', 'Adjointe'],
    ],
    'services with durations': [
      ['Nom', 'Service', 'Durée'],
      ['Permis de construire', 'Urbanisme', '2 mois'],
      ['Passeport', 'État civil', '3 semaines'],
    ],
    recordings: [
      ['Nom', 'Type', 'Durée'],
      ['conseil-2026.mp4', 'vidéo', '2 heures'],
    ],
    contracts: [
      ['Nom', 'Fournisseur', 'Durée', 'Objet'],
      ['Nettoyage', 'Propreté SARL', '2 ans', 'Écoles'],
    ],
    'fields of a data set': [
      ['Nom', 'Type', 'Description'],
      ['code_insee', 'texte', 'Code de la commune'],
      ['date_maj', 'date', 'Mise à jour'],
    ],
    files: [
      ['Nom', 'Taille', 'Type'],
      ['rapport_2024.pdf', '2 Mo', 'PDF'],
    ],
    'settings of a program': [
      ['Name', 'Type', 'Description', 'Duration'],
      ['max_age', 'integer', 'Longest wait', '30 min'],
    ],
    'recipes of cookies': [
      ['Cookie', 'Description', 'Durée de cuisson'],
      ['Cookies aux pépites de chocolat', 'Moelleux', '12 min'],
      ['Cookies aux noix', 'Croquants', '15 min'],
    ],
    'prices of cookies': [
      ['Cookie', 'Description', 'Price'],
      ['Oatmeal', 'Soft', '2 €'],
    ],
    'ways to refuse cookies': [
      ['Navigateur', 'Comment supprimer les cookies'],
      ['Firefox', 'Options, Vie privée'],
    ],
    sports: [
      ['Nom', 'Prestataire', 'Durée'],
      ['Judo', 'Dojo', '1 h'],
      ['Natation', 'Piscine', '45 min'],
    ],
    'a table of contents': [
      ['Titre', 'Page'],
      ['Cookies', '12'],
    ],
    'cookies not listed yet': [['Cookie', 'Durée']],
    'cookies of which there are none': [
      ['Cookie', 'Durée'],
      ['–', '–'],
    ],
  };
  for (const [subject, rows] of Object.entries(tables)) {
    it(`is left alone: ${subject}`, () => {
      expect(read(rows)).to.equal(undefined);
      expect(read(rows, 'Informations pratiques')).to.equal(undefined);
    });
  }

  it('is told from one of cookies by its names and the words around it', () => {
    const rows = [
      ['Nom', 'Description'],
      ['sessionid', 'Retient la connexion'],
    ];
    expect(read(rows, 'Champs du formulaire')).to.equal(undefined);
    expect(read(rows, 'Nos cookies')?.services).to.have.lengthOf(1);
    expect(read([...rows, ['Jean-Pierre', 'Maire']], 'Nos cookies')).to.equal(undefined);
  });
});
