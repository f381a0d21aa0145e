import type { CharterPage } from '../charter-page.js';
import { bareHTML } from './bare-html.js';
import { fullHTML } from './full-html.js';

/** `bare` uses no attribute but `href`, for portals that take the rest away; `full` is what `cookie-charter` shows. */
export type HTMLKind = 'bare' | 'full';

/**
 * Writes a charter's page as HTML that needs no script.
 * @param page the page
 * @param options `kind` of HTML
 * @returns a fragment to paste into a page; texts of the charter are never read as HTML
 */
export function renderHTML(page: CharterPage, { kind }: { readonly kind: HTMLKind }): string {
  return kind === 'bare' ? bareHTML(page) : fullHTML(page);
}
