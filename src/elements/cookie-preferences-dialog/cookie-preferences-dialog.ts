import { type CSSResultGroup, html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { ConsentCloseEvent } from '../../browser/events/consent-close-event.js';
import { ConsentOpenEvent } from '../../browser/events/consent-open-event.js';
import { giveFocusBack } from '../../browser/give-focus-back.js';
import type { PreferencesRequestEvent } from '../../browser/events/preferences-request-event.js';
import { CharterController } from '../../controllers/charter-controller.js';
import { ConsentController } from '../../controllers/consent-controller.js';
import { LocaleController } from '../../controllers/locale-controller.js';
import { PersistController } from '../../controllers/persist-controller.js';
import type { ConsentStore } from '../../core/consent-store.js';
import { takesConsentBack } from '../../core/withdrawal.js';
import { loadPolicy } from '../../render/load-policy.js';
import { equalStyles } from '../../styles/equal.styles.js';
import { tokens } from '../../styles/tokens.styles.js';
import { closeWhenHidden } from './close-when-hidden.js';
import { styles } from './cookie-preferences-dialog.styles.js';

/** Parts of the choices inside, shown to the page's style sheet as the dialog's own. */
const innerParts = 'purpose, title, state, control, service, table, actions, choice, save, receipt';

/**
 * Second layer of the choice: the preferences in a native modal dialog. Closing it in any way changes nothing.
 *
 * @slot intro - Replaces the introduction of the choices.
 * @slot footer - Follows the choices.
 * @csspart dialog - The native dialog.
 * @csspart header - Its header.
 * @csspart heading - Its title, which receives the focus.
 * @csspart close - The button that closes it.
 * @csspart body - What scrolls.
 * @csspart footer - What follows the choices.
 * @csspart purpose - The card of a purpose.
 * @csspart title - Its title.
 * @csspart state - Its state, in words.
 * @csspart control - Its switch.
 * @csspart service - One of its services.
 * @csspart table - The trackers of a service.
 * @csspart actions - The row of the two buttons for all purposes.
 * @csspart choice - Accept and refuse alike.
 * @csspart save - The button that keeps what is shown.
 * @csspart receipt - When the choice was made, until when it holds, how to take it back, and what was erased after a refusal.
 * @cssproperty [--charter-backdrop=rgb(10 14 28 / 55%)] - What lies between the dialog and the page.
 * @fires {ConsentOpenEvent} consent-open - The dialog was opened.
 * @fires {ConsentCloseEvent} consent-close - The dialog was closed, whatever closed it.
 */
export class CookiePreferencesDialog extends LitElement {
  static override readonly properties: PropertyDeclarations = {
    open: { type: Boolean, reflect: true },
    charter: {},
    persistUrl: { attribute: 'persist-url' },
    charterData: { attribute: false },
    consent: { attribute: false },
  };
  static override readonly styles: CSSResultGroup = [tokens, equalStyles, styles];

  /** Whether the dialog is open. */
  declare open: boolean;
  /** Address of the charter. */
  declare charter: string | undefined;
  /** Address of the same origin that sets the cookie of the choice itself, for browsers that keep a script's for seven days. */
  declare persistUrl: string | undefined;
  /** The charter itself, in place of its address. */
  declare charterData: unknown;
  /** A store of its own, in place of the page's. */
  declare consent: ConsentStore | undefined;

  readonly #consent = new ConsentController(this, (state, previous, reason) => {
    const { charter } = this.#consent.store;
    // A choice ends the visit; one that cannot be kept, or that takes a consent back, is told inside.
    const isTold = !state.stored || (charter && takesConsentBack(charter, previous, state));
    if (!isTold && ['accept-all', 'refuse-all', 'decide'].includes(reason)) this.close();
  });
  readonly #locale = new LocaleController(this);
  #opener: HTMLElement | undefined;
  #stopWatching: (() => void) | undefined;

  constructor() {
    super();
    new PersistController(this);
    new CharterController(this, loadPolicy);
    this.open = false;
    this.addEventListener('command', this.#obeyCommand);
  }

  /** Opens the dialog; it has no effect while it is open. */
  showModal(): void {
    this.open = true;
  }

  /** Closes the dialog and changes nothing else. */
  close(): void {
    this.open = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Before any listener that would make a dialog where the page has none.
    document.addEventListener('preferences-request', this.#answer, { capture: true });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('preferences-request', this.#answer, { capture: true });
    this.#stopWatching?.();
    // What is out of the page can tell the page nothing by itself.
    if (this.open) document.dispatchEvent(new ConsentCloseEvent());
    this.open = false;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { words } = this.#locale;
    if (!words) return nothing;
    return html`<dialog part="dialog" dir=${words.direction} aria-labelledby="heading" @close=${this.#closed}>
      <header part="header" lang=${words.language}>
        <h2 id="heading" part="heading" tabindex="-1">${words.preferences.title}</h2>
        <button class="close" part="close" type="button" @click=${this.close}>${words.choice.close}</button>
      </header>
      <div class="body" part="body">${this.open ? this.#choices() : nothing}</div>
    </dialog>`;
  }

  protected override updated(): void {
    const dialog = this.#dialog;
    if (!dialog || dialog.open === this.open) return;
    if (!this.open) dialog.close();
    else this.#show(dialog);
  }

  /** Made anew at each opening: what was switched and not kept is gone. */
  #choices(): TemplateResult {
    return html`<cookie-preferences exportparts=${innerParts} .consent=${this.#consent.store}>
        ${this.querySelector('[slot="intro"]') ? html`<slot name="intro" slot="intro"></slot>` : nothing}
      </cookie-preferences>
      <div part="footer"><slot name="footer"></slot></div>`;
  }

  get #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }

  protected override firstUpdated(): void {
    // Keyboard users have Escape for what a click beside the dialog does.
    this.renderRoot.addEventListener('click', (event) => {
      if (event.target === this.#dialog) this.close();
    });
  }

  #show(dialog: HTMLDialogElement): void {
    dialog.showModal();
    this.#stopWatching = closeWhenHidden(dialog);
    if (!dialog.open) return;
    dialog.querySelector('h2')?.focus();
    this.dispatchEvent(new ConsentOpenEvent());
  }

  #closed(): void {
    this.open = false;
    this.#stopWatching?.();
    this.dispatchEvent(new ConsentCloseEvent());
    giveFocusBack(this.ownerDocument, this.#opener);
    this.#opener = undefined;
  }

  readonly #answer = (event: PreferencesRequestEvent): void => {
    if (event.defaultPrevented || event.consent !== this.#consent.store) return;
    event.preventDefault();
    this.#opener = event.opener;
    this.showModal();
  };

  readonly #obeyCommand = (event: Event): void => {
    const { command, source } = event as Event & { command?: string; source?: HTMLElement };
    if (command === '--open') this.#opener = source;
    if (command === '--open') this.showModal();
    if (command === '--close') this.close();
  };
}
