import { html, nothing, type TemplateResult } from 'lit';
import { type Switch, switchTemplate, type SwitchView } from './switch-template.js';

/** A card of the choices. */
export interface Card {
  /** What tells its elements apart in the root. */
  readonly name: string;
  readonly title: string;
  /** Language of the title, where it is not that of the words around it. */
  readonly language?: string | undefined;
  /** Its switch, where the visitor has a say. */
  readonly control: Omit<Switch, 'name'> | undefined;
  /** Whether a search leaves it out: it is hidden, and what is switched in it still counts. */
  readonly isLeftOut: boolean;
}

/**
 * A card: its title, its switch or the word that nothing has to be chosen, and what it tells.
 * @param card what stands in its head
 * @param body what it tells
 * @param view what switches do
 */
export function cardTemplate(
  { name, title, language, control, isLeftOut }: Card,
  body: TemplateResult,
  view: SwitchView,
): TemplateResult {
  return html`<div class="purpose" part="purpose" role="group" aria-labelledby="title-${name}" ?hidden=${isLeftOut}>
    <div class="head">
      <h3 id="title-${name}" part="title" lang=${language ?? nothing}>
        ${control ? html`<label for="control-${name}">${title}</label>` : title}
      </h3>
      ${
        control
          ? switchTemplate({ ...control, name }, view)
          : html`<p class="state" part="state">${view.words.preferences.alwaysOn}</p>`
      }
    </div>
    ${body}
  </div>`;
}
