import { expect } from '@open-wc/testing';
import type { CharterDocument } from '../../../src/core/charter-document.js';
import { fr } from '../../../src/policies/fr.js';
import { frPublic } from '../../../src/policies/fr-public.js';
import { sectionNames } from '../../../src/render/page/section-names.js';
import { portalCharter } from '../../stage.js';
import {
  emptyCharter,
  linksIn,
  measuredCharter,
  pageOf,
  readAll,
  readIn,
  sectionOf,
  seedCharter,
} from './page-stage.js';

const strict = { ...frPublic, audienceMeasurement: 'consent' } as const;

/** A charter that says all that can be said. */
const full = (): CharterDocument => ({
  ...portalCharter(),
  site: { name: 'Portail' },
  controller: {
    name: 'Communauté de communes',
    contact: 'Écrire à contact@example.org, ou venir',
    dataProtectionOfficer: { fr: 'dpd@example.org', en: 'officer@example.org' },
    url: 'https://example.org',
  },
  hosting: { name: 'Hébergeur', country: 'France', contact: '01 02 03 04 05' },
  links: { legalNotice: '/legal', accessibility: '/a11y', accessibilityStatus: 'partial', privacyPolicy: '/privacy' },
  checked: '2026-11-20',
  history: [{ date: '2026-11-23', summary: 'Une vidéo de plus.', purposes: ['media'] }],
});

describe('the facts of the page', () => {
  it('stand in their order, and those with nothing to say are left out', () => {
    expect(pageOf(full()).sections.map(({ name }) => name)).to.deep.equal(sectionNames);
    expect(pageOf(emptyCharter()).sections.map(({ name }) => name)).not.to.include.members([
      'kinds',
      'history',
      'downloads',
    ]);
  });

  it('name the controller, its contacts, and each provider with its role', () => {
    const page = pageOf(full());
    const text = readIn(page, 'controller');
    expect(text).to.contain('Communauté de communes décide de ce que ce site enregistre');
    expect(text).to.contain('Opendatasoft : sous-traitant, qui agit pour le compte du responsable');
    expect(text).to.contain('PeerTube : son rôle n’est pas précisé');
    expect(linksIn(page, 'controller')).to.deep.equal([
      'https://example.org',
      'mailto:contact@example.org',
      'mailto:dpd@example.org',
    ]);
  });

  it('say plainly what the charter does not say, and make nothing up', () => {
    const page = pageOf(seedCharter());
    expect(readIn(page, 'controller')).to.contain('Cette charte ne dit pas qui est responsable de ce site.');
    expect(readIn(page, 'hosting')).to.contain('Cette charte ne dit pas qui héberge ce site.');
    expect(readIn(page, 'rights')).to.contain('Cette charte ne dit pas à qui vous adresser');
    const named = pageOf({ ...seedCharter(), controller: { name: 'Mairie' } });
    expect(readIn(named, 'controller'))
      .to.contain('ne donne pas de contact')
      .and.to.contain('ne dit pas comment joindre');
    for (const each of [page, named, pageOf(emptyCharter())])
      expect(readAll(each)).not.to.match(/[[\]]|undefined|null|NaN/);
  });

  it('ask no officer of those who need not have one', () => {
    const named = { ...seedCharter(), policy: 'fr' as const, controller: { name: 'Association' } };
    expect(readIn(pageOf(named, { policy: fr }), 'controller')).not.to.contain('déléguée');
  });

  it('lead to the choices only where there is something to choose', () => {
    expect(linksIn(pageOf(measuredCharter()), 'choice')).to.deep.equal(['#cookie-preferences']);
    expect(readIn(pageOf(measuredCharter()), 'choice')).to.contain('gardé 6 mois sur votre appareil');
    expect(readIn(pageOf(seedCharter()), 'choice')).to.contain('Vous n’avez rien à choisir');
    expect(linksIn(pageOf(seedCharter()), 'choice')).to.deep.equal([]);
  });

  it('tell children of their parents where consent is asked', () => {
    expect(readIn(pageOf({ ...full(), forChildren: true }), 'choice')).to.contain('15 ans');
    expect(readIn(pageOf({ ...seedCharter(), forChildren: true }), 'choice')).not.to.contain('15 ans');
    expect(readIn(pageOf(full()), 'choice')).not.to.contain('15 ans');
  });

  it('say what a refusal changes, purpose by purpose, or that there is nothing to refuse', () => {
    const refusal = readIn(pageOf(full()), 'refusal');
    expect(refusal).to.contain('Réseaux sociaux – Ces publications ne s’affichent pas');
    expect(refusal).not.to.contain('Fonctionnement du site');
    expect(readIn(pageOf(seedCharter()), 'refusal')).to.contain('Il n’y a rien à refuser');
    expect(readIn(pageOf(measuredCharter()), 'refusal')).to.contain('vous opposer à tout moment');
    const silent = { ...emptyCharter(), purposes: [{ id: 'own', title: 'À nous' }] };
    expect(readIn(pageOf(silent), 'refusal')).to.contain('À nous – Cette charte ne dit pas ce qui change.');
  });

  it('say what blocking everything breaks on this very site', () => {
    expect(readIn(pageOf(seedCharter()), 'browser')).to.contain('sessionid : vous ne pouvez plus vous connecter.');
    expect(readIn(pageOf(seedCharter()), 'browser')).not.to.contain('votre choix est oublié');
    expect(readIn(pageOf(full()), 'browser')).to.contain('eu-consent : votre choix est oublié');
    expect(readIn(pageOf(emptyCharter()), 'browser')).not.to.contain('Ce qui change');
    const links = linksIn(pageOf(emptyCharter()), 'browser');
    expect(links).to.have.lengthOf(5);
    for (const link of links)
      expect(link).to.match(/^https:\/\/support\.(?:mozilla|google|microsoft|apple)\.(?:org|com)\//);
  });

  it('name trackers that are not cookies and lead to their rows, or say that none is declared', () => {
    const document = seedCharter();
    document.services[0]!.trackers!.push({ name: 'theme', type: 'local-storage', description: 'Couleurs.' });
    const page = pageOf({ ...document, checked: '2026-11-20' });
    expect(readIn(page, 'storages')).to.contain('theme – Stockage local : Couleurs.');
    expect(readIn(page, 'storages')).to.contain('comparée le 20 novembre 2026');
    expect(linksIn(page, 'storages')).to.deep.equal(['#cookie-theme']);
    expect(readIn(pageOf(seedCharter()), 'storages')).to.contain('ne déclare aucun autre traceur');
    expect(readIn(pageOf(seedCharter()), 'storages')).not.to.contain('comparée');
  });

  it('say who hosts, who receives, and which countries data go to, by name', () => {
    const document = full();
    document.services[2]!.transfers = ['US', 'Japon'];
    document.services[2]!.recipients = ['Un institut'];
    const text = readIn(pageOf(document), 'hosting');
    expect(text).to.contain('Hébergeur : Hébergeur').and.to.contain('Pays des serveurs : France');
    expect(text).to.contain('PeerTube : États-Unis et Japon').and.to.contain('PeerTube : Un institut');
    expect(readIn(pageOf(full()), 'hosting')).to.contain('ne déclare aucun transfert');
  });

  it('tell the history, and lead to the pages of the site', () => {
    const page = pageOf(full());
    expect(readIn(page, 'history')).to.contain('23 novembre 2026 : Une vidéo de plus.');
    expect(readIn(page, 'downloads'))
      .to.contain('À lire aussi')
      .and.to.contain('Accessibilité : partiellement conforme');
    expect(linksIn(page, 'downloads')).to.deep.equal(['/legal', '/a11y']);
  });
});

describe('the rights on the page', () => {
  it('name the authority of the policy, and whom to ask', () => {
    const page = pageOf(full());
    expect(readIn(page, 'rights')).to.contain('(CNIL)').and.to.contain('dans le premier mois');
    expect(linksIn(page, 'rights')).to.deep.equal([
      'mailto:dpd@example.org',
      'https://www.cnil.fr/fr/plaintes',
      '/privacy',
    ]);
  });

  it('never name the authority of another country', () => {
    const page = pageOf({ ...seedCharter(), policy: 'be' }, { language: 'en', policy: strict });
    expect(readIn(page, 'rights')).not.to.contain('CNIL');
    expect(readIn(page, 'rights')).to.contain('data protection authority of your country');
  });

  it('name no European regulation where another law applies', () => {
    expect(readIn(pageOf({ ...seedCharter(), policy: 'ch' }, { policy: strict }), 'rights')).not.to.match(
      /RGPD|un mois/,
    );
  });

  it('are those that go with the reasons of the processing', () => {
    const asked = readIn(pageOf(full()), 'rights');
    expect(asked).to.contain('portabilité').and.to.contain('retirer votre accord');
    const needed = readIn(pageOf(seedCharter()), 'rights');
    expect(needed).not.to.contain('portabilité').and.not.to.contain('retirer votre accord');
    expect(needed).to.contain('droit d’opposition');
    const services = seedCharter().services.map((service) => ({ ...service, legalBasis: 'legal-obligation' as const }));
    expect(readIn(pageOf({ ...seedCharter(), services }), 'rights')).not.to.contain('droit d’opposition');
  });

  it('stay in every page', () => {
    for (const document of [emptyCharter(), seedCharter(), full()])
      expect(sectionOf(pageOf(document), 'rights')?.blocks.length).to.be.above(3);
  });
});
