import { html, nothing, type TemplateResult } from 'lit';
import type { Charter } from '../../core/charter.js';
import { durationInWords } from '../../core/duration-in-words.js';
import type { Policy } from '../../core/policy.js';
import { purposeWords } from '../../core/purpose-words.js';
import { serviceWords } from '../../core/service-words.js';
import { placesAround, territoryOf } from '../../core/territory.js';
import type { Words } from '../../locales/words.js';
import type { GateSubject } from './gate-subject.js';

/** What a closed gate shows, and what its buttons do. */
export interface GateView {
  readonly words: Words;
  readonly languages: readonly string[];
  readonly charter: Charter;
  readonly policy: Policy;
  readonly subject: GateSubject;
  /** What the page calls the content; may be empty. */
  readonly title: string;
  readonly headingLevel: number;
  readonly allow: () => void;
  readonly always: () => void;
}

/** What a gate shows that has nothing to offer. */
export type ShutView = Pick<GateView, 'words' | 'title' | 'headingLevel'>;

/** A closed gate: what the content is, who provides it, why it waits, and two buttons of the same weight. */
export function gateTemplate(view: GateView): TemplateResult {
  const { words, subject, policy, allow, always } = view;
  const alwaysLabel = subject.isService ? words.gate.alwaysService : words.gate.alwaysPurpose;
  const journey = journeyOf(view);
  const lifetime = durationInWords(policy.choiceLifetime, words.duration);
  return panelTemplate(
    { ...view, title: gateTitle(view) },
    html`<div class="text" part="text">
        <p>${reasonOf(view)}</p>
        ${journey ? html`<p class="muted">${journey}</p>` : nothing}
      </div>
      <div class="twins">
        <button class="choice" part="allow" type="button" aria-describedby="heading" @click=${allow}>
          ${words.gate.allow}
        </button>
        <button class="choice" part="always" type="button" aria-describedby="heading" @click=${always}>
          ${alwaysLabel}
        </button>
      </div>
      <p class="muted">${words.gate.reach(lifetime)}</p>`,
  );
}

/**
 * A gate that stays shut whatever the visitor chooses.
 * @param sentence says why; empty while nobody knows yet
 * @param view title and words
 */
export function shutTemplate(sentence: string, view: ShutView): TemplateResult {
  return panelTemplate(view, sentence ? html`<p class="text" part="text">${sentence}</p>` : nothing);
}

/**
 * Gives what the content is called: by the page, else by the charter.
 * @param view the page's title, and what the charter says
 */
export function gateTitle(view: Pick<GateView, 'title' | 'subject' | 'words' | 'languages' | 'charter'>): string {
  const { title, subject } = view;
  const [service] = subject.isService ? subject.services : [];
  return title || (service ? serviceWords(service, view).name : purposeWords(subject.purpose, view).title);
}

function panelTemplate(
  { words, title, headingLevel }: ShutView,
  content: TemplateResult | typeof nothing,
): TemplateResult {
  return html`<div
    class="panel"
    part="panel"
    role="group"
    aria-labelledby="heading"
    lang=${words.language}
    dir=${words.direction}
  >
    <h2 id="heading" part="heading" tabindex="-1" aria-level=${headingLevel}>${title}</h2>
    ${content}
    <div class="link" part="link"><slot id="link"></slot></div>
  </div>`;
}

/** Who provides the content and why it waits. */
function reasonOf(view: GateView): string {
  const { words, subject } = view;
  const providers = new Set(subject.services.map((service) => serviceWords(service, view).provider).filter(Boolean));
  const leavesTrackers = subject.services.some(({ trackers }) => trackers.length > 0);
  return words.gate.waits(words.duration.join([...providers]), leavesTrackers);
}

/** Where data go outside of the law of the charter, as far as the charter says it. */
function journeyOf({ words: { gate, duration, language }, charter, subject: { services } }: GateView): string {
  const places = new Set(services.flatMap(({ transfers = [] }) => transfers));
  const territory = territoryOf(charter.policy);
  const countries = duration.join(placesAround([...places], territory, language).outside);
  const isShared = services.some(({ thirdPartyAccess }) => thirdPartyAccess === true);
  const told = countries ? gate.transfers(countries, territory) : '';
  return [isShared ? gate.thirdPartyAccess : '', told].filter(Boolean).join(' ');
}
