import { expect } from '@open-wc/testing';
import { charterFrom } from '../../src/core/charter-check.js';
import type { CharterDocument, DeclaredService } from '../../src/core/charter-document.js';
import { countsIn, fingerprintPattern, purposeFingerprint, serviceFingerprint } from '../../src/core/fingerprint.js';

const video: DeclaredService = {
  id: 'video',
  purpose: 'media',
  provider: 'PeerTube',
  role: 'processor',
  name: 'Vidéos',
  trackers: [{ name: 'player', description: 'Retenir le volume.', duration: 'P1Y' }],
};

function fingerprintOf(change: Partial<DeclaredService> = {}, more: Partial<CharterDocument> = {}): string {
  const document = { purposes: [{ id: 'media' }], services: [{ ...video, ...change }], ...more };
  const charter = charterFrom(document);
  return purposeFingerprint(charter, charter.purposes[0]!);
}

const same = fingerprintOf();

describe('fingerprint', () => {
  it('is six digits and letters that tell how many providers and trackers there were', () => {
    expect(same).to.match(fingerprintPattern);
    expect(countsIn(same)).to.deep.equal({ providers: 1, trackers: 1 });
  });

  for (const [what, print] of [
    [
      'a description',
      fingerprintOf({ trackers: [{ name: 'player', description: 'Retient le volume', duration: 'P1Y' }] }),
    ],
    ['the name of the service', fingerprintOf({ name: 'Vidéos de la ville' })],
    ['case and accents of the provider', fingerprintOf({ provider: 'PEERTUBE' })],
    ['the unit of a duration', fingerprintOf({ trackers: [{ name: 'player', duration: 'P12M' }] })],
    ['the version of the charter', fingerprintOf({}, { version: '2', updated: '2026-11-24' })],
    ['the words of the purpose', fingerprintOf({}, { purposes: [{ id: 'media', title: 'Vidéos', description: 'x' }] })],
    ['another purpose', fingerprintOf({}, { purposes: [{ id: 'media' }, { id: 'social' }] })],
    ['the identifier of the service', fingerprintOf({ id: 'films' })],
    ['an unknown member', fingerprintOf({ note: 'x' } as Partial<DeclaredService>)],
  ] as const)
    it(`is the same after a change of ${what}`, () => {
      expect(print).to.equal(same);
    });

  for (const [what, print] of [
    ['provider', fingerprintOf({ provider: 'Vimeo' })],
    ['role', fingerprintOf({ role: 'controller' })],
    ['tracker', fingerprintOf({ trackers: [{ name: 'other', duration: 'P1Y' }] })],
    ['kind of tracker', fingerprintOf({ trackers: [{ name: 'player', type: 'local-storage', duration: 'P1Y' }] })],
    ['third-party access', fingerprintOf({ thirdPartyAccess: true })],
    ['transfer', fingerprintOf({ transfers: ['US'] })],
    ['longest duration', fingerprintOf({ trackers: [{ name: 'player', duration: 'P2Y' }] })],
    ['unknown duration', fingerprintOf({ trackers: [{ name: 'player', duration: 'variable' }] })],
    ['revision', fingerprintOf({}, { purposes: [{ id: 'media', revision: 1 }] })],
    ['regime', fingerprintOf({}, { purposes: [{ id: 'media', regime: 'objection' }] })],
  ] as const)
    it(`differs after a change of ${what}`, () => {
      expect(print).not.to.equal(same);
    });

  it('does not depend on the order of services and trackers', () => {
    const other: DeclaredService = {
      ...video,
      id: 'map',
      provider: 'OpenStreetMap',
      trackers: [{ name: 'a' }, { name: 'b' }],
    };
    const turned: DeclaredService = { ...other, trackers: [{ name: 'b' }, { name: 'a' }] };
    expect(fingerprintOf({}, { services: [video, other] })).to.equal(fingerprintOf({}, { services: [turned, video] }));
  });

  it('counts up to 35 and says no more beyond', () => {
    const trackers = Array.from({ length: 99 }, (_, index) => ({ name: `t${String(index)}` }));
    expect(countsIn(fingerprintOf({ trackers })).trackers).to.equal(35);
  });

  it('is made for a service alone too', () => {
    const charter = charterFrom({
      purposes: [{ id: 'media' }],
      services: [video, { ...video, id: 'b', provider: 'Vimeo' }],
    });
    const [one, two] = charter.services.map((service) => serviceFingerprint(charter, service));
    expect(one).not.to.equal(two);
  });
});
