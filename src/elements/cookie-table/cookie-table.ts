import { type CSSResultGroup, html, LitElement, type PropertyDeclarations, type TemplateResult } from 'lit';
import { CharterController } from '../../controllers/charter-controller.js';
import { ConsentController } from '../../controllers/consent-controller.js';
import { LocaleController } from '../../controllers/locale-controller.js';
import { ScrollRegionsController } from '../../controllers/scroll-regions-controller.js';
import type { Charter } from '../../core/charter.js';
import type { ConsentStore } from '../../core/consent-store.js';
import type { Words } from '../../locales/words.js';
import { namedCharter } from '../../render/export-source.js';
import { loadPolicy } from '../../render/load-policy.js';
import { tableEntriesStyles } from '../../styles/table-entries.styles.js';
import { tokens } from '../../styles/tokens.styles.js';
import { styles } from './cookie-table.styles.js';
import type { ReportSubject } from './debug-report.js';
import { KeptRows, ofPurpose } from './kept-rows.js';
import { OnDemand } from './on-demand.js';
import { OwnTables } from './own-tables.js';
import { csvOf } from './table-csv.js';
import { groupRows, sortableRows, type TableGroup } from './table-groups.js';
import type { TableRow } from './table-rows.js';
import { cards } from './table-cards.styles.js';
import { tablesTemplate, type TableView } from './table-template.js';

/**
 * Declares the cookies and other trackers of a site as accessible tables, from the author's own table or from a charter.
 *
 * @slot - The author's own `<table>`: it is the data, and stays in sight whenever ours cannot replace it.
 * @csspart toolbar - What stands above the tables: the search field and the buttons that download.
 * @csspart search - The search field.
 * @csspart status - The sentence that says why a page needs no banner; with `live`, also what a cell says of this device.
 * @csspart table - A table.
 * @csspart caption - Its caption.
 * @csspart head - Its row of column headers.
 * @csspart header - A column header; in tables of eight rows and more, it holds a button that sorts.
 * @csspart row - The row of a tracker.
 * @csspart cell - A cell of it.
 * @csspart empty - The sentence that stands in place of an empty table.
 * @cssproperty [--charter-code-font-family=ui-monospace, monospace] - Typeface of the names of trackers.
 * @fires {CharterErrorEvent} charter-error - The charter could not be used.
 */
export class CookieTable extends LitElement {
  static override readonly properties: PropertyDeclarations = {
    charter: {},
    htmlFor: { attribute: 'for' },
    caption: {},
    columns: {},
    purpose: {},
    groupBy: { attribute: 'group-by' },
    searchable: { type: Boolean },
    download: {},
    live: { type: Boolean },
    debug: { type: Boolean },
    charterData: { attribute: false },
    consent: { attribute: false },
  };
  static override readonly styles: CSSResultGroup = [tokens, styles, tableEntriesStyles, cards];

  /** Address of the charter; it wins over the author's table. */
  declare charter: string | undefined;
  /** Identifier of the author's table, where it stands elsewhere in the page; it is hidden while ours is shown. */
  declare htmlFor: string;
  /** Caption, in place of the one made from the purpose. */
  declare caption: string;
  /** Names of columns in the wanted order, separated by spaces; name, description and duration are always shown. */
  declare columns: string;
  /** Identifier of the only purpose to show. */
  declare purpose: string;
  /** One table a `purpose`, one a `provider`, or `none` for a single table. */
  declare groupBy: string;
  /** Whether the visitor can search in the tables. */
  declare searchable: boolean;
  /** Formats in which the visitor can download what the tables say, separated by spaces: `csv`, `json`. */
  declare download: string;
  /** Whether each row says if its tracker is on this device now; only names are looked at, never values. */
  declare live: boolean;
  /** Whether the webmaster reads below what the charter lacks, and how it differs from what is on this device. */
  declare debug: boolean;
  /** The charter itself, in place of its address. */
  declare charterData: unknown;
  /** A store of its own, in place of the page's. */
  declare consent: ConsentStore | undefined;

  readonly #consent = new ConsentController(this, () => {
    this.#device.part?.refresh();
    this.#report.part?.refresh();
  });
  readonly #charter = new CharterController(this, loadPolicy);
  readonly #locale = new LocaleController(this);
  readonly #ownTables = new OwnTables(this);
  readonly #keptRows = new KeptRows(this);
  readonly #tools = new OnDemand(this, () => import('./table-tools.js').then(({ TableTools }) => new TableTools(this)));
  readonly #device = new OnDemand(this, () =>
    import('./device-column.js').then(({ DeviceColumn }) => new DeviceColumn(this).prepare(this.#language)),
  );
  readonly #report = new OnDemand(this, () =>
    import('./debug-report.js').then(({ DebugReport }) => new DebugReport(this)),
  );
  #isShown = false;

  constructor() {
    super();
    new ScrollRegionsController(this);
    this.htmlFor = '';
    this.caption = '';
    this.columns = '';
    this.purpose = '';
    this.groupBy = 'purpose';
    this.searchable = false;
    this.download = '';
    this.live = false;
    this.debug = false;
  }

  /** Hears of addresses that lead to a row. */
  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#onAddress);
  }

  /** Leaves no listener behind. */
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#onAddress);
  }

  readonly #onAddress = (): void => {
    this.requestUpdate();
  };

  /**
   * Writes every column of the table as CSV, in words and without formulas.
   * @returns lines that end in CR LF, the headers first; empty until the table is ready
   */
  toCSV(): string {
    const { words } = this.#locale;
    return words ? csvOf(this.#rows, words) : '';
  }

  /**
   * Gives what the table shows as a charter.
   * @returns a copy of the charter, with the filtered purpose only, which can be read again; nothing until the charter is
   * known
   */
  toJSON(): Charter | undefined {
    const { words, languages } = this.#locale;
    const charter = this.#shown && ofPurpose(this.#shown, this.purpose);
    const named = charter && words ? namedCharter({ charter, words, languages }) : charter;
    return named && (JSON.parse(JSON.stringify(named)) as Charter);
  }

  protected override render(): TemplateResult {
    const view = this.#view;
    this.#isShown = view !== undefined;
    return html`${view && tablesTemplate(view)}<slot ?hidden=${this.#isShown}></slot>`;
  }

  protected override updated(): void {
    this.#ownTables.replaceNamed(this.#isShown);
  }

  /** What was named comes first, then the author's table; one that is not of cookies stays as it is. */
  get #shown(): Charter | undefined {
    const isNamed = this.charter !== undefined || this.charterData !== undefined;
    return this.#ownTables.exist && !isNamed ? this.#ownTables.charter : this.#charter.charter;
  }

  get #view(): TableView | undefined {
    const { words } = this.#locale;
    if (!words || !this.#shown) return undefined;
    const { columns, groupBy } = this;
    const groups = groupRows(this.#rows, groupBy);
    if (!this.#hasParts(groups)) return undefined;
    const status = this.#needsNoConsent ? words.table.nothingNeedsConsent : '';
    const device = this.#device.part?.column(words.language);
    const tools = this.#tools.part;
    const report = this.#report.part?.report(this.#subject(words));
    return { words, groups, caption: this.#captionText, columns, status, tools, device, report };
  }

  #subject(words: Words): ReportSubject {
    const { charter } = this.#consent.store;
    return { charters: [charter, this.#shown].filter((each) => each !== undefined), words };
  }

  /** The author's caption, wherever it was written. */
  get #captionText(): string {
    return this.caption || (this.#shown === this.#ownTables.charter ? this.#ownTables.caption : '');
  }

  /** The first time, the tables come whole rather than piece by piece. */
  #hasParts(groups: readonly TableGroup[]): boolean {
    const isLong = groups.some(({ rows }) => rows.length >= sortableRows);
    const isSent = location.hash.startsWith('#cookie-');
    // Once there, the tools stay: the rows are theirs.
    if (this.searchable || this.download || isLong || isSent) this.#tools.want(true);
    this.#device.want(this.live);
    this.#report.want(this.debug);
    return this.#isShown || !(this.#tools.isLoading || this.#device.isLoading);
  }

  get #language(): string {
    return this.#locale.words?.language ?? 'fr';
  }

  get #rows(): readonly TableRow[] {
    const { words, languages } = this.#locale;
    const charter = this.#shown;
    if (!words || !charter) return [];
    const choiceLifetime = this.#consent.store.policy?.choiceLifetime;
    return this.#keptRows.of({ charter, words, languages, choiceLifetime }, this.purpose);
  }

  /** The sentence speaks of the whole site: one table of several must not answer for all. */
  get #needsNoConsent(): boolean {
    const charters = [this.#shown, this.#consent.store.charter].filter((charter) => charter !== undefined);
    const purposes = charters.flatMap((charter) => charter.purposes);
    return this.#rows.length > 0 && purposes.every(({ regime }) => regime === 'exempt');
  }
}
