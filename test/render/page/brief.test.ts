import { expect } from '@open-wc/testing';
import type { CharterDocument } from '../../../src/core/charter-document.js';
import type { Service } from '../../../src/core/charter.js';
import { frPublic } from '../../../src/policies/fr-public.js';
import { portalCharter } from '../../stage.js';
import { emptyCharter, linksIn, measuredCharter, pageOf, readIn, seedCharter } from './page-stage.js';

const strict = { ...frPublic, audienceMeasurement: 'consent' } as const;

describe('the page in brief', () => {
  it('tells a visitor of the seed that nothing is asked, and why no banner shows', () => {
    const brief = readIn(pageOf(seedCharter()), 'brief');
    expect(brief).to.contain('n’utilise que des cookies nécessaires à son fonctionnement : il en déclare 4.');
    expect(brief).to.contain('aucun bandeau ne s’affiche');
    expect(brief).to.contain('Aucun n’est déclaré pour vous suivre, faire de la publicité ou mesurer l’audience.');
    expect(brief).not.to.contain('Gérer mes cookies');
  });

  it('counts what is declared and names what asks for consent', () => {
    const brief = readIn(pageOf(portalCharter()), 'brief');
    // Four declared, and our own memory of the choice, which the charter forgot.
    expect(brief).to.contain('Ce site déclare 5 cookies, pour 4 usages.');
    expect(brief).to.contain('1 usage n’a pas besoin de votre accord : « Fonctionnement du site ».');
    expect(brief).to.contain('1 usage est actif, sauf si vous vous y opposez : « Mesure d’audience ».');
    expect(brief).to.match(
      /2 usages demandent votre accord : « Vidéos .* » et « Réseaux sociaux »\. Ils ne commencent pas/,
    );
    expect(brief).to.contain('Vous pouvez tout refuser : le site reste utilisable.');
    expect(linksIn(pageOf(portalCharter()), 'brief')).to.deep.equal(['#cookie-preferences']);
  });

  it('says where one may only object that no banner shows, and how to object', () => {
    const page = pageOf(measuredCharter());
    expect(readIn(page, 'brief')).to.contain('Aucun usage ne demande votre accord : c’est pourquoi aucun bandeau');
    expect(readIn(page, 'brief')).not.to.contain('nécessaires à son fonctionnement');
    expect(linksIn(page, 'brief')).to.deep.equal(['#cookie-preferences']);
  });

  it('asks consent for the same measurement where the law knows no exemption', () => {
    const brief = readIn(pageOf({ ...measuredCharter(), policy: 'be' }, { policy: strict }), 'brief');
    expect(brief).to.contain('1 usage demande votre accord : « Mesure d’audience ».');
    expect(brief).to.contain('Vous pouvez tout refuser : le site reste utilisable.');
  });

  it('does not call needed what measures an audience without a say', () => {
    const document = measuredCharter();
    const purposes = [{ id: 'necessary' }, { id: 'audience', regime: 'exempt' as const }];
    const brief = readIn(pageOf({ ...document, purposes }), 'brief');
    expect(brief).not.to.contain('n’utilise que').and.not.to.contain('mesurer l’audience');
    expect(brief).to.contain('2 usages n’ont pas besoin de votre accord');
    expect(brief).not.to.contain('Gérer mes cookies');
  });

  it('never says that nothing tracks where anything in the charter may', () => {
    const withFirst = (change: Partial<Service>, purpose: object = {}): string => {
      const { services, purposes, ...rest } = seedCharter();
      const [first, ...others] = services;
      const document = { ...rest, purposes: purposes.map((each) => ({ ...each, ...purpose })) };
      return readIn(
        pageOf({ ...document, services: [{ ...first!, ...change }, ...others] } as CharterDocument),
        'brief',
      );
    };
    const told = 'Aucun n’est déclaré pour vous suivre';
    expect(withFirst({})).to.contain(told);
    const doubtful: readonly string[] = [
      ...[{ provider: 'Facebook' }, { name: { fr: 'Portail', en: 'Audience measurement' } }].map((change) =>
        withFirst(change),
      ),
      withFirst({ trackers: [{ name: 'a', type: 'cookie', description: 'Publicité ciblée' }] }),
      withFirst({ trackers: [{ name: '_fbp', type: 'cookie' }] }),
      withFirst({}, { title: 'Publicité' }),
    ];
    for (const brief of doubtful) expect(brief).not.to.contain(told).and.not.to.contain('n’utilise que');
    // What is only called necessary is not known to track nobody.
    const claimed = withFirst({ exemption: 'requested-service' });
    expect(claimed).to.contain('n’utilise que').and.not.to.contain(told);
  });

  it('says so when nothing is declared', () => {
    const brief = readIn(pageOf(emptyCharter()), 'brief');
    expect(brief).to.contain('ne déclare aucun cookie ni autre traceur');
    expect(brief).to.contain('aucun bandeau ne s’affiche');
  });

  it('speaks of trackers where not all of them are cookies', () => {
    const document = seedCharter();
    document.services[0]!.trackers![0]!.type = 'local-storage';
    expect(readIn(pageOf(document), 'brief')).to.contain('que des cookies et autres traceurs nécessaires');
  });

  it('gives day and version where the charter gives them', () => {
    const dated = pageOf({ ...seedCharter(), updated: '2026-11-23', version: '2026-11' });
    expect(readIn(dated, 'brief')).to.contain('Charte mise à jour le 23 novembre 2026 – version 2026-11');
    expect(readIn(pageOf({ ...seedCharter(), version: '7' }), 'brief')).to.contain('Version 7');
    expect(readIn(pageOf(seedCharter()), 'brief')).not.to.match(/version|mise à jour/i);
  });

  it('says the same in English', () => {
    const brief = readIn(pageOf(portalCharter(), { language: 'en' }), 'brief');
    expect(brief).to.contain('This site declares 5 cookies, for 4 purposes.');
    expect(brief).to.match(/2 purposes ask for your consent: “Videos .*” and “Social networks”\. They do not start/);
    expect(readIn(pageOf(seedCharter(), { language: 'en' }), 'brief')).to.contain('that is why no banner is shown');
  });
});
