import type { Exemption, Party, Role, TrackerType } from '../core/charter-document.js';
import type { ConsentChange } from '../core/consent-change.js';
import type { Duration } from '../core/duration.js';
import type { PurposeWords } from '../core/purpose-words.js';
import type { Territory } from '../core/territory.js';
import type { WellKnownPurpose } from '../core/well-known-purposes.js';

/** Columns of the table that have words of their own. */
export type ColumnName =
  | 'name'
  | 'provider'
  | 'service'
  | 'purpose'
  | 'description'
  | 'duration'
  | 'party'
  | 'transfers'
  | 'exemption'
  | 'type';

/** Every word shown to a visitor, in one language; dates come ready written. */
export interface Words {
  /** Language of the words (BCP 47). */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly purposes: Readonly<Record<WellKnownPurpose, PurposeWords>>;
  readonly banner: {
    readonly heading: string;
    /** Heading when a visitor who has chosen is asked again. */
    readonly headingAgain: string;
    /** Who lets choose, and that what needs consent waits for the choice; the site's name may be empty. */
    readonly introduction: (site: string) => string;
    /** How long the choice is kept, and how to change it. */
    readonly keeping: (lifetime: string) => string;
    readonly providers: (count: number) => string;
    readonly policyLink: string;
    /** What the closing cross does, where the law asks for one. */
    readonly crossRefuses: string;
  };
  readonly choice: {
    readonly acceptAll: string;
    readonly refuseAll: string;
    readonly customize: string;
    /** Name of the closing cross of the banner, which refuses. */
    readonly continueWithoutAccepting: string;
    readonly save: string;
    readonly withdraw: string;
    readonly close: string;
  };
  readonly preferences: {
    readonly title: string;
    readonly introduction: string;
    readonly allowed: string;
    readonly refused: string;
    /** State of a purpose of which some services only are allowed. */
    readonly partly: string;
    /** State of what is allowed until the visitor leaves the page. */
    readonly allowedOnce: string;
    /** State of an objection purpose that is on. */
    readonly measured: string;
    /** State of an objection purpose that is off. */
    readonly objected: string;
    readonly alwaysOn: string;
    readonly details: (count: number) => string;
    /** The same where each service has a switch. */
    readonly chooseServices: (count: number) => string;
    /** Label of the field that filters services. */
    readonly search: string;
    readonly found: (count: number) => string;
    /** Stands before what happens when consent is refused. */
    readonly consequence: string;
    /** Stands before what happens when the visitor objects. */
    readonly objectionConsequence: string;
    readonly saved: string;
    readonly withdrawn: string;
    /** The choice holds for this page only. */
    readonly notKept: string;
    readonly noChoiceYet: string;
    readonly decided: (date: string, end: string) => string;
    /** Sentence when nothing needs consent. */
    readonly nothingToChoose: string;
    /** Sentence when the charter could not be used. */
    readonly unavailable: string;
    /** Sentence while the charter is on its way. */
    readonly loading: string;
    /** Sentence after a refusal made before the charter is known. */
    readonly noted: string;
    readonly receipt: string;
  };
  /** What came of erasing after a refusal or a withdrawal. */
  readonly erasure: {
    /** How many trackers went, at least one. */
    readonly erased: (count: number) => string;
    /** Stands before the names of those that went. */
    readonly erasedNames: string;
    /** Stands before the names of those that the server of the site alone can erase. */
    readonly site: string;
    /** Stands before the names of those that a provider alone can erase. */
    readonly provider: (name: string) => string;
    /** Stands before the names of those that the visitor can erase in the browser. */
    readonly visitor: string;
    /** What has run may go on until the page is loaded again. */
    readonly running: string;
    readonly reload: string;
  };
  /** What a visitor has told their browser for all sites. */
  readonly signal: {
    /** Name under which visitors know such a wish, by its name for programs. */
    readonly name: (signal: string) => string;
    /** Stands beside the state of a purpose that the wish refuses. */
    readonly refused: (name: string) => string;
    /** Says in the banner what the wish has already refused. */
    readonly inBanner: (name: string, purposes: readonly string[]) => string;
  };
  readonly change: (change: ConsentChange) => string;
  readonly gate: {
    /** Who provides the content, which may be unknown and then empty, why it waits, and what is transferred. */
    readonly waits: (providers: string, leavesTrackers: boolean) => string;
    readonly thirdPartyAccess: string;
    readonly transfers: (countries: string, territory: Territory) => string;
    readonly allow: string;
    readonly alwaysService: string;
    readonly alwaysPurpose: string;
    /** How far each of the two buttons reaches. */
    readonly reach: (lifetime: string) => string;
    /** Sentence when the charter knows nothing of what the content waits for. */
    readonly unknown: string;
    /** Sentence when the charter could not be used. */
    readonly unavailable: string;
    readonly opened: string;
  };
  readonly table: {
    readonly caption: (purpose: string) => string;
    readonly allCaption: string;
    readonly columns: Readonly<Record<Exclude<ColumnName, 'transfers'>, string>>;
    /** Heads the names where a table leaves our pages, so that whoever reads it knows of what it is. */
    readonly fullName: string;
    /** Header of the column of the countries outside of where the law of the charter holds. */
    readonly transfers: (territory: Territory) => string;
    readonly empty: string;
    /** Stands for a blank, in the gender that its column has; the author’s own columns have none. */
    readonly unstated: (column: string) => string;
    /** Why a page needs no banner. */
    readonly nothingNeedsConsent: string;
    readonly thirdPartyAccess: string;
    /** How long the data collected are kept, which is not how long the tracker stays. */
    readonly retention: (duration: string) => string;
    /** Label of the search field. */
    readonly search: string;
    /** How many trackers the search found, out of how many. */
    readonly found: (count: number, total: number) => string;
    /** Label of the button that downloads the table in a format: “CSV”. */
    readonly download: (format: string) => string;
  };
  readonly types: Readonly<Record<TrackerType, string>>;
  readonly parties: Readonly<Record<Party, string>>;
  readonly roles: Readonly<Record<Role, string>>;
  readonly exemptions: Readonly<Record<Exemption, string>>;
  readonly duration: {
    readonly session: string;
    /** One unit of a duration with its number: “6 months”. */
    readonly unit: (unit: keyof Duration, count: number) => string;
    /** The units of a duration, longest first, as one text. */
    readonly join: (parts: readonly string[]) => string;
  };
  /** Words for our own cookie when the charter forgot it. */
  readonly ownMemory: { readonly provider: string; readonly service: string; readonly description: string };
}
