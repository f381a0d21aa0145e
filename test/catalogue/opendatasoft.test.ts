import { expect } from '@open-wc/testing';
import { knownTrackers } from '../../src/catalogue/known-trackers.js';
import { knownFor } from '../../src/core/known-for.js';
import type { KnownTracker } from '../../src/core/known-tracker.js';
import { pageWith, seedTable } from '../seed-table.js';
import { isTold } from './honest-words.js';

const found = (name: string): KnownTracker => knownFor(name, knownTrackers)!;

describe('the catalogue, next to the table that Opendatasoft gives its portals,', () => {
  const rows = [...pageWith(seedTable).querySelectorAll('tbody tr')].map((row) =>
    [...row.querySelectorAll('td')].map(({ textContent }) => textContent),
  );

  it('suggests the durations that its provider publishes', () => {
    const durations = rows.map(([, , name]) => [name, found(name!).duration]);
    expect(durations).to.deep.equal([
      ['sessionid', 'P2W'],
      ['django_language', 'P12M'],
      ['csrftoken', 'P12M'],
      ['cookies_preferences', 'P6M'],
    ]);
  });

  it('finds wrong what the table says of csrftoken, and nothing else', () => {
    const wrong = rows.filter(([, , name, description]) => !isTold(description!, found(name!).tells));
    expect(wrong.map(([, , name]) => name)).to.deep.equal(['csrftoken']);
  });

  for (const description of [
    'Protège contre les attaques CSRF',
    'Sécurité des formulaires',
    'Schutz vor gefälschten Anfragen',
    'Protección contra solicitudes falsificadas',
    'Protezione dalla contraffazione delle richieste',
    'Beveiliging van formulieren',
    'Segurança dos formulários',
    'Cross-Site Request Forgery token',
  ])
    it(`takes “${description}” for an honest word on csrftoken`, () => {
      expect(isTold(description, found('csrftoken').tells)).to.be.true;
    });
});
