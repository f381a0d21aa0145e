import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readCharter } from '../../src/browser/charter-reader.js';
import { charterFrom } from '../../src/core/charter-check.js';
import type {
  CharterDocument,
  DeclaredPurpose,
  DeclaredService,
  DeclaredTracker,
  Exemption,
  Party,
  Role,
  TrackerType,
} from '../../src/core/charter-document.js';
import type { Charter, Service, Tracker } from '../../src/core/charter.js';
import { durationInWords } from '../../src/core/duration-in-words.js';
import { slugOf } from '../../src/core/folded-text.js';
import { textIn } from '../../src/core/localized-text.js';
import { fr } from '../../src/locales/fr.js';
import { fr as pageWords } from '../../src/locales/page/fr.js';
import { frPublic } from '../../src/policies/fr-public.js';
import { type HTMLKind, renderHTML } from '../../src/render/html/render-html.js';
import { charterPage } from '../../src/render/page/charter-page.js';
import { editorTable, pageWith, seedHeading, seedTable } from '../seed-table.js';
import { trackingByName, trackingIn } from '../../src/core/tracking-words.js';
import { anyName } from '../odd-names.js';
import { hostileTexts } from './written-page.js';

const htmlOf = (charter: Charter, kind: HTMLKind = 'bare'): string =>
  renderHTML(charterPage({ charter, policy: frPublic, words: fr, pageWords, languages: ['fr'] }), { kind });

/** What is read of a charter once it is a page, within a page in French. */
const readBack = (charter: Charter, kind?: HTMLKind): Promise<Charter> => readCharter(pageWith(htmlOf(charter, kind)));

/** The charter of the demo, as anybody may load it. */
async function demoCharter(): Promise<Charter> {
  const response = await fetch('/demo/portal/charter.json');
  return charterFrom(await response.json());
}

/** A country as the page names it. */
const countries: Readonly<Record<string, string>> = { US: 'États-Unis', GB: 'Royaume-Uni' };

/** What a page can say of a tracker: its length in words, and the number that they give. */
function toldTracker({ name, type, party, description, condition, duration }: Tracker): object {
  const durationText = durationInWords(duration, fr.duration).replace(/\s/g, ' ');
  return {
    name,
    type,
    ...(party && { party }),
    ...(description && { description }),
    ...(condition && { condition }),
    ...(duration && { duration, durationText }),
  };
}

/** What a page can say of a service: all that stands in a column; its identifier comes from its name. */
function toldService(service: Service): object {
  const { purpose, provider, name, policyUrl, role, thirdPartyAccess, transfers, exemption, trackers } = service;
  return {
    id: slugOf(textIn(name, ['fr'])),
    purpose,
    provider,
    name,
    ...(policyUrl && { policyUrl }),
    ...(role && { role }),
    ...(thirdPartyAccess !== undefined && { thirdPartyAccess }),
    ...(transfers && { transfers: transfers.map((place) => countries[place] ?? place) }),
    ...(exemption && { exemption }),
    trackers: trackers.map(toldTracker),
  };
}

/** What a page can say of a purpose: well-known ones by their name alone, others by their title. */
const toldPurpose = ({ id, regime, title }: Charter['purposes'][number]): object =>
  Object.hasOwn(fr.purposes, id) ? { id, regime } : { id, regime, title };

const told = ({ purposes, services }: Charter): Charter => ({
  language: 'fr',
  policy: 'fr-public',
  purposes: purposes.map(toldPurpose) as Charter['purposes'],
  services: services.map(toldService) as Charter['services'],
});

/** A page tells of our own cookie in its words, and is read back with them: what the charter left out is not compared. */
const withoutOwn = ({ services, ...rest }: Charter): object => ({
  ...rest,
  services: services.filter(({ exemption }) => exemption !== 'choice-memory'),
});

describe('a charter written as bare HTML', () => {
  it('is the seed’s again when the seed’s table was read, and its editor’s', async () => {
    for (const table of [seedTable, editorTable]) {
      const charter = await readCharter(pageWith(seedHeading, table));
      expect(charter.services).to.have.lengthOf(4);
      expect(await readBack(charter)).to.deep.equal(charter);
    }
  });

  it('is the portal’s again, in all that a page can say', async () => {
    const charter = await demoCharter();
    const first = await readBack(charter);
    expect(first).to.deep.equal(told(charter));
    expect(await readBack(first)).to.deep.equal(first);
  });

  it('is read the same with captions and scopes as without', async () => {
    const charter = await demoCharter();
    expect(await readBack(charter, 'full')).to.deep.equal(await readBack(charter));
  });

  it('is any charter again that a table can say', async () => {
    await fc.assert(
      fc.asyncProperty(charters, async (document) => {
        const charter = charterFrom(document);
        const first = await readBack(charter);
        expect(withoutOwn(first)).to.deep.equal(withoutOwn(told(charter)));
        expect(await readBack(first)).to.deep.equal(first);
      }),
      { numRuns: 300, includeErrorInReport: true },
    );
  });
});

/** Some words as a page shows them. */
const words = fc.oneof(fc.constantFrom(...hostileTexts), fc.string()).map((text) =>
  `Mot ${text.replace(/\p{Cs}|\p{Cc}/gu, ' ')}`
    .replace(/\{(?=\{)/g, '{\u2060')
    .replace(/\s+/g, ' ')
    .trim(),
);

const name = fc.oneof(
  anyName,
  fc.constantFrom('ja_0', 'no_cache', 'sessionid'),
  fc.stringMatching(/^[a-z_][a-z0-9]{1,9}_[a-z0-9-]{1,5}\*?$/),
);

const count = fc.integer({ min: 2, max: 400 }).map(String);
const duration = fc.oneof(
  fc.constantFrom('session', 'P1Y', 'P1M', 'P1D', 'PT1H', 'P1Y1M', 'P2W', 'P12M'),
  fc.tuple(count, fc.constantFrom('Y', 'M', 'W', 'D')).map(([number, unit]) => `P${number}${unit}`),
  fc.tuple(count, fc.constantFrom('H', 'M', 'S')).map(([number, unit]) => `PT${number}${unit}`),
);

const tracker: fc.Arbitrary<DeclaredTracker> = fc.record(
  {
    name,
    type: fc.constantFrom<TrackerType>(
      'cookie',
      'local-storage',
      'session-storage',
      'indexed-db',
      'cache',
      'pixel',
      'fingerprint',
      'other',
    ),
    party: fc.constantFrom<Party>('first', 'third'),
    description: words,
    condition: words,
    duration,
  },
  // A table that says no more than names is not known for one of cookies.
  { requiredKeys: ['name', 'party', 'duration'] },
);

/** A service before its purpose and name are known. */
const part: fc.Arbitrary<Omit<DeclaredService, 'purpose' | 'name'>> = fc.record(
  {
    provider: words,
    policyUrl: fc.constant('https://example.org/privacy?a=1&b=2#c'),
    role: fc.constantFrom<Role>('controller', 'processor', 'joint'),
    thirdPartyAccess: fc.boolean(),
    transfers: fc.constantFrom([], ['US'], ['Royaume des Deux-Siciles', 'GB']),
    trackers: fc.uniqueArray(tracker, { selector: (each) => each.name, minLength: 1, maxLength: 3 }),
  },
  { requiredKeys: ['provider', 'trackers'] },
);

/** Of audience measurement, a page says so under a heading of its own. */
const exemptions = fc.constantFrom<Exemption>(
  ...(['communication', 'requested-service', 'authentication', 'security', 'choice-memory'] as const),
  ...(['interface-preference', 'basket', 'load-balancing', 'paywall-quota'] as const),
);

/** A tracker whose name nobody knows for something that needs consent. */
const harmless = (each: DeclaredTracker): DeclaredTracker =>
  (trackingByName(each.name) ?? trackingIn(each.name)) ? { ...each, name: `x_${slugOf(each.name)}` } : each;

const purposes = fc.uniqueArray(
  fc.constantFrom<DeclaredPurpose>(
    { id: 'necessary' },
    { id: 'preferences' },
    { id: 'audience', regime: 'objection' },
    { id: 'media' },
    { id: 'social' },
    { id: 'advertising' },
    { id: 'questions-du-public', title: 'Questions du public' },
  ),
  { selector: ({ id }) => id, minLength: 1 },
);

/** A charter with our own cookie in it, for what is missing is added. */
const charters: fc.Arbitrary<CharterDocument> = fc
  .tuple(purposes, fc.array(part, { minLength: 7, maxLength: 7 }), exemptions)
  .map(([list, parts, exemption]) => ({
    language: 'fr',
    purposes: [...list.filter(({ id }) => id !== 'necessary'), { id: 'necessary' }],
    services: [...list.filter(({ id }) => id !== 'necessary'), { id: 'necessary' }].flatMap(({ id }, index) => {
      const named = { ...parts[index]!, purpose: id, name: `Service ${String(index)}` };
      if (id !== 'audience' && id !== 'necessary') return [named];
      const shared = { ...named, trackers: (named.trackers ?? []).map(harmless) };
      if (id === 'audience') return [{ ...shared, exemption: 'audience-measurement' as const }];
      const memory = { purpose: id, provider: 'Ville', name: 'Mémoire', exemption: 'choice-memory' as const };
      return [
        { ...shared, exemption },
        { ...memory, trackers: [{ name: 'cookies_preferences', duration: 'P6M' }] },
      ];
    }),
  }));
