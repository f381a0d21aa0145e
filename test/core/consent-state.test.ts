import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { charterFrom } from '../../src/core/charter-check.js';
import type { CharterDocument, DeclaredService } from '../../src/core/charter-document.js';
import type { ConsentRecord, RecordEntry } from '../../src/core/consent-record.js';
import { type ConsentState, stateFrom } from '../../src/core/consent-state.js';
import { purposeFingerprint, serviceFingerprint } from '../../src/core/fingerprint.js';
import { portalCharter } from '../stage.js';

const decidedAt = new Date('2026-11-23T18:42:00Z');
const expiresAt = new Date('2027-05-23T18:42:00Z');

/** The record that a choice made for today's charter would leave; services as `media/video`. */
function recordFor(document: CharterDocument, choices: Readonly<Record<string, boolean>>): ConsentRecord {
  const charter = charterFrom(document);
  const printOf = (name: string): string => {
    const [purposeId, serviceId] = name.split('/');
    const service = charter.services.find(({ id }) => id === serviceId);
    if (service) return serviceFingerprint(charter, service);
    return purposeFingerprint(
      charter,
      charter.purposes.find(({ id }) => id === purposeId)!,
    );
  };
  const entries = Object.entries(choices).map(([name, granted]) => [name, { granted, fingerprint: printOf(name) }]);
  return { decidedAt, entries: new Map(entries as [string, RecordEntry][]) };
}

const stateOf = (document: CharterDocument, record?: ConsentRecord): ConsentState =>
  stateFrom({ charter: charterFrom(document), record, expiresAt, stored: record !== undefined });

const everyPart = (value: unknown): unknown[] =>
  typeof value === 'object' && value !== null ? [value, ...Object.values(value).flatMap(everyPart)] : [];

describe('state of consent', () => {
  it('allows nothing while the charter is unknown, even with a choice at hand', () => {
    const record = recordFor(portalCharter(), { media: true });
    const state = stateFrom({ charter: undefined, record, expiresAt, stored: true });
    expect(state.status).to.equal('undecided');
    expect(state.choices).to.deep.equal({});
  });

  it('speaks of purposes and services over which a visitor has a say, and of no other', () => {
    expect(stateOf(portalCharter()).choices).to.deep.equal({
      audience: true,
      matomo: true,
      media: false,
      video: false,
      social: false,
      share: false,
    });
  });

  it('has nothing to ask where nothing needs consent', () => {
    const { purposes, services } = portalCharter();
    const exempt = { purposes: purposes.slice(0, 2), services: services.slice(0, 2) };
    expect(stateOf(exempt)).to.deep.include({ status: 'decided', pending: [], decidedAt: undefined, stored: false });
  });

  it('gives no end to a choice that was not made', () => {
    expect(stateOf(portalCharter()).expiresAt).to.equal(undefined);
  });

  it('gives no reason to a visitor who never chose', () => {
    expect(stateOf(portalCharter()).reasons).to.deep.equal({});
  });

  it('cannot be changed, at any depth', () => {
    const state = stateOf(portalCharter(), recordFor(portalCharter(), { social: false }));
    expect(Object.keys(state.reasons)).to.deep.equal(['media']);
    for (const part of everyPart(state)) expect(Object.isFrozen(part), JSON.stringify(part)).to.equal(true);
  });

  it('follows a choice made for one service against that for its purpose', () => {
    const document = portalCharter();
    document.services.push({ id: 'map', purpose: 'media', provider: 'OSM', name: 'Carte' });
    const record = recordFor(document, { media: true, 'media/map': false, social: false, 'social/share': true });
    expect(stateOf(document, record).choices).to.include({
      media: true,
      video: true,
      map: false,
      social: false,
      share: true,
    });
  });

  it('drops the consent given to a service that has changed since', () => {
    const record = recordFor(portalCharter(), { media: false, 'media/video': true, social: false });
    const changed = portalCharter();
    changed.services[2]!.transfers = ['US'];
    expect(stateOf(portalCharter(), record).choices['video']).to.equal(true);
    expect(stateOf(changed, record).choices['video']).to.equal(false);
  });

  it('keeps an objection through every change of what is objected to', () => {
    const record = recordFor(portalCharter(), { audience: false, media: false, social: false });
    const changed = portalCharter();
    changed.services.push({ purpose: 'audience', provider: 'Other', name: 'Autre mesure' });
    expect(stateOf(changed, record)).to.deep.include({ status: 'decided', pending: [] });
    expect(stateOf(changed, record).choices['audience']).to.equal(false);
  });

  it('asks consent anew for what could only be objected to before', () => {
    const record = recordFor(portalCharter(), { audience: true, media: false, social: false });
    const stricter = portalCharter();
    stricter.purposes[1]!.regime = 'consent';
    expect(stateOf(stricter, record).pending).to.deep.equal(['audience']);
    expect(stateOf(stricter, record).choices['audience']).to.equal(false);
  });

  it('never grants what needs consent without a grant for exactly what is declared today', () => {
    const regime = fc.constantFrom('consent', 'objection');
    const purpose = fc.record({ id: fc.constantFrom('media', 'social', 'x'), regime });
    const service = fc.record({
      purpose: fc.constantFrom('media', 'social', 'x'),
      provider: fc.constantFrom('A', 'B'),
    });
    const entry = fc.record({ granted: fc.boolean(), asToday: fc.boolean() });
    const names = fc.constantFrom('media', 'social', 'x', 'y');
    const chosen = fc.uniqueArray(fc.tuple(names, entry), { selector: ([name]) => name });
    const declared = fc.tuple(fc.uniqueArray(purpose, { selector: ({ id }) => id }), fc.array(service));
    fc.assert(
      fc.property(declared, chosen, ([purposes, services], entries) => {
        const known = services.filter((one) => purposes.some(({ id }) => id === one.purpose));
        const named = known.map((one, at): DeclaredService => ({ ...one, id: `s${String(at)}`, name: 'n' }));
        const charter = charterFrom({ purposes, services: named });
        const consented = charter.purposes.filter(({ regime: one }) => one === 'consent');
        const prints = new Map(consented.map((one) => [one.id, purposeFingerprint(charter, one)]));
        const kept = entries.map(([name, { granted, asToday }]): [string, RecordEntry] => [
          name,
          { granted, fingerprint: (asToday && prints.get(name)) || 'zzzzzz' },
        ]);
        const state = stateFrom({ charter, record: { decidedAt, entries: new Map(kept) }, expiresAt, stored: true });
        for (const { id } of consented) {
          const found = new Map<string, { granted: boolean; asToday: boolean }>(entries).get(id);
          expect(state.choices[id], id).to.equal(found?.granted === true && found.asToday);
        }
      }),
      { numRuns: 3000 },
    );
  });
});
