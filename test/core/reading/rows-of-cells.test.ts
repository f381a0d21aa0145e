import { expect } from '@open-wc/testing';
import { read, trackersIn } from './grid-stage.js';

describe('a row of a table of cookies', () => {
  it('may give each of several names its own duration', () => {
    const found = read([
      ['Cookies', 'Durée'],
      ['_ga\n_gid', '2 ans\n24 heures'],
    ]);
    expect(trackersIn(found).map(({ duration, durationText }) => [duration, durationText])).to.deep.equal([
      ['P2Y', '2 ans'],
      ['PT24H', '24 heures'],
    ]);
  });

  it('may say what a service does without any cookie', () => {
    const found = read([
      ['Service', 'Cookie', 'Finalité'],
      ['Polices', 'Aucun', 'Affiche les textes'],
      ['Plan', 'a', 'x'],
    ]);
    expect(trackersIn(found)[0]).to.deep.equal({
      name: '—',
      type: 'other',
      description: 'Affiche les textes',
      columns: [{ header: 'Cookie', text: 'Aucun' }],
    });
  });

  it('is read in full from the columns that our own pages write', () => {
    const found = read(
      [
        ...[
          ['Nom', 'Prestataire', 'Rôle', 'Service et emplacement', 'À quoi il sert', 'Durée', 'Type', 'Déposé par'],
        ].map((headers) => [
          ...headers,
          ...['Accès de tiers', 'Transfert hors UE', 'Pourquoi sans accord', 'Condition', 'Base légale'],
        ]),
        [
          ...['_pk_id.*', 'Matomo', 'sous-traitant', 'Toutes les pages', 'Compter les visites.', '1 an et 1 mois'],
          ...[
            'Cookie',
            'Ce site',
            'Non',
            'US; CA',
            'Mesure d’audience pour ce site seul, à laquelle vous pouvez vous opposer',
          ],
          ...['Seulement après votre visite', 'Une mission d’intérêt public'],
        ],
      ],
      'Mesure d’audience',
    );
    expect(found).to.deep.equal({
      purposes: [{ id: 'audience', regime: 'objection' }],
      services: [
        {
          purpose: 'audience',
          provider: 'Matomo',
          role: 'processor',
          name: 'Toutes les pages',
          legalBasis: 'public-task',
          thirdPartyAccess: false,
          transfers: ['US', 'CA'],
          exemption: 'audience-measurement',
          trackers: [
            {
              name: '_pk_id.*',
              description: 'Compter les visites.',
              type: 'cookie',
              party: 'first',
              condition: 'Seulement après votre visite',
              duration: 'P1Y1M',
              durationText: '1 an et 1 mois',
            },
          ],
        },
      ],
    });
  });

  it('says what its trackers do in a column “Finalité” that names their purpose', () => {
    const rowsUnder = (header: string) =>
      read([
        ['Cookie', header, 'Durée'],
        ['a', 'Statistiques de fréquentation', '1 an'],
      ]);
    expect(rowsUnder('Finalité')?.services[0]?.purpose).to.equal('audience');
    expect(trackersIn(rowsUnder('Finalité'))[0]).to.deep.include({ description: 'Statistiques de fréquentation' });
    expect(trackersIn(rowsUnder('Finalité'))[0]).not.to.have.property('columns');
    expect(trackersIn(rowsUnder('Catégorie'))[0]).not.to.have.property('description');
  });

  it('keeps the words that say more than was understood', () => {
    const found = read([
      ['Cookie', 'Type', 'Accès de tiers', 'Base légale', 'Conservation des données collectées', 'Durée'],
      ['a', 'Cookie de Google', 'Oui, Google', 'Sans objet', '25 mois', '1 an'],
    ]);
    expect(found?.services[0]).to.deep.include({ thirdPartyAccess: true, dataRetention: 'P25M' });
    expect(trackersIn(found)[0]).to.deep.include({
      type: 'cookie',
      columns: [
        { header: 'Type', text: 'Cookie de Google' },
        { header: 'Accès de tiers', text: 'Oui, Google' },
        { header: 'Base légale', text: 'Sans objet' },
      ],
    });
  });

  it('states that data go nowhere only where it says so', () => {
    const transfers = (text: string) =>
      read([
        ['Cookie', 'Transfert hors UE'],
        ['a', text],
        ['b', 'x'],
      ])?.services[0]?.transfers;
    expect([transfers('Aucun'), transfers('États-Unis, Inde'), transfers('')]).to.deep.equal([
      [],
      ['US', 'IN'],
      undefined,
    ]);
  });

  it('asks for consent to measure an audience where only a sentence claims the exemption', () => {
    const found = read(
      [
        ['Cookie', 'Description'],
        ['a', 'Mesure d’audience pour ce site seul'],
      ],
      'Statistiques',
    );
    expect(found?.purposes).to.deep.equal([{ id: 'audience' }]);
  });

  it('takes the purpose from a sentence only where it needs consent', () => {
    const purposeOf = (words: string) =>
      read([
        ['Cookie', 'Finalité'],
        ['a', words],
      ])?.services[0]?.purpose;
    expect(purposeOf('Affiche des publicités selon votre profil')).to.equal('advertising');
    expect(purposeOf('Cookie strictement nécessaire au fonctionnement du site')).to.equal('necessary');
    expect(purposeOf('Techniquement nécessaire pour savoir qui vous êtes')).to.equal('other');
  });
});
