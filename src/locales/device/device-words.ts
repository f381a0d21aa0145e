/** What can be said of a declared tracker on the device at hand. */
export type DeviceStatus =
  | 'present'
  | 'absent'
  /** Not seen: it may be absent, or kept for the server alone. */
  | 'unseen'
  | 'server-only'
  | 'third-party'
  /** Of a kind that leaves no name to read. */
  | 'nameless'
  /** The browser does not let this kind be seen. */
  | 'refused';

/** Words about what is on the device, for visitors, and for the webmaster who compares it with the charter. */
export interface DeviceWords {
  /** Language of the words (BCP 47). */
  readonly language: string;
  /** Header of the column. */
  readonly column: string;
  readonly statuses: Readonly<Record<DeviceStatus, string>>;
  readonly report: {
    readonly title: string;
    /** Who sees the report, and why. */
    readonly introduction: string;
    readonly undeclared: string;
    /** Where the catalogue knows the name: the product that usually sets it. */
    readonly usually: (product: string) => string;
    readonly longer: string;
    /** How long a cookie stays, and how long the charter says. */
    readonly lasts: (days: number, declared: string) => string;
    /** The browser does not say how long cookies stay. */
    readonly lengthsUnknown: string;
    readonly missing: string;
    readonly findings: string;
    readonly severities: Readonly<Record<'error' | 'warning' | 'suggestion', string>>;
    /** Number of a rule of the conformance matrix. */
    readonly rule: (rule: number) => string;
    /** Nothing to say under a title. */
    readonly none: string;
  };
}
