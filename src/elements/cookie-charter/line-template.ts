import { html, nothing, type TemplateResult } from 'lit';
import type { Line, Span } from '../../render/charter-page.js';

/** A line, span by span. */
export function lineTemplate(line: Line): TemplateResult[] {
  return line.map(spanTemplate);
}

function spanTemplate(span: Span): TemplateResult {
  const { text, href, kind, language = nothing } = span;
  const told = href ? html`<a href=${href}>${text}</a>` : html`${text}`;
  if (kind === 'code') return html`<code translate="no">${told}</code>`;
  if (kind === 'strong') return html`<strong lang=${language}>${told}</strong>`;
  return language === nothing ? told : html`<span lang=${language}>${told}</span>`;
}
