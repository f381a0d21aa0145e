import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readCharter } from '../../src/browser/charter-reader.js';
import { charterFrom } from '../../src/core/charter-check.js';
import type {
  CharterDocument,
  DeclaredPurpose,
  DeclaredService,
  DeclaredTracker,
} from '../../src/core/charter-document.js';
import type { Charter, Purpose, Service, Tracker } from '../../src/core/charter.js';
import { durationInWords } from '../../src/core/duration-in-words.js';
import { purposeFingerprint } from '../../src/core/fingerprint.js';
import { slugOf } from '../../src/core/folded-text.js';
import { textIn } from '../../src/core/localized-text.js';
import { isOwnMemory, withOwnMemory } from '../../src/core/own-memory.js';
import { durationIn } from '../../src/core/reading/duration-words.js';
import { trackingByName, trackingIn } from '../../src/core/tracking-words.js';
import { isWellKnownPurpose, wellKnownPurposes } from '../../src/core/well-known-purposes.js';
import { en } from '../../src/locales/en.js';
import { fr } from '../../src/locales/fr.js';
import { en as enPage } from '../../src/locales/page/en.js';
import { fr as frPage } from '../../src/locales/page/fr.js';
import { frPublic } from '../../src/policies/fr-public.js';
import { type HTMLKind, renderHTML } from '../../src/render/html/render-html.js';
import { charterPage } from '../../src/render/page/charter-page.js';
import { editorTable, pageWith, seedHeading, seedTable } from '../seed-table.js';
import { anyCharter } from './any-charter.js';

const allWords = { fr: [fr, frPage], en: [en, enPage] } as const;

function htmlOf(charter: Charter, kind: HTMLKind): string {
  const [words, pageWords] = allWords[charter.language as 'fr' | 'en'];
  const languages = [charter.language];
  return renderHTML(charterPage({ charter, policy: frPublic, words, pageWords, languages }), { kind });
}

/** What is read of a charter once it is a page, within a page in its language. */
function readBack(charter: Charter, kind: HTMLKind, change = (html: string): string => html): Promise<Charter> {
  const page = pageWith(change(htmlOf(charter, kind)));
  page.documentElement.lang = charter.language;
  return readCharter(page);
}

/** The charter of the demo, as anybody may load it. */
async function demoCharter(): Promise<Charter> {
  const response = await fetch('/demo/portal/charter.json');
  return charterFrom(await response.json());
}

/** What no table says of a purpose, a service and a tracker: decision 0025 gives the reasons. */
const untold = {
  purpose: ['description', 'consequence', 'revision'],
  service: ['recipients', 'domains', 'delegatedTo', 'measurement', 'reviewed'],
  tracker: ['refresh', 'httpOnly'],
} as const;

function without<Thing extends object>(thing: Thing, members: readonly string[]): Thing {
  return Object.fromEntries(Object.entries(thing).filter(([member]) => !members.includes(member))) as Thing;
}

/** A charter as bare HTML tells it: all of it but `untold`, what belongs to the site, and identifiers. */
function told({ language, purposes, services }: Charter): Charter {
  const toldServices = purposes.flatMap((purpose) =>
    services
      .filter((service) => service.purpose === purpose.id)
      .map((service) => toldService(service, purpose, language)),
  );
  const toldPurposes = purposes.map((purpose) => toldPurpose(purpose, toldServices));
  // Where more waits for consent than in the charter itself, our own cookie comes with it.
  return withOwnMemory({ language, policy: 'fr-public', purposes: toldPurposes, services: toldServices });
}

/** The heading names the purpose; its words alone grant nothing, but for those that every site has. */
function toldPurpose(purpose: Purpose, services: readonly Service[]): Purpose {
  const { id, title } = purpose;
  if (!isWellKnownPurpose(id)) return { id, regime: 'consent', ...(title && { title }) };
  const own = services.filter((service) => service.purpose === id);
  const isExempt = id === 'audience' && own.every(({ exemption }) => exemption === 'audience-measurement');
  return { id, regime: isExempt ? 'objection' : wellKnownPurposes[id] };
}

/** A page names services, and gives no reason to go without consent where consent is asked for. */
function toldService(service: Service, { regime }: Purpose, language: string): Service {
  const rest = without(service, [...untold.service, ...(regime === 'consent' ? ['exemption'] : [])]);
  if (isOwnMemory(service)) return rest;
  const trackers = service.trackers.map((tracker) => toldTracker(tracker, language));
  if (!rest.policyUrl?.startsWith('http')) delete rest.policyUrl;
  return { ...rest, id: slugOf(textIn(service.name, [language])), trackers };
}

/** A length is told in words, which the reader keeps beside the number that they give. */
function toldTracker(tracker: Tracker, language: string): Tracker {
  const words = allWords[language as 'fr' | 'en'][0].duration;
  const durationText = (tracker.durationText ?? durationInWords(tracker.duration, words)).replace(/\s/g, ' ');
  const duration = durationText && { durationText, duration: durationIn(durationText) ?? durationText };
  return { ...without(tracker, untold.tracker), ...(duration || {}) };
}

/** Columns of the author's own stand in the order of the table, and services under their purposes. */
function ordered(charter: Charter): Charter {
  const rank = ({ purpose }: Service): number => charter.purposes.findIndex(({ id }) => id === purpose);
  const services = charter.services.map((service) => ({
    ...service,
    trackers: service.trackers.map(withSortedColumns),
  }));
  return { ...charter, services: services.sort((a, b) => rank(a) - rank(b)) };
}

function withSortedColumns(tracker: Tracker): Tracker {
  const { columns } = tracker;
  return columns ? { ...tracker, columns: [...columns].sort((a, b) => (a.header < b.header ? -1 : 1)) } : tracker;
}

/** A heading in an author's own words names a purpose of its own. */
const titleless = (document: CharterDocument): CharterDocument => ({
  ...document,
  purposes: document.purposes.map((purpose: DeclaredPurpose) =>
    isWellKnownPurpose(purpose.id) ? without(purpose, ['title']) : purpose,
  ),
});

/** What is exempt and says otherwise of itself is not read as exempt: such charters are none that a page gives back. */
const consistent = (document: CharterDocument): CharterDocument => ({
  ...document,
  services: document.services.map(({ legalBasis, ...service }): DeclaredService => {
    const basis = legalBasis && { legalBasis };
    if (service.exemption === undefined) return { ...service, ...basis };
    const isMisplaced = service.purpose !== 'audience' && service.exemption === 'audience-measurement';
    return {
      ...service,
      ...(legalBasis === 'consent' ? {} : basis),
      exemption: isMisplaced ? 'requested-service' : service.exemption,
      trackers: (service.trackers ?? []).map(harmless),
    };
  }),
});

/** A tracker whose name nobody knows for something that needs consent. */
const harmless = (each: DeclaredTracker): DeclaredTracker =>
  (trackingByName(each.name) ?? trackingIn(each.name)) ? { ...each, name: `x_${slugOf(each.name)}` } : each;

describe('a charter written as bare HTML', () => {
  it('is the seed’s again when the seed’s table was read, and its editor’s', async () => {
    for (const table of [seedTable, editorTable]) {
      const charter = await readCharter(pageWith(seedHeading, table));
      expect(charter.services).to.have.lengthOf(4);
      expect(await readBack(charter, 'bare')).to.deep.equal(charter);
    }
  });

  it('is the portal’s again, in all that a page can say', async () => {
    const charter = await demoCharter();
    const first = await readBack(charter, 'bare');
    expect(first).to.deep.equal(told(charter));
    expect(await readBack(first, 'bare')).to.deep.equal(first);
  });

  it('asks visitors nothing anew when a site goes from JSON to it', async () => {
    const charter = await demoCharter();
    const bare = await readBack(charter, 'bare');
    for (const [index, purpose] of charter.purposes.entries())
      expect(purposeFingerprint(bare, bare.purposes[index]!)).to.equal(purposeFingerprint(charter, purpose));
  });

  for (const language of ['fr', 'en']) {
    it(`is any charter again, in all that a page can say, in ${language}`, async () => {
      await fc.assert(
        fc.asyncProperty(anyCharter, async (document) => {
          const charter = charterFrom({ ...consistent(titleless(document)), language });
          const first = await readBack(charter, 'bare');
          expect(ordered(first)).to.deep.equal(ordered(told(charter)));
        }),
        { numRuns: 200, includeErrorInReport: true },
      );
    });
  }
});

describe('a charter written as full HTML', () => {
  it('is the seed’s and the portal’s again, whole', async () => {
    const seed = await readCharter(pageWith(seedHeading, seedTable));
    for (const charter of [seed, await demoCharter()]) expect(await readBack(charter, 'full')).to.deep.equal(charter);
  });

  it('is any charter again, whole', async () => {
    await fc.assert(
      fc.asyncProperty(anyCharter, async (document) => {
        const charter = charterFrom(document);
        expect(await readBack(charter, 'full')).to.deep.equal(charter);
      }),
      { numRuns: 200, includeErrorInReport: true },
    );
  });

  it('is read from its tables, as bare HTML is, where a portal took its data away', async () => {
    const charter = await demoCharter();
    const left = await readBack(charter, 'full', (html) => html.replace(/<script.*<\/script>/, ''));
    expect(left).to.deep.equal(await readBack(charter, 'bare'));
  });
});
