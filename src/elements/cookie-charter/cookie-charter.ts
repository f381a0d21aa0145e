import { type CSSResultGroup, html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { askForPreferences } from '../../browser/ask-for-preferences.js';
import { download } from '../../browser/download.js';
import { CharterController } from '../../controllers/charter-controller.js';
import { ConsentController } from '../../controllers/consent-controller.js';
import { LocaleController } from '../../controllers/locale-controller.js';
import { ScrollRegionsController } from '../../controllers/scroll-regions-controller.js';
import type { ConsentStore } from '../../core/consent-store.js';
import type { SectionName } from '../../render/charter-page.js';
import { loadPolicy } from '../../render/load-policy.js';
import { dataTableStyles } from '../../styles/data-table.styles.js';
import { manyRowsStyles } from '../../styles/many-rows.styles.js';
import { tableEntriesStyles } from '../../styles/table-entries.styles.js';
import { choiceStyles } from '../../styles/choice.styles.js';
import { tokens } from '../../styles/tokens.styles.js';
import { downloadCharter, downloadList } from './charter-files.js';
import { charterTemplate, type CharterView } from './charter-template.js';
import { choiceSectionStyles } from './choice-section.styles.js';
import { styles } from './cookie-charter.styles.js';
import { PageAnchors } from './page-anchors.js';
import { PageMaker } from './page-maker.js';
import { PageWordsController } from './page-words-controller.js';
import { unavailableTemplate } from './unavailable-template.js';
import { isWrittenInFull } from './written-page.js';

/**
 * The whole charter as a page: in brief, who is responsible, the visitor's own choices, every tracker, rights and history.
 *
 * @slot - What a page without scripts shows; it stays in sight until the charter is known, and after that where it is the
 * page that `renderHTML` wrote and its data are gone.
 * @slot brief - Replaces the summary.
 * @slot controller - Replaces who is responsible.
 * @slot choice - Replaces the visitor's choices.
 * @slot kinds - Replaces the kinds of cookies.
 * @slot trackers - Replaces the tables.
 * @slot storages - Replaces the trackers other than cookies.
 * @slot refusal - Replaces what happens after a refusal.
 * @slot browser - Replaces the help of browsers.
 * @slot rights - Replaces the rights.
 * @slot hosting - Replaces hosting and transfers.
 * @slot history - Replaces the history.
 * @slot downloads - Replaces the downloads and links.
 * @csspart contents - The table of contents.
 * @csspart brief - The summary.
 * @csspart controller - Who is responsible.
 * @csspart choice - The visitor's choices.
 * @csspart kinds - The kinds of cookies.
 * @csspart trackers - The tables.
 * @csspart storages - The trackers other than cookies.
 * @csspart refusal - What happens after a refusal.
 * @csspart browser - The help of browsers.
 * @csspart rights - The rights.
 * @csspart hosting - Hosting and transfers.
 * @csspart history - The history.
 * @csspart downloads - The downloads and links.
 * @cssproperty [--charter-line-width=44em] - Longest line of text.
 * @cssproperty [--charter-code-font-family=ui-monospace, monospace] - Typeface of the names of trackers.
 * @fires {CharterErrorEvent} charter-error - The charter could not be used.
 */
export class CookieCharter extends LitElement {
  static override readonly properties: PropertyDeclarations = {
    charter: {},
    sections: {},
    headingLevel: { attribute: 'heading-level', type: Number },
    charterData: { attribute: false },
    consent: { attribute: false },
  };
  static override readonly styles: CSSResultGroup = [
    tokens,
    tableEntriesStyles,
    dataTableStyles,
    manyRowsStyles,
    choiceStyles,
    choiceSectionStyles,
    styles,
  ];

  /** Address of the charter. */
  declare charter: string | undefined;
  /** Names of sections in the wanted order, separated by spaces; those that the law wants are shown even if not named. */
  declare sections: string;
  /** Level of the headings of the sections in the page, 1 to 5. */
  declare headingLevel: number;
  /** The charter itself, in place of its address. */
  declare charterData: unknown;
  /** A store of its own, in place of the page's. */
  declare consent: ConsentStore | undefined;

  readonly #consent = new ConsentController(this);
  readonly #charter = new CharterController(this, loadPolicy);
  readonly #locale = new LocaleController(this);
  readonly #pageWords = new PageWordsController(this, () => this.#locale.words);
  readonly #pages = new PageMaker();

  constructor() {
    super();
    new PageAnchors(this);
    new ScrollRegionsController(this);
    this.sections = '';
    this.headingLevel = 2;
  }

  protected override render(): TemplateResult {
    const view = this.#view();
    if (view && isWrittenInFull(this, view.charter)) return html`${charterTemplate(besides(view))}<slot></slot>`;
    if (view) return html`${charterTemplate(view)}<slot hidden></slot>`;
    return html`${this.#unavailable()}<slot></slot>`;
  }

  #unavailable(): TemplateResult | typeof nothing {
    const { words } = this.#locale;
    const failed = this.#charter.error && !this.#consent.store.charter;
    return failed && words ? unavailableTemplate(words, this.#actions.refuseAll) : nothing;
  }

  #view(): CharterView | undefined {
    const { words, languages } = this.#locale;
    const { words: pageWords } = this.#pageWords;
    const { charter, policy } = this.#consent.store;
    if (!words || !pageWords || !charter || !policy) return undefined;
    const source = { charter, policy, words, pageWords, languages };
    const { sections, headingLevel } = this;
    const page = this.#pages.pageOf(source);
    return { ...source, page, sections, headingLevel, ...this.#choice(policy.choiceLifetime), ...this.#actions };
  }

  #choice(choiceLifetime: string): Pick<CharterView, 'state' | 'record' | 'date' | 'choiceLifetime'> {
    const { state, store } = this.#consent;
    const record = store.receipt()?.recordId;
    return { state, record, choiceLifetime, date: (moment) => this.#locale.date(moment) };
  }

  readonly #actions = {
    isReplaced: (name: SectionName): boolean => this.querySelector(`:scope > [slot="${name}"]`) !== null,
    slotChanged: (): void => {
      this.requestUpdate();
    },
    customize: (event: Event): void => {
      const opener = event.currentTarget as HTMLElement;
      askForPreferences(this.ownerDocument, this.#consent.store, opener);
    },
    withdraw: (): void => {
      this.#consent.store.withdraw();
      // The button goes with the consent: the focus stays beside where it was.
      void this.updateComplete.then(() => {
        this.renderRoot.querySelector<HTMLElement>('[data-consent-action="customize"]')?.focus();
      });
    },
    refuseAll: (): void => {
      this.#consent.store.refuseAll();
    },
    downloadReceipt: (): void => {
      const receipt = JSON.stringify(this.#consent.store.receipt(), undefined, 2);
      download('cookie-receipt.json', receipt, 'application/json');
    },
    downloadJSON: (): void => {
      const view = this.#view();
      if (view) downloadCharter(view);
    },
    downloadCSV: (): void => {
      const view = this.#view();
      if (view) downloadList(view);
    },
    print: (): void => {
      window.print();
    },
  };
}

/** Where the page stands written below, only what it cannot hold comes with it: the visitor's own choices. */
function besides(view: CharterView): CharterView {
  const sections = view.page.sections.filter(({ name }) => name === 'choice');
  return { ...view, page: { ...view.page, sections } };
}
