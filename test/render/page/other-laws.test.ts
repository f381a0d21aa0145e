import { expect } from '@open-wc/testing';
import type { PolicyId } from '../../../src/core/charter.js';
import type { CharterDocument } from '../../../src/core/charter-document.js';
import { ch } from '../../../src/policies/ch.js';
import { de } from '../../../src/policies/de.js';
import { fr } from '../../../src/policies/fr.js';
import { frPublic } from '../../../src/policies/fr-public.js';
import { qc } from '../../../src/policies/qc.js';
import { uk } from '../../../src/policies/uk.js';
import { renderHTML } from '../../../src/render/html/render-html.js';
import { renderMarkdown } from '../../../src/render/markdown/render-markdown.js';
import { portalCharter } from '../../stage.js';
import { cellOf, emptyCharter, pageOf, readAll, readIn, seedCharter, tablesOf } from './page-stage.js';

/** The portal's charter under a policy, its videos going to some places. */
function sendingTo(places: string[], policy: PolicyId = 'fr-public'): CharterDocument {
  const document = { ...portalCharter(), policy };
  document.services[2]!.transfers = places;
  return document;
}

const policies = { 'fr-public': frPublic, fr, de, uk, ch, qc } as const;

const pageUnder = (document: CharterDocument, language: 'fr' | 'en' = 'fr'): ReturnType<typeof pageOf> =>
  pageOf(document, { language, policy: policies[(document.policy ?? 'fr-public') as keyof typeof policies] });

describe('the page under one law or another', () => {
  it('calls no country of the European Economic Area a transfer, and says that its law holds there', () => {
    const page = pageUnder(sendingTo(['FR', 'DE', 'IE', 'NO', 'US']));
    expect(readIn(page, 'hosting')).to.contain('l’Espace économique européen (EEE) :\nPeerTube : États-Unis\n');
    expect(readIn(page, 'hosting')).to.contain(
      'la même loi s’applique :\nPeerTube : France, Allemagne, Irlande et Norvège',
    );
    const table = tablesOf(page).find((each) => each.rows.some(([name]) => name?.[0]?.text === 'player'));
    expect(table && cellOf(table, 'player', 'Transfert hors UE/EEE')).to.equal('États-Unis');
  });

  it('says that nothing leaves where data stay in the area', () => {
    const page = pageUnder(sendingTo(['IE', 'Allemagne']));
    expect(readIn(page, 'hosting')).to.contain('ne déclare aucun transfert de données hors de l’Union européenne (UE)');
    expect(readIn(page, 'hosting')).to.contain('PeerTube : Irlande et Allemagne');
  });

  it('claims of no country that its law is as good', () => {
    const page = pageUnder(sendingTo(['GB', 'CH', 'JP']));
    expect(readIn(page, 'hosting')).to.contain('PeerTube : Royaume-Uni, Suisse et Japon');
    expect(readAll(page)).not.to.match(/adéquat/);
  });

  for (const [policy, told] of [
    ['uk', ['outside the United Kingdom', 'UK GDPR', 'PeerTube: France', 'within one month']],
    ['ch', ['outside Switzerland', 'Swiss Federal Act on Data Protection', 'PeerTube: France', 'right of access']],
    ['qc', ['outside Québec', 'Law 25', 'PeerTube: France', 'right of access']],
  ] as const) {
    it(`names the land and the law of ${policy}, and nothing of the Union`, () => {
      const page = pageUnder(sendingTo(['FR'], policy), 'en');
      for (const words of told) expect(readAll(page)).to.contain(words);
      expect(readAll(page)).not.to.match(/European|\bEU\b|\bEEA\b|(?<!UK )GDPR/);
    });
  }

  it('does not promise under another law the delay and the rights of the Union', () => {
    for (const policy of ['ch', 'qc'] as const)
      expect(readIn(pageUnder(sendingTo([], policy)), 'rights')).not.to.match(/un mois|droit à la limitation/);
    expect(readIn(pageUnder(sendingTo([], 'qc')), 'rights')).not.to.contain('droit d’opposition');
  });

  it('gives children the age of the law that applies', () => {
    for (const [policy, age] of [
      ['fr-public', 15],
      ['de', 16],
      ['uk', 13],
      ['qc', 14],
    ] as const)
      expect(readIn(pageUnder({ ...sendingTo([], policy), forChildren: true }), 'choice')).to.contain(
        `Avant ${String(age)} ans`,
      );
  });

  it('asks for an officer wherever the law has one, and nowhere else', () => {
    const named = (policy: PolicyId): string =>
      readIn(pageUnder({ ...emptyCharter(), policy, controller: { name: 'Mairie' } }), 'controller');
    expect(['fr-public', 'qc'].every((id) => named(id as 'qc').includes('ne dit pas comment joindre'))).to.equal(true);
    expect(['fr', 'de', 'ch'].some((id) => named(id as 'de').includes('ne dit pas comment joindre'))).to.equal(false);
  });
});

describe('the sentences of the page', () => {
  it('stay true in a page without scripts and after a choice: none says that a banner asks', () => {
    const page = pageOf(portalCharter());
    for (const text of [readAll(page), renderHTML(page, { kind: 'bare' }), renderMarkdown(page)])
      expect(text).not.to.match(/bandeau|avant votre choix/);
    expect(readIn(page, 'brief')).to.contain('Ils ne commencent pas sans votre accord.');
  });

  it('tell where no script runs that the link does not open and that nothing starts', () => {
    const told = 'Sans script, ce lien ne s’ouvre pas.';
    expect(readIn(pageOf(portalCharter()), 'choice')).to.contain(told);
    expect(readIn(pageOf(seedCharter()), 'choice')).not.to.contain(told);
  });

  it('promise to keep a choice only as far as the browser allows it', () => {
    expect(readIn(pageOf(portalCharter()), 'choice')).to.contain(
      'Si votre navigateur le permet, votre choix est gardé 6 mois',
    );
  });

  it('call every blank one, in the gender of its column', () => {
    const document = portalCharter();
    const [first] = document.services;
    first!.trackers!.push({ name: 'blank' });
    first!.trackers![0]!.condition = 'Si vous vous connectez';
    document.services.push({
      id: 'other',
      purpose: 'necessary',
      provider: 'Mairie',
      name: 'Autre',
      exemption: 'security',
      trackers: [{ name: 'bare' }],
    });
    const table = tablesOf(pageOf(document))[0]!;
    const blank = (name: string, header: string): string | undefined => cellOf(table, name, header);
    expect([blank('blank', 'Durée'), blank('blank', 'Condition')]).to.deep.equal(['Non précisée', 'Non précisée']);
    expect([blank('bare', 'Rôle'), blank('bare', 'À quoi il sert')]).to.deep.equal(['Non précisé', 'Non précisé']);
    expect(table.rows.flat().every((cell) => cell.length > 0)).to.equal(true);
  });
});
