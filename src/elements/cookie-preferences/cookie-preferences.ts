import { type CSSResultGroup, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { download } from '../../browser/download.js';
import { lastErasure, loadEraser } from '../../browser/erase/erase-on-refusal.js';
import { ConsentErasedEvent } from '../../browser/events/consent-erased-event.js';
import { CharterController } from '../../controllers/charter-controller.js';
import { ConsentController } from '../../controllers/consent-controller.js';
import { LocaleController } from '../../controllers/locale-controller.js';
import { PersistController } from '../../controllers/persist-controller.js';
import type { Charter, Service } from '../../core/charter.js';
import type { ConsentStore } from '../../core/consent-store.js';
import type { Words } from '../../locales/words.js';
import { loadPolicy } from '../../render/load-policy.js';
import { choiceStyles } from '../../styles/choice.styles.js';
import { equalStyles } from '../../styles/equal.styles.js';
import { tokens } from '../../styles/tokens.styles.js';
import { styles } from './cookie-preferences.styles.js';
import { DraftChoices } from './draft-choices.js';
import { preferencesTemplate, type PreferencesView, unavailableTemplate } from './preferences-template.js';
import { answersTo, type SearchView } from './search-template.js';
import { switchStyles } from './switch.styles.js';

/**
 * The choices themselves, purpose by purpose, to place in a page: they show what is kept, and keep what they show.
 *
 * @slot intro - Replaces the introduction.
 * @csspart purpose - The card of a purpose, or of a provider where the cards are theirs.
 * @csspart title - Its title.
 * @csspart state - Its state, or that of a service, in words.
 * @csspart control - Its switch, or that of a service.
 * @csspart service - One of its services.
 * @csspart table - The trackers of a service.
 * @csspart actions - The row of the two buttons for all purposes.
 * @csspart choice - Accept and refuse alike.
 * @csspart save - The button that keeps what is shown.
 * @csspart receipt - When the choice was made, until when it holds, how to take it back, and what was erased after a refusal.
 * @fires {CharterErrorEvent} charter-error - The charter could not be used.
 */
export class CookiePreferences extends LitElement {
  static override readonly properties: PropertyDeclarations = {
    charter: {},
    groupBy: { attribute: 'group-by' },
    searchable: { type: Boolean },
    persistUrl: { attribute: 'persist-url' },
    charterData: { attribute: false },
    consent: { attribute: false },
  };
  static override readonly styles: CSSResultGroup = [tokens, equalStyles, choiceStyles, switchStyles, styles];

  /** Address of the charter. */
  declare charter: string | undefined;
  /** One card a `purpose`, or one a `provider`. */
  declare groupBy: string;
  /** Whether services can be filtered by a text. */
  declare searchable: boolean;
  /** Address of the same origin that sets the cookie of the choice itself, for browsers that keep a script's for seven days. */
  declare persistUrl: string | undefined;
  /** The charter itself, in place of its address. */
  declare charterData: unknown;
  /** A store of its own, in place of the page's. */
  declare consent: ConsentStore | undefined;

  readonly #consent = new ConsentController(this, ({ choices }) => {
    this.#draft.clear();
    // A refusal finds ready what erases: the visitor may leave the page at once.
    if (Object.values(choices).includes(true)) loadEraser().catch(() => undefined);
  });
  readonly #charter = new CharterController(this, loadPolicy);
  readonly #locale = new LocaleController(this);
  readonly #draft = new DraftChoices();
  #query = '';
  #done: 'saved' | 'withdrawn' | undefined;

  constructor() {
    super();
    new PersistController(this);
    this.groupBy = 'purpose';
    this.searchable = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener(ConsentErasedEvent.type, this.#erased);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener(ConsentErasedEvent.type, this.#erased);
  }

  readonly #erased = (): void => {
    this.requestUpdate();
  };

  protected override render(): TemplateResult | typeof nothing {
    const { words } = this.#locale;
    const { charter } = this.#consent.store;
    if (!words) return nothing;
    if (charter) return preferencesTemplate(this.#view(words, charter));
    const { refuseAll } = this.#actions;
    const { noted, unavailable, loading } = words.preferences;
    const status = this.#done ? noted : this.#charter.error ? unavailable : loading;
    return unavailableTemplate({ words, refuseAll, status });
  }

  #view(words: Words, charter: Charter): PreferencesView {
    const { languages } = this.#locale;
    const { state } = this.#consent;
    const isSearching = this.searchable && this.#query.trim() !== '';
    const isFound = (service: Service): boolean =>
      !isSearching || answersTo(service, this.#query, { words, languages, charter });
    return {
      ...{ words, charter, languages, state, isSearching, isFound },
      groupBy: this.groupBy,
      search: this.searchable
        ? this.#search(words, isSearching ? charter.services.filter(isFound) : undefined)
        : undefined,
      date: (moment) => this.#locale.date(moment),
      status: this.#status(words),
      erasure: lastErasure(this.#consent.store),
      positionOf: (ids) => this.#draft.positionOf(ids, state),
      isOnce: (ids) => this.#draft.isOnce(ids, state),
      ...this.#actions,
    };
  }

  #search(words: Words, found: readonly Service[] | undefined): SearchView {
    const search = (query: string): void => {
      this.#query = query;
      this.requestUpdate();
    };
    return { words, query: this.#query, count: found?.length, search };
  }

  readonly #actions = {
    acceptAll: (): void => {
      this.#act((store) => {
        store.acceptAll();
      });
    },
    refuseAll: (): void => {
      this.#act((store) => {
        store.refuseAll();
      });
    },
    withdraw: (): void => {
      this.#act((store) => {
        store.withdraw();
      }, 'withdrawn');
    },
    save: (): void => {
      this.#act((store) => {
        if (store.charter) store.decide(this.#draft.choices(store.charter, store.state));
      });
    },
    toggle: (ids: readonly string[], on: boolean): void => {
      this.#draft.turn(ids, on);
      this.requestUpdate();
    },
    reload: (): void => {
      this.ownerDocument.location.reload();
    },
    downloadReceipt: (): void => {
      const receipt = JSON.stringify(this.#consent.store.receipt(), undefined, 2);
      download('cookie-receipt.json', receipt, 'application/json');
    },
  };

  #act(choose: (store: ConsentStore) => void, done: 'saved' | 'withdrawn' = 'saved'): void {
    this.#done = done;
    this.requestUpdate();
    choose(this.#consent.store);
  }

  #status(words: Words): string {
    const { decidedAt, stored } = this.#consent.state;
    if (decidedAt && !stored) return words.preferences.notKept;
    if (!this.#done || !decidedAt) return '';
    const erased = lastErasure(this.#consent.store)?.erased.length ?? 0;
    return [words.preferences[this.#done], erased > 0 ? words.erasure.erased(erased) : ''].join(' ').trim();
  }
}
