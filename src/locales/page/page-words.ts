import type { Exemption, LegalBasis, Role } from '../../core/charter-document.js';
import type { Territory } from '../../core/territory.js';

/** A browser, and the page where its maker explains how to block and erase cookies. */
export interface BrowserHelp {
  readonly name: string;
  readonly href: string;
}

/** A word and what it means here. */
export interface Definition {
  readonly term: string;
  readonly meaning: string;
}

/** Every word of the charter's page that the tables and the choices do not already have, in one language. */
export interface PageWords {
  /** Language of the words (BCP 47). */
  readonly language: string;
  /** Title of the page; the site's name may be empty. */
  readonly title: (site: string) => string;
  /** What stands between a label and its value, spaces included. */
  readonly colon: string;
  /** What stands between two facts of one line, spaces included. */
  readonly semicolon: string;
  readonly quote: (text: string) => string;
  /** Name of the table of contents. */
  readonly contents: string;
  readonly brief: {
    readonly heading: string;
    readonly nothing: string;
    /** All are needed; the second argument tells whether all of them are cookies. */
    readonly onlyNecessary: (trackers: number, cookiesOnly: boolean) => string;
    /** None is declared for anything that follows, measures or advertises. */
    readonly noTracking: string;
    readonly declared: (trackers: number, purposes: number, cookiesOnly: boolean) => string;
    readonly exempt: (purposes: number, titles: string) => string;
    readonly objection: (purposes: number, titles: string) => string;
    readonly consent: (purposes: number, titles: string) => string;
    /** True whatever was chosen, and in pages that no script runs in. */
    readonly refusable: string;
    readonly noBanner: string;
    /** Stands before the link that opens the preferences. */
    readonly manage: string;
    readonly updated: (date: string) => string;
    readonly version: (version: string) => string;
  };
  readonly controller: {
    readonly heading: string;
    /** Follows the name of the controller. */
    readonly decides: string;
    readonly unnamed: string;
    readonly contact: string;
    readonly noContact: string;
    readonly officer: string;
    readonly noOfficer: string;
    /** Stands before the list of providers. */
    readonly providers: string;
    readonly roles: Readonly<Record<Role, string>>;
    readonly noRole: string;
    readonly providerPolicy: string;
  };
  readonly choice: {
    readonly heading: string;
    /** Stands before the link that opens the preferences. */
    readonly manage: string;
    readonly keeping: (lifetime: string) => string;
    /** What the link does where no script runs. */
    readonly withoutScript: string;
    readonly nothing: string;
    /** Says below which age, in years, a parent has a say. */
    readonly children: (age: number) => string;
    readonly waiting: string;
    readonly askedAgain: string;
    /** What a service has that its purpose has not. */
    readonly except: (service: string, state: string) => string;
    readonly print: string;
    /** Stands on paper before the value that was kept. */
    readonly record: string;
  };
  readonly kinds: {
    readonly heading: string;
    readonly cookie: Definition;
    readonly tracker: Definition;
    /** First axis: what they are for. */
    readonly useHeading: string;
    readonly necessary: Definition;
    readonly measurement: Definition;
    /** Stands before the conditions. */
    readonly conditionsHeading: string;
    readonly conditions: readonly string[];
    readonly conditionsMet: string;
    readonly conditionsUnsaid: string;
    readonly selfAssessment: string;
    readonly consent: Definition;
    /** Second axis: who sets them. */
    readonly partyHeading: string;
    readonly first: Definition;
    readonly third: Definition;
    readonly apart: string;
  };
  readonly trackers: {
    readonly heading: (cookiesOnly: boolean) => string;
    readonly columns: {
      readonly role: string;
      readonly access: string;
      readonly basis: string;
      readonly retention: string;
      readonly condition: string;
    };
    readonly yes: string;
    readonly no: string;
    readonly noTransfer: string;
    readonly exempt: string;
    readonly objection: string;
    readonly consent: string;
    /** Stands before what is true of every row of a table. */
    readonly shared: string;
    readonly unstated: (columns: string) => string;
    readonly noTracker: string;
    readonly bases: Readonly<Record<LegalBasis, string>>;
    readonly calls: (hosts: string) => string;
    readonly delegated: (host: string) => string;
  };
  readonly storages: {
    readonly heading: string;
    readonly none: string;
    readonly introduction: string;
    readonly checked: (date: string) => string;
  };
  readonly refusal: {
    readonly heading: string;
    readonly nothing: string;
    readonly introduction: string;
    readonly objection: string;
    readonly unsaid: string;
  };
  readonly browser: {
    readonly heading: string;
    readonly introduction: string;
    readonly help: readonly BrowserHelp[];
    /** Stands before the list of effects. */
    readonly effects: string;
    /** What no longer works, after the names of the trackers behind it. */
    readonly effect: Readonly<Partial<Record<Exemption, string>>>;
    /** What is lost with the memory of a choice that the visitor has to make. */
    readonly choiceLost: string;
  };
  readonly rights: {
    readonly heading: string;
    /** Names the law of the territory. */
    readonly introduction: (territory: Territory) => string;
    readonly access: Definition;
    readonly rectification: Definition;
    readonly erasure: Definition;
    readonly restriction: Definition;
    readonly objection: Definition;
    readonly portability: Definition;
    readonly withdrawal: Definition;
    /** Stands before how to reach who answers. */
    readonly exercise: string;
    readonly noContact: string;
    readonly delay: string;
    /** Stands before the link to the authority. */
    readonly complaint: string;
    readonly complaintElsewhere: string;
    readonly privacyPolicy: string;
  };
  readonly hosting: {
    readonly heading: string;
    readonly host: string;
    readonly country: string;
    readonly contact: string;
    readonly unsaid: string;
    readonly transfers: (territory: Territory) => string;
    readonly noTransfer: (territory: Territory) => string;
    /** Stands before the places where data go without leaving the territory. */
    readonly within: string;
    readonly recipients: string;
  };
  readonly history: { readonly heading: string };
  readonly downloads: {
    readonly heading: string;
    /** Heading where nothing can be downloaded. */
    readonly linksHeading: string;
    readonly introduction: string;
    readonly json: string;
    readonly csv: string;
    readonly legalNotice: string;
    readonly accessibility: string;
    readonly accessibilityStatus: Readonly<Record<'none' | 'partial' | 'full', string>>;
  };
}
