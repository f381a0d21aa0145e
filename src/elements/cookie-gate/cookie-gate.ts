import { type CSSResultGroup, html, LitElement, type PropertyDeclarations, type TemplateResult } from 'lit';
import { headingLevelAt } from '../../browser/heading-level.js';
import { reportProblem } from '../../browser/report-problem.js';
import { CharterController } from '../../controllers/charter-controller.js';
import { ConsentController } from '../../controllers/consent-controller.js';
import { LocaleController } from '../../controllers/locale-controller.js';
import type { ConsentStore } from '../../core/consent-store.js';
import type { Words } from '../../locales/words.js';
import { loadPolicy } from '../../render/load-policy.js';
import { choiceStyles } from '../../styles/choice.styles.js';
import { equalStyles } from '../../styles/equal.styles.js';
import { tokens } from '../../styles/tokens.styles.js';
import { styles } from './cookie-gate.styles.js';
import { GateContent } from './gate-content.js';
import { gateRatio } from './gate-ratio.js';
import { type GateSubject, gateSubject } from './gate-subject.js';
import { gateTemplate, gateTitle, shutTemplate } from './gate-template.js';
import { PlaceKeeper } from './place-keeper.js';

/**
 * Stands for content of another site, such as a video or a map, until it is allowed: says what it is, who provides it and
 * why it waits, and loads nothing meanwhile. One `<template>` child holds the content; without it, an `<iframe>` written
 * with `data-src` is the content.
 *
 * @slot - A plain link to the content, for those who refuse or have no script.
 * @slot poster - A picture of the site's own, shown behind the words while the gate is closed.
 * @csspart panel - All that a closed gate says.
 * @csspart heading - What the content is called.
 * @csspart text - Who provides the content, why it waits, and what is transferred.
 * @csspart allow - The button that shows the content on this page only.
 * @csspart always - The button that allows the service from now on.
 * @csspart link - Where the plain link stands.
 * @fires {CharterErrorEvent} charter-error - The charter could not be used.
 */
export class CookieGate extends LitElement {
  static override readonly properties: PropertyDeclarations = {
    purpose: {},
    service: {},
    contentTitle: { attribute: 'content-title' },
    ratio: {},
    charterData: { attribute: false },
    consent: { attribute: false },
  };
  static override readonly styles: CSSResultGroup = [tokens, equalStyles, choiceStyles, styles];
  /** By hand, for content among the author's children comes with text, which no attribute puts into a slot. */
  static override readonly shadowRootOptions: ShadowRootInit = {
    ...LitElement.shadowRootOptions,
    slotAssignment: 'manual',
  };

  /** Identifier of the purpose that the content waits for, where no service is named. */
  declare purpose: string;
  /** Identifier of the service that the content waits for. */
  declare service: string;
  /** What the content is called: “Video: sorting in two minutes”. */
  declare contentTitle: string;
  /** Shape of the place that is kept, such as “16/9”; without it, width and height of the first frame or picture count. */
  declare ratio: string;
  /** The charter itself, in place of its address. */
  declare charterData: unknown;
  /** A store of its own, in place of the page's. */
  declare consent: ConsentStore | undefined;

  readonly #consent = new ConsentController(this);
  readonly #charter = new CharterController(this, loadPolicy);
  readonly #locale = new LocaleController(this);
  readonly #content = new GateContent(this);
  readonly #place = new PlaceKeeper();
  #isOpen = false;
  /** Which button the visitor pressed here, until the gate closes again. */
  #pressed: 'allow' | 'always' | undefined;
  #focusNext: string | undefined;

  constructor() {
    super();
    this.purpose = '';
    this.service = '';
    this.contentTitle = '';
    this.ratio = '';
  }

  protected override willUpdate(): void {
    const subject = this.#subject;
    const isOpen = subject !== undefined && this.#content.isReady && this.#consent.allows(subject.id);
    if (isOpen !== this.#isOpen) this.#turn(isOpen);
  }

  protected override render(): TemplateResult {
    const { hasPoster, isFramed } = this.#content;
    const look = `place ${this.#isOpen ? 'open' : 'closed'} ${hasPoster ? 'pictured' : ''} ${isFramed ? 'framed' : ''}`;
    return html`<div class=${look}>${this.#isOpen ? this.#opened() : this.#closed()}</div>
      <p class="visually-hidden" role="status">${this.#status()}</p>`;
  }

  protected override updated(): void {
    const place = this.renderRoot.querySelector<HTMLElement>('.place');
    place?.style.setProperty('--_ratio', gateRatio(this.ratio, this.#content.written));
    if (this.#isOpen) this.#content.open();
    const slot = (id: string): HTMLSlotElement | null => this.renderRoot.querySelector<HTMLSlotElement>(`slot#${id}`);
    this.#content.share({ link: slot('link'), poster: slot('poster'), content: slot('content') });
    this.#moveFocus();
  }

  get #subject(): GateSubject | undefined {
    const { charter } = this.#consent.store;
    return charter && gateSubject(charter, this);
  }

  /** Before anything is rendered: what must go goes first, and the place keeps its height. */
  #turn(isOpen: boolean): void {
    const place = this.hasUpdated ? this.renderRoot.querySelector<HTMLElement>('.place') : null;
    if (place) this.#place.keep(place);
    this.#isOpen = isOpen;
    this.#focusNext = isOpen ? this.#pressed && '.content' : this.#focusToKeep;
    if (isOpen) return;
    this.#pressed = undefined;
    this.#content.close();
  }

  /** Focus that is inside what closes would be lost. */
  get #focusToKeep(): string | undefined {
    return this.matches(':focus-within') ? '#heading' : undefined;
  }

  #moveFocus(): void {
    const target = this.#focusNext && this.renderRoot.querySelector<HTMLElement>(this.#focusNext);
    this.#focusNext = undefined;
    // The visitor looks at what they opened: the page stays where it is.
    if (target) target.focus({ preventScroll: this.#isOpen });
  }

  #opened(): TemplateResult {
    return html`<div class="content" role="group" tabindex="-1" aria-label=${this.#title}>
      <slot id="content"></slot>
    </div>`;
  }

  get #title(): string {
    const { words, languages } = this.#locale;
    const { charter } = this.#consent.store;
    const [subject, title] = [this.#subject, this.contentTitle];
    return words && charter && subject ? gateTitle({ words, languages, charter, subject, title }) : title;
  }

  #closed(): TemplateResult {
    const { words } = this.#locale;
    const poster = this.#content.hasPoster ? html`<slot id="poster" name="poster"></slot>` : undefined;
    return html`${poster}${words ? this.#panel(words) : html`<div class="waiting"><slot id="link"></slot></div>`}`;
  }

  #panel(words: Words): TemplateResult {
    const { languages } = this.#locale;
    const { charter, policy } = this.#consent.store;
    const subject = this.#subject;
    const view = { words, languages, title: this.contentTitle, headingLevel: headingLevelAt(this) };
    if (!charter || !policy) return shutTemplate(this.#charter.error ? words.gate.unavailable : '', view);
    if (subject) return gateTemplate({ ...view, charter, policy, subject, ...this.#actions });
    reportUnknown(charter, this);
    return shutTemplate(words.gate.unknown, view);
  }

  readonly #actions = {
    allow: (): void => {
      this.#press('allow');
    },
    always: (): void => {
      this.#press('always');
    },
  };

  #press(button: 'allow' | 'always'): void {
    const { store } = this.#consent;
    const id = this.#subject?.id;
    if (id === undefined) return;
    this.#pressed = button;
    if (button === 'allow') store.allowOnce(id);
    else store.decide({ [id]: true });
    // What does not open now must not take the focus when something else opens it.
    if (!store.allows(id)) this.#pressed = undefined;
  }

  #status(): string | undefined {
    const { words } = this.#locale;
    if (!this.#isOpen || !this.#pressed) return undefined;
    const isLost = this.#pressed === 'always' && !this.#consent.state.stored;
    return isLost ? words?.preferences.notKept : words?.gate.opened;
  }
}

/** What was told of each charter: gates for the same unknown service say it once. */
const told = new WeakMap<object, Set<string>>();

function reportUnknown(charter: object, { purpose, service }: CookieGate): void {
  const known = told.get(charter) ?? new Set<string>();
  told.set(charter, known);
  const name = `service="${service}" purpose="${purpose}"`;
  if (!known.has(name))
    reportProblem(`A cookie-gate waits for ${name}, which the charter does not declare: it stays closed.`);
  known.add(name);
}
