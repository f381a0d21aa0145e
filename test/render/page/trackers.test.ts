import { expect } from '@open-wc/testing';
import type { CharterDocument } from '../../../src/core/charter-document.js';
import { portalCharter } from '../../stage.js';
import { cellOf, emptyCharter, measuredCharter, pageOf, readIn, seedCharter, tablesOf } from './page-stage.js';

/** One service with everything said of it. */
const told = (): CharterDocument => ({
  language: 'fr',
  purposes: [{ id: 'media', title: 'Vidéos' }],
  services: [
    {
      id: 'video',
      purpose: 'media',
      provider: 'PeerTube',
      role: 'joint',
      name: 'Vidéos des pages',
      policyUrl: 'https://example.org/policy',
      thirdPartyAccess: true,
      transfers: ['US'],
      legalBasis: 'consent',
      dataRetention: 'P25M',
      domains: ['video.example.org'],
      delegatedTo: 'other.example.com',
      trackers: [
        {
          name: 'player*',
          type: 'local-storage',
          party: 'third',
          description: 'Retenir le volume.',
          duration: 'P1Y',
          condition: 'Si vous lisez une vidéo',
          columns: [{ header: 'Depuis', text: '2024' }],
        },
        { name: 'seen', party: 'third', duration: 'session' },
      ],
    },
  ],
});

describe('the tables of the page', () => {
  it('stand one a purpose, under its name, with what it is for', () => {
    const page = pageOf(portalCharter());
    expect(tablesOf(page).map(({ caption }) => caption)).to.have.lengthOf(4);
    expect(tablesOf(page)[1]?.caption).to.contain('Mesure d’audience');
    expect(readIn(page, 'trackers')).to.contain('Compter les visites de ce site, afin de');
  });

  it('tell everything that is known of a tracker under the headers that our reader knows', () => {
    const [table] = tablesOf(pageOf(told()));
    const headers = [
      'Nom du cookie ou traceur',
      'Prestataire',
      'Rôle',
      'Service et emplacement',
      'À quoi il sert',
      'Durée',
      'Type',
      'Déposé par',
    ];
    const law = ['Accès de tiers', 'Transfert hors UE/EEE', 'Base légale', 'Conservation des données collectées'];
    expect(table?.headers).to.deep.equal([...headers, ...law, 'Condition', 'Depuis']);
    const cells = (header: string): string | undefined => table && cellOf(table, 'player*', header);
    expect(cells('Rôle')).to.equal('responsable conjoint du traitement');
    expect(cells('Durée')).to.equal('1 an');
    expect(cells('Type')).to.equal('Stockage local');
    expect(cells('Déposé par')).to.equal('Un autre site');
    expect([cells('Accès de tiers'), cells('Transfert hors UE/EEE')]).to.deep.equal(['Oui', 'États-Unis']);
    expect([cells(law[2] ?? ''), cells(law[3] ?? '')]).to.deep.equal(['votre accord', '25 mois']);
    expect([cells('Condition'), cells('Depuis')]).to.deep.equal(['Si vous lisez une vidéo', '2024']);
    expect(table?.rows[0]?.[0]).to.deep.equal([{ text: 'player*', kind: 'code' }]);
    expect(table?.rows[0]?.[1]).to.deep.equal([{ text: 'PeerTube', href: 'https://example.org/policy' }]);
  });

  it('call a blank that the charter owes by its name, in the cell or for the whole column', () => {
    const [table] = tablesOf(pageOf(told()));
    expect(table && cellOf(table, 'seen', 'À quoi il sert')).to.equal('Non précisé');
    expect(table && cellOf(table, 'seen', 'Condition')).to.equal('Non précisée');
    const seed = pageOf(seedCharter());
    expect(tablesOf(seed)[0]?.headers).not.to.include('Durée');
    expect(readIn(seed, 'trackers')).to.contain(
      'ne précise pas ici : « Durée », « Déposé par », « Accès de tiers » et « Transfert hors UE/EEE ».',
    );
  });

  it('tell below what no column tells, once for services of which the same is known', () => {
    expect(readIn(pageOf(told()), 'trackers')).to.contain(
      'Vidéos des pages – contenus appelés depuis video.example.org ; sous une adresse de ce site, les données vont à other.example.com.',
    );
    const services = seedCharter().services.map((service) => ({ ...service, domains: ['a.example.org'] }));
    const text = readIn(pageOf({ ...seedCharter(), services }), 'trackers');
    expect(text.match(/contenus appelés depuis a\.example\.org/g)).to.have.lengthOf(1);
  });

  it('give no reason to go without consent where consent is asked for', () => {
    const [media] = told().services;
    const services = [{ ...media!, exemption: 'audience-measurement' as const }];
    const [table] = tablesOf(pageOf({ ...told(), services }));
    expect(table?.headers).not.to.include('Pourquoi sans accord');
  });

  it('give each row a name of its own, never that of the link to the preferences', () => {
    const names = ['sessionid', '_pk_id.*', 'a b', 'preferences', 'sessionid'];
    const services = [{ ...seedCharter().services[0]!, trackers: names.map((name) => ({ name })) }];
    const [table] = tablesOf(pageOf({ ...seedCharter(), services }));
    const [first, pattern, spaced, preferences, again] = table?.rowIds ?? [];
    expect([first, pattern, spaced]).to.deep.equal(['cookie-sessionid', 'cookie-_pk_id', 'cookie-a-b']);
    expect(preferences).not.to.equal('cookie-preferences');
    expect(again).not.to.equal(first);
    expect(new Set(table?.rowIds).size).to.equal(5);
  });

  it('list our own cookie where the charter forgot it, with what we know of it', () => {
    const [table] = tablesOf(pageOf(portalCharter()));
    const cells = (header: string): string | undefined => table && cellOf(table, 'eu-consent', header);
    expect(cells('Durée')).to.equal('6 mois');
    expect(cells('Accès de tiers')).to.equal('Non');
    expect(cells('Pourquoi sans accord')).to.contain('votre choix');
  });

  it('mark the language of texts that are not in the reader’s', () => {
    const [table] = tablesOf(pageOf(told(), { language: 'en' }));
    const description = table?.rows[0]?.[table.headers.indexOf('What it is for')]?.[0];
    expect(description).to.deep.equal({ text: 'Retenir le volume.', language: 'fr' });
    expect(table && cellOf(table, 'player*', 'Transfer outside the EU/EEA')).to.equal('United States');
  });

  it('say so where a purpose has no tracker, and where nothing is declared', () => {
    const document = { ...emptyCharter(), purposes: [{ id: 'media' }] };
    expect(readIn(pageOf(document), 'trackers')).to.contain('n’est déclaré pour cet usage');
    expect(readIn(pageOf(emptyCharter()), 'trackers')).to.contain('Aucun cookie n’est déclaré.');
  });
});

describe('the kinds of cookies on the page', () => {
  it('are only those that occur here', () => {
    const seed = readIn(pageOf(seedCharter()), 'kinds');
    expect(seed).to.contain('Nécessaires');
    expect(seed).not.to.match(/publicit|Mesure d’audience|Soumis à votre accord|Tiers|Internes|Qui les dépose/);
    const portal = readIn(pageOf(portalCharter()), 'kinds');
    expect(portal).to.contain('Soumis à votre accord').and.to.contain('Internes').and.not.to.contain('Tiers :');
    expect(readIn(pageOf(told()), 'kinds')).to.contain('Tiers :');
  });

  it('keep what cookies are for apart from who sets them', () => {
    const portal = readIn(pageOf(portalCharter()), 'kinds');
    expect(portal.indexOf('À quoi servent-ils')).to.be.below(portal.indexOf('Soumis à votre accord'));
    expect(portal.indexOf('Soumis à votre accord')).to.be.below(portal.indexOf('Qui les dépose'));
    expect(portal).to.contain('deux questions séparées');
  });

  it('say the four conditions of exempt measurement, and whether the site asserts them', () => {
    const unsaid = readIn(pageOf(measuredCharter()), 'kinds');
    expect(unsaid).to.contain('statistiques anonymes').and.to.contain('n’affirme pas que ces quatre conditions');
    const met = { ownSiteOnly: true, anonymousStatistics: true, noCrossChecking: true, noCrossSiteIdentifier: true };
    const asserting = (measurement: object): string => {
      const { services, ...rest } = measuredCharter();
      return readIn(
        pageOf({
          ...rest,
          services: services.map((each) => (each.purpose === 'audience' ? { ...each, measurement } : each)),
        }),
        'kinds',
      );
    };
    expect(asserting(met)).to.contain('affirme remplir ces quatre conditions');
    expect(asserting({ ...met, noCrossChecking: false })).to.contain('n’affirme pas');
    expect(asserting({ ...met, campaigns: true })).to.contain('n’affirme pas');
    expect(asserting({ ...met, selfAssessment: '/a' })).to.contain('Lire l’évaluation');
  });
});
