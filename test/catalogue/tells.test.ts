import { expect } from '@open-wc/testing';
import { knownTrackers } from '../../src/catalogue/known-trackers.js';
import { knownFor } from '../../src/core/known-for.js';
import { isTold } from './honest-words.js';

const tellsOf = (name: string): readonly string[] => knownFor(name, knownTrackers)!.tells;

describe('what an editor writes of a known tracker', () => {
  for (const [name, ...descriptions] of [
    [
      'PHPSESSID',
      'Cookie de session',
      'Session ID',
      'Sitzungs-ID des Besuchers',
      'Identificador de sesión',
      'Sessie-ID',
    ],
    ['wordpress_logged_in_1f', 'Merkt sich die Anmeldung', 'Recuerda el inicio de sesión', 'Onthoudt de aanmelding'],
    ['django_language', 'Langue du site', 'Speichert die Sprache', 'Idioma elegido', 'Lingua scelta', 'Gekozen taal'],
    ['tarteaucitron', 'Mémorise votre choix', 'Speichert Ihre Einwilligung', 'Memorizza le scelte', 'Bewaart uw keuze'],
    [
      '_pk_id.1',
      'Statistiques',
      'Unique visitor ID',
      'Misst die Reichweite der Messung',
      'Mide la audiencia',
      'Conta as visitas',
    ],
    ['YSC', 'Suivi des vues des vidéos', 'Zählt Aufrufe von YouTube-Videos', 'Visualizzazioni dei video'],
    ['SERVERID', 'Répartition de charge', 'Load balancing', 'Lastverteilung', 'Bilanciamento del carico'],
    ['_fbp', 'Publicité ciblée', 'Targeted ads', 'Werbung von Facebook', 'Publicidad', 'Pubblicità', 'Advertenties'],
    ['*.tile.openstreetmap.org', 'Fond de carte', 'Map tiles', 'Hintergrundkarte', 'Mapa', 'Mappa', 'Kaart'],
  ] as const)
    it(`is taken for honest on ${name} in several languages`, () => {
      expect(descriptions.filter((text) => !isTold(text, tellsOf(name)))).to.deep.equal([]);
    });

  for (const [name, ...descriptions] of [
    ['csrftoken', 'Récupérer des données via des appels API', 'Cookie technique', 'So as not to forget the user'],
    ['SERVERID', 'Améliorer le service', 'Mesure d’audience', 'Lasts a year'],
    ['_ga', 'Nécessaire au fonctionnement du site', 'Retient la langue', 'Multimedia messages'],
    ['tarteaucitron', 'Objectif : performance du site', 'Optimiser la navigation', 'Permet de naviguer'],
    ['django_language', 'Se souvenir de l’utilisateur'],
    ['_fbp', 'Adresse du serveur', 'Additional cookie', 'Publication de la page'],
  ] as const)
    it(`is not taken for honest on ${name} when it says something else`, () => {
      expect(descriptions.filter((text) => isTold(text, tellsOf(name)))).to.deep.equal([]);
    });
});
