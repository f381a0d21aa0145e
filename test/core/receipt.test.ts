import { expect } from '@open-wc/testing';
import type { CharterDocument } from '../../src/core/charter-document.js';
import { decodeRecord } from '../../src/core/consent-record.js';
import { memoryStorage, portalCharter, storeWith } from '../stage.js';

/** Every text of a document, at any depth. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

const stated = (): CharterDocument => ({
  ...portalCharter(),
  version: '2026-11',
  updated: '2026-11-23',
  controller: { name: { en: 'Community', fr: 'Communauté' }, contact: 'dpo@example.org' },
});

describe('receipt of a choice', () => {
  it('is none before a choice', () => {
    expect(storeWith().receipt()).to.equal(undefined);
  });

  it('has every field of the standard and no other', () => {
    const store = storeWith(stated());
    store.acceptAll();
    expect(store.receipt()).to.have.all.keys([
      'schemaVersion',
      'recordId',
      'principalId',
      'privacyNotice',
      'language',
      'jurisdiction',
      'controllers',
      'purposes',
      'events',
      'storageLocation',
      'withdrawalMethod',
    ]);
  });

  it('names the notice, the controller and the law, in the language of the charter', () => {
    const store = storeWith(stated());
    store.refuseAll();
    expect(store.receipt()).to.deep.include({
      privacyNotice: { version: '2026-11', updated: '2026-11-23', site: 'Portail de données' },
      controllers: [{ name: 'Communauté', contact: 'dpo@example.org' }],
      jurisdiction: 'FR',
      language: 'fr',
      withdrawalMethod: '#cookie-preferences',
    });
  });

  it('identifies nobody: two visitors who choose alike at one moment hold the same', () => {
    const [one, two] = [storeWith(stated()), storeWith(stated())];
    one.acceptAll();
    two.acceptAll();
    expect(one.receipt()).to.deep.equal(two.receipt());
    expect(one.receipt()?.principalId).to.equal('anonymous-terminal');
  });

  it('says nothing that the charter, the clock or the choice did not', () => {
    const store = storeWith(stated());
    store.acceptAll();
    const ours = /^(?:ISO\/IEC TS 27560:2023|anonymous-terminal|FR|device|#cookie-preferences|expressed)$/;
    const ofChoice = /^(?:consent|objection|given|refused|objected|not-objected|asked-again)$/;
    const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.000Z$/;
    const known = new Set(textsIn(stated()));
    const rest = textsIn(store.receipt()).filter(
      (text) => !known.has(text) && ![ours, ofChoice, moment].some((form) => form.test(text)),
    );
    expect(rest.map((text) => decodeRecord(text) !== undefined)).to.deep.equal([true]);
  });

  it('carries the very value that is kept', () => {
    const storage = memoryStorage();
    const store = storeWith(stated(), { storage });
    store.decide({ audience: false, media: true, social: false });
    expect(store.receipt()?.recordId).to.equal(storage.kept.get('eu-consent'));
  });

  it('tells an objection from a refusal, and both from what must be asked again', () => {
    const storage = memoryStorage();
    storeWith(stated(), { storage }).decide({ audience: false, media: true, social: false });
    const grown = stated();
    grown.services.push({ purpose: 'media', provider: 'OpenStreetMap', name: 'Carte' });
    const purposes = storeWith(grown, { storage }).receipt()?.purposes;
    expect(purposes?.map(({ id, legalBasis, state }) => [id, legalBasis, state])).to.deep.equal([
      ['audience', 'objection', 'objected'],
      ['media', 'consent', 'asked-again'],
      ['social', 'consent', 'refused'],
    ]);
    expect(purposes?.[1]?.recipients).to.deep.equal(['PeerTube', 'OpenStreetMap']);
  });

  it('names a provider of several services once, and no controller where none is declared', () => {
    const document = portalCharter();
    delete document.controller;
    document.services.push({ purpose: 'media', provider: 'PeerTube', name: 'Directs' });
    const store = storeWith(document);
    store.acceptAll();
    expect(store.receipt()?.purposes[1]?.recipients).to.deep.equal(['PeerTube']);
    expect(store.receipt()?.controllers).to.deep.equal([]);
  });

  it('can be kept as JSON, and is a new one each time', () => {
    const store = storeWith(stated());
    store.acceptAll();
    expect(store.receipt()).not.to.equal(store.receipt());
    const read = JSON.parse(JSON.stringify(store.receipt())) as { purposes: unknown[] };
    expect(read.purposes).to.have.lengthOf(3);
  });
});
