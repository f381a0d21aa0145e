import fc from 'fast-check';
import type {
  CharterDocument,
  DeclaredPurpose,
  DeclaredService,
  DeclaredTracker,
  Exemption,
  LegalBasis,
  Party,
  Regime,
  Role,
  TrackerType,
} from '../../src/core/charter-document.js';
import { charterSchema } from '../../src/core/charter-schema.js';
import type { PolicyId } from '../../src/core/charter.js';
import type { Schema } from '../../src/core/schema-check.js';
import { trackingIn } from '../../src/core/tracking-words.js';
import { anyName } from '../odd-names.js';
import { hostileTexts } from './written-page.js';

/** The values of a closed list, as the schema has them. */
const anyOf = <Value>(definition: string): fc.Arbitrary<Value> =>
  fc.constantFrom(...((definitions[definition]?.enum ?? []) as readonly Value[]));

const definitions = charterSchema.$defs as Readonly<Record<string, Schema>>;

/** Some words as a page shows them; chance writes “ads” now and then, and an exempt row must not tell of them. */
export const words: fc.Arbitrary<string> = fc
  .oneof(fc.constantFrom(...hostileTexts), fc.string())
  .map((text) =>
    `Mot ${text.replace(/\p{Cs}|\p{Cc}/gu, ' ')}`
      .replace(/\{(?=\{)/g, '{\u2060')
      .replace(/\s+/g, ' ')
      .trim(),
  )
  .filter((text) => trackingIn(text) === undefined);

const name = fc.oneof(
  anyName,
  fc.constantFrom('ja_0', 'no_cache', 'sessionid'),
  fc.stringMatching(/^[a-z_][a-z0-9]{1,9}_[a-z0-9-]{1,5}\*?$/),
);

const count = fc.integer({ min: 2, max: 400 }).map(String);

/** A duration that a machine reads. */
const duration = fc.oneof(
  fc.constantFrom('P1Y', 'P1M', 'P1D', 'PT1H', 'P1Y1M', 'P2Y3M4D', 'P1DT12H', 'P2W', 'P12M'),
  fc.tuple(count, fc.constantFrom('Y', 'M', 'W', 'D')).map(([number, unit]) => `P${number}${unit}`),
  fc.tuple(count, fc.constantFrom('H', 'M', 'S')).map(([number, unit]) => `PT${number}${unit}`),
);

const day = fc.constantFrom('2026-11-20', '2025-02-28');

const column = fc.record({ header: fc.constantFrom('Zzyzx', 'Depuis', 'Remarque'), text: words });

const tracker: fc.Arbitrary<DeclaredTracker> = fc
  .record(
    {
      name,
      type: anyOf<TrackerType>('trackerType'),
      party: anyOf<Party>('party'),
      description: words,
      condition: words,
      duration: fc.oneof(duration, fc.constantFrom('session', 'tant que le compte existe')),
      durationText: fc.constant(''),
      refresh: fc.boolean(),
      httpOnly: fc.boolean(),
      columns: fc.uniqueArray(column, { selector: ({ header }) => header, minLength: 1, maxLength: 2 }),
    },
    // A table that says no more than names is not known for one of cookies.
    { requiredKeys: ['name', 'party', 'duration'] },
  )
  .map(withOwnWords);

/** Some authors write a duration in words of their own. */
function withOwnWords({ durationText, ...rest }: DeclaredTracker): DeclaredTracker {
  if (durationText === undefined) return rest;
  return { ...rest, duration: 'P13M', durationText: 'treize mois à partir de votre choix' };
}

const list = (...items: readonly string[]): fc.Arbitrary<string[]> => fc.subarray([...items]);

/** A service before its purpose and name are known. */
type Part = Omit<DeclaredService, 'purpose' | 'name'>;

const part: fc.Arbitrary<Part> = fc.record(
  {
    provider: words,
    role: anyOf<Role>('role'),
    policyUrl: fc.constantFrom('https://example.org/', '/policy', 'mailto:a@example.org'),
    // The service that remembers the choice comes by itself: there is one.
    exemption: anyOf<Exemption>('exemption').filter((exemption) => exemption !== 'choice-memory'),
    thirdPartyAccess: fc.boolean(),
    transfers: list('US', 'GB', 'IN', 'Royaume des Deux-Siciles'),
    legalBasis: anyOf<LegalBasis>('legalBasis'),
    dataRetention: fc.oneof(duration, fc.constant('tant que le compte existe')),
    recipients: list('Hébergeur', 'Aucun', 'Mairie'),
    domains: list('video.example.org', 'a.example.org'),
    delegatedTo: fc.constant('collecte.example.com'),
    measurement: fc.record(
      {
        ownSiteOnly: fc.boolean(),
        noCrossChecking: fc.boolean(),
        campaigns: fc.boolean(),
        selfAssessment: fc.constant('/a'),
      },
      { requiredKeys: ['ownSiteOnly'] },
    ),
    reviewed: day,
    trackers: fc.uniqueArray(tracker, { selector: (each) => each.name, minLength: 1, maxLength: 3 }),
  },
  { requiredKeys: ['provider', 'trackers'] },
);

const purpose: fc.Arbitrary<DeclaredPurpose> = fc.record(
  {
    id: fc.constantFrom('preferences', 'audience', 'media', 'social', 'advertising', 'questions-du-public'),
    regime: anyOf<Regime>('regime'),
    title: fc.constant('Questions du public'),
    description: words,
    consequence: words,
    revision: fc.nat({ max: 9 }),
  },
  { requiredKeys: ['id'] },
);

/** What belongs to the site and not to a tracker. */
const site = fc.record(
  {
    version: words,
    updated: day,
    checked: day,
    forChildren: fc.boolean(),
    policy: fc.constantFrom<PolicyId>('fr-public', 'fr', 'de', 'ch'),
    site: fc.record({ name: words, url: fc.constant('https://example.org') }),
    controller: fc.record({
      name: words,
      contact: words,
      dataProtectionOfficer: fc.constant({ fr: 'Elle', en: 'She' }),
    }),
    hosting: fc.record({ name: words, country: fc.constant('France') }),
    history: fc.array(fc.record({ date: day, summary: words }), { maxLength: 2 }),
  },
  { requiredKeys: [] },
);

const needed: DeclaredPurpose = { id: 'necessary' };

/** Any charter whose every purpose has a service, in French; one service stands apart from the others of its purpose. */
export const anyCharter: fc.Arbitrary<CharterDocument> = fc
  .tuple(
    site,
    fc.uniqueArray(purpose, { selector: ({ id }) => id }),
    fc.array(part, { minLength: 7, maxLength: 7 }),
    fc.boolean(),
  )
  .map(([rest, others, parts, isMemoryTold]) => {
    const purposes = [needed, ...others.map(titled)];
    const services = purposes.map((each, index) => serviceOf(each, parts[index]!, index));
    return { ...rest, language: 'fr', purposes, services: isMemoryTold ? [...services, memory] : services };
  });

/** A purpose of the author's own has a title. */
const titled = (each: DeclaredPurpose): DeclaredPurpose =>
  each.id === 'questions-du-public' ? { ...each, title: 'Questions du public' } : each;

const memory: DeclaredService = {
  id: 'memoire',
  purpose: 'necessary',
  provider: 'Ville',
  name: 'Mémoire',
  exemption: 'choice-memory',
  trackers: [{ name: 'cookies_preferences', party: 'first', duration: 'P6M' }],
};

function serviceOf({ id, regime }: DeclaredPurpose, { exemption, ...rest }: Part, index: number): DeclaredService {
  const isExempt = id === 'necessary' || regime === 'exempt';
  const reason = exemption ?? (isExempt ? 'requested-service' : undefined);
  return { ...rest, ...(reason && { exemption: reason }), purpose: id, name: `Service ${String(index)}` };
}
