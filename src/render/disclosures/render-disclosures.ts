import type { TrackerType } from '../../core/charter-document.js';
import type { Charter, Purpose, Service, Tracker } from '../../core/charter.js';
import { lengthInDays, parseDuration } from '../../core/duration.js';
import { textIn } from '../../core/localized-text.js';
import { type ExportSource, namedCharter } from '../export-source.js';

/** One tracker, as “Vendor Device Storage & Operational Disclosures” 1.1 of IAB Europe lists it. */
export interface StorageDisclosure {
  readonly identifier: string;
  readonly type: 'cookie' | 'web';
  /** Seconds; 0 for the session; null for other storages, and where the charter gives no length that can be counted. */
  readonly maxAgeSeconds: number | null;
  readonly cookieRefresh: boolean;
  readonly domains?: readonly string[];
  /** 1 where the storage needs consent; nothing else is claimed. */
  readonly purposes: readonly number[];
  readonly description?: string;
  readonly optOut?: boolean;
}

/** A domain that a service is called from. */
export interface DomainDisclosure {
  readonly domain: string;
  readonly purposes: readonly number[];
  readonly use: string;
}

/** The document that the specification describes. */
export interface Disclosures {
  readonly disclosures: readonly StorageDisclosure[];
  readonly domains: readonly DomainDisclosure[];
}

/** What of the charter stores something on the device; pixels and fingerprints do not. */
const storages: Partial<Record<TrackerType, StorageDisclosure['type']>> = {
  cookie: 'cookie',
  'local-storage': 'web',
  'session-storage': 'web',
  'indexed-db': 'web',
  cache: 'web',
  other: 'web',
};

const secondsOfDay = 24 * 60 * 60;

/**
 * Writes what a charter stores on devices as the “Vendor Device Storage & Operational Disclosures” of IAB Europe, 1.1.
 * @param source the charter, and for whom it is written
 * @returns the document; a tracker named `*` alone is left out, as the specification asks
 */
export function renderDisclosures(source: ExportSource): Disclosures {
  const charter = namedCharter(source);
  const declared = charter.services.flatMap((service) => service.trackers.map((tracker) => ({ service, tracker })));
  return {
    disclosures: declared.flatMap(({ service, tracker }) => disclosureOf(service, tracker, source)),
    domains: domainsOf(source),
  };
}

function disclosureOf(service: Service, tracker: Tracker, source: ExportSource): StorageDisclosure[] {
  const { charter, languages } = source;
  const type = storages[tracker.type];
  if (!type || /^\**$/.test(tracker.name)) return [];
  const domains = storedAt(service, tracker, charter);
  const description = textIn(tracker.description, [...languages, charter.language]);
  const disclosure: StorageDisclosure = {
    identifier: tracker.name,
    type,
    maxAgeSeconds: type === 'cookie' ? secondsOf(tracker.duration) : null,
    cookieRefresh: type === 'cookie' && tracker.refresh === true,
    ...(domains.length > 0 && { domains }),
    purposes: purposesOf(service, charter),
    ...(description && { description }),
    ...(service.exemption === 'choice-memory' && { optOut: true }),
  };
  return [disclosure];
}

function secondsOf(duration: string | undefined): number | null {
  if (duration === 'session') return 0;
  const parsed = parseDuration(duration ?? '');
  return parsed ? Math.round(lengthInDays(parsed) * secondsOfDay) : null;
}

/** Purpose 1 of the framework says that consent is needed; a charter's own purposes are none of its others. */
function purposesOf({ purpose: id }: Service, { purposes }: Charter): readonly number[] {
  const purpose: Purpose | undefined = purposes.find((candidate) => candidate.id === id);
  return purpose && purpose.regime !== 'consent' ? [] : [1];
}

/** The site's own host for what the site sets, the service's for what others set. */
function storedAt({ domains = [] }: Service, { party }: Tracker, { site }: Charter): readonly string[] {
  if (party === 'third') return domains;
  const host = /^https?:\/\/(?:[^/?#@]*@)?([^/?#:]+)/i.exec(site?.url ?? '')?.[1];
  return party === 'first' && host ? [host.toLowerCase()] : [];
}

function domainsOf({ charter, languages }: ExportSource): DomainDisclosure[] {
  return charter.services.flatMap((service) =>
    (service.domains ?? []).map((domain) => ({
      domain,
      purposes: purposesOf(service, charter),
      use: textIn(service.name, [...languages, charter.language]),
    })),
  );
}
