import { type CSSResultGroup, html, LitElement, type PropertyDeclarations, type TemplateResult } from 'lit';
import { askForPreferences } from '../../browser/ask-for-preferences.js';
import { giveFocusBack } from '../../browser/give-focus-back.js';
import { isLoadedAhead, visited } from '../../browser/loaded-ahead.js';
import { keepRoom } from '../../browser/page-room.js';
import { reportProblem } from '../../browser/report-problem.js';
import { CharterController } from '../../controllers/charter-controller.js';
import { ConsentController } from '../../controllers/consent-controller.js';
import { FramesController } from '../../controllers/frames-controller.js';
import { LocaleController } from '../../controllers/locale-controller.js';
import { PersistController } from '../../controllers/persist-controller.js';
import { ScrollRegionsController } from '../../controllers/scroll-regions-controller.js';
import { controllablePurposes } from '../../core/charter.js';
import type { ConsentState } from '../../core/consent-state.js';
import type { ConsentReason, ConsentStore } from '../../core/consent-store.js';
import { loadPolicy } from '../../render/load-policy.js';
import { choiceStyles } from '../../styles/choice.styles.js';
import { equalStyles } from '../../styles/equal.styles.js';
import { tokens } from '../../styles/tokens.styles.js';
import { bannerTemplate, noticeTemplate } from './banner-template.js';
import { styles } from './cookie-banner.styles.js';
import { purposesAsked } from './purposes-asked.js';

/** What a visitor, or the page for them, does to choose. */
const acts: readonly ConsentReason[] = ['accept-all', 'refuse-all', 'decide', 'withdraw'];

/** The banners of each store in the order in which they came: the first that is open asks. */
const banners = new WeakMap<ConsentStore, Set<CookieBanner>>();

/** Stores whose second banner was told of. */
const toldOfTwo = new WeakSet<ConsentStore>();

/**
 * First layer of the choice: a region, not a dialog, that names every purpose needing one and shows nothing otherwise.
 *
 * @slot - Whatever an unclosed tag swallowed: it stays in the flow of the page.
 * @slot heading - Replaces the words of the heading.
 * @slot description - Replaces the sentence that says who asks.
 * @slot links - Replaces the link to the charter.
 * @csspart panel - The whole banner.
 * @csspart heading - Its heading.
 * @csspart description - The sentence that says who asks.
 * @csspart purposes - The list of purposes.
 * @csspart actions - The row of buttons.
 * @csspart choice - Accept and refuse alike.
 * @csspart customize - The button that opens the preferences.
 * @cssproperty [--charter-max-width=70em] - Widest line of the content.
 * @cssproperty [--charter-z-index=2147483000] - Where the banner lies above the page.
 * @fires {CharterErrorEvent} charter-error - The charter could not be used.
 */
export class CookieBanner extends LitElement {
  static override readonly properties: PropertyDeclarations = {
    charter: {},
    persistUrl: { attribute: 'persist-url' },
    placement: { reflect: true },
    headingLevel: { attribute: 'heading-level', type: Number },
    policyHref: { attribute: 'policy-href' },
    open: { type: Boolean, reflect: true },
    frames: {},
    charterData: { attribute: false },
    consent: { attribute: false },
  };
  static override readonly styles: CSSResultGroup = [tokens, equalStyles, choiceStyles, styles];

  /** Address of the charter. */
  declare charter: string | undefined;
  /** Address of the same origin that sets the cookie of the choice itself, for browsers that keep a script's for seven days. */
  declare persistUrl: string | undefined;
  /** Edge of the window, or `inline` for a place in the page. */
  declare placement: 'bottom' | 'top' | 'inline';
  /** Level of the heading in the page, 1 to 6. */
  declare headingLevel: number;
  /** Link to the charter's page. */
  declare policyHref: string;
  /** Whether the banner is shown; it follows the choice, and `show()` and `hide()`. */
  declare open: boolean;
  /**
   * What to do in a page that another site embeds: nothing, or `ask-parent` and the exact origins of the pages whose choice
   * is followed there, separated by spaces.
   */
  declare frames: string | undefined;
  /** The charter itself, in place of its address. */
  declare charterData: unknown;
  /** A store of its own, in place of the page's. */
  declare consent: ConsentStore | undefined;

  readonly #frames = new FramesController(this);
  readonly #consent = new ConsentController(this, (state, _previous, reason) => {
    this.#follow(state, acts.includes(reason));
  });
  readonly #charter = new CharterController(this, loadPolicy);
  readonly #locale = new LocaleController(this);
  #focusedBefore: HTMLElement | undefined;
  #chosenHere = false;
  #covering: Element | null = null;
  #giveRoomBack: (() => void) | undefined;
  /** Whether the page opened the banner, by its attribute or by `show()`, though nothing is to be asked. */
  #wanted = false;
  /** What the choice itself last made of `open`. */
  #followed = false;

  constructor() {
    super();
    new PersistController(this);
    new ScrollRegionsController(this);
    this.placement = 'bottom';
    this.headingLevel = 2;
    this.policyHref = '';
    this.open = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (isLoadedAhead(this.ownerDocument)) void visited(this.ownerDocument).then(() => this.requestUpdate());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#giveRoomBack?.();
    this.#covering = null;
    const others = banners.get(this.#consent.store);
    others?.delete(this);
    for (const other of others ?? []) other.requestUpdate();
  }

  /** Shows the banner, even when nothing has to be asked. */
  show(): void {
    this.open = true;
  }

  /** Hides the banner; nothing is granted nor refused by it. */
  hide(): void {
    this.open = false;
  }

  /** Opens while something is to be asked; what the page opened stays open until somebody chooses. */
  #follow({ pending }: ConsentState, isAct: boolean): void {
    if (this.open !== this.#followed) this.#wanted = this.open;
    if (isAct) this.#wanted = false;
    // A choice made in the preferences that the banner opened is told here too.
    this.#chosenHere ||= isAct && this.open;
    this.#followed = (pending.length > 0 && !this.#frames.isSilent) || this.#wanted;
    this.open = this.#followed;
  }

  protected override render(): TemplateResult {
    return html`<div @focusin=${this.#rememberFocus}>${this.#panel() ?? this.#notice()}</div>
      <p class="visually-hidden" role="status">${this.#status()}</p>
      <slot></slot>`;
  }

  /** What covers an edge of the window must not hide what the visitor reaches by keyboard. */
  protected override updated(): void {
    const panel = this.renderRoot.querySelector('.panel');
    const covering = this.placement === 'inline' ? null : panel;
    if (covering === this.#covering) return;
    this.#giveRoomBack?.();
    this.#covering = covering;
    this.#giveRoomBack = covering ? keepRoom(this.ownerDocument, this.placement, covering) : undefined;
  }

  #panel(): TemplateResult | undefined {
    const { words, languages } = this.#locale;
    const { charter, policy, state } = this.#consent.store;
    if (isLoadedAhead(this.ownerDocument)) return undefined;
    if (!this.open || !words || !charter || !policy || !this.#isFirst()) return undefined;
    const view = { words, languages, charter, state, policy };
    const { headingLevel, policyHref } = this;
    return bannerTemplate({ ...view, headingLevel, policyHref, ...this.#actions });
  }

  /** The same sentence as the status, for the eye. */
  #notice(): TemplateResult | undefined {
    const { words } = this.#locale;
    return words && this.#isLost() ? noticeTemplate(words.preferences.notKept, { words, ...this.#actions }) : undefined;
  }

  readonly #actions = {
    accept: (): void => {
      this.#choose(true);
    },
    refuse: (): void => {
      this.#choose(false);
    },
    customize: (event: Event): void => {
      askForPreferences(this.ownerDocument, this.#consent.store, event.currentTarget as HTMLElement);
    },
    close: (): void => {
      this.#chosenHere = false;
      this.hide();
      this.requestUpdate();
      this.#giveFocusBack();
    },
  };

  /** One question at a time: a second banner for the same store stays silent while the first asks. */
  #isFirst(): boolean {
    const { store } = this.#consent;
    const others = banners.get(store) ?? new Set();
    banners.set(store, others.add(this));
    const [first] = [...others].filter(({ isConnected, open }) => isConnected && open);
    if (first === this) return true;
    if (!toldOfTwo.has(store)) reportProblem('This page holds two banners: one is enough, the second stays silent.');
    toldOfTwo.add(store);
    return false;
  }

  /** Decides what the banner shows and nothing else: a refusal it does not speak of stays as it is. */
  #choose(granted: boolean): void {
    const { store } = this.#consent;
    const { charter, state } = store;
    if (!charter) return;
    const asked = purposesAsked(charter, state);
    this.#chosenHere = true;
    if (asked.length < controllablePurposes(charter).length)
      store.decide(Object.fromEntries(asked.map(({ id }) => [id, granted])));
    else if (granted) store.acceptAll();
    else store.refuseAll();
    this.#giveFocusBack();
  }

  /** Only what had the focus gives it back: a visitor busy elsewhere stays there. */
  #giveFocusBack(): void {
    if (!this.shadowRoot?.activeElement) return;
    void this.updateComplete.then(() => {
      giveFocusBack(this.ownerDocument, this.#focusedBefore);
    });
  }

  #isLost(): boolean {
    const { decidedAt, stored } = this.#consent.state;
    return this.#chosenHere && decidedAt !== undefined && !stored;
  }

  #status(): string | undefined {
    const words = this.#locale.words?.preferences;
    if (!this.#chosenHere || this.open) return undefined;
    return this.#isLost() ? words?.notKept : words?.saved;
  }

  /** Remembers where the visitor was before coming to the banner, to bring them back after the choice. */
  #rememberFocus(event: FocusEvent): void {
    const from = event.relatedTarget;
    if (from instanceof HTMLElement && !this.renderRoot.contains(from)) this.#focusedBefore = from;
  }
}
