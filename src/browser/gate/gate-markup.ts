import { blockedEmbeds, closeEmbed, openEmbed } from './blocked-embed.js';
import { blockedScripts } from './blocked-script.js';

/** How a page says what waits for consent, and for which. */
export interface GateMarkup {
  /** Selects scripts that wait and that the browser does not run; one that has run may no longer match. */
  readonly scripts: string;
  /** Selects other content that waits, whether it is shown now or not. */
  readonly embeds: string;
  /**
   * Tells what an element waits for.
   * @param element a node that matches one of the selectors
   * @returns purposes and services, all of them needed; none keeps the element closed for ever
   */
  readonly needsOf: (element: Element) => readonly string[];
  /**
   * Shows content; called again at each change while it is granted.
   * @param embed a node that matches the selector of embeds
   */
  readonly open: (embed: Element) => void;
  /**
   * Takes content away again; called too for what was never shown.
   * @param embed a node that matches the selector of embeds
   */
  readonly close: (embed: Element) => void;
}

/** The markup of this package: `data-consent` holds purposes and services, separated by spaces. */
export const ownMarkup: GateMarkup = {
  scripts: blockedScripts,
  embeds: blockedEmbeds,
  needsOf: (element) => (element.getAttribute('data-consent') ?? '').split(/\s+/).filter(Boolean),
  open: openEmbed,
  close: closeEmbed,
};
