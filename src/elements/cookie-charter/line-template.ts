import { html, nothing, type TemplateResult } from 'lit';
import type { Line, Span } from '../../render/charter-page.js';

/** A line, span by span; most are plain text, which needs no template of its own. */
export function lineTemplate(line: Line): unknown {
  const [only, more] = line;
  return only && !more ? spanTemplate(only) : line.map(spanTemplate);
}

function spanTemplate({ text, href, kind, language }: Span): TemplateResult | string {
  const told = href ? html`<a href=${href}>${text}</a>` : text;
  if (kind === 'code') return html`<code translate="no" dir="ltr">${told}</code>`;
  if (kind === 'strong') return html`<strong lang=${language ?? nothing}>${told}</strong>`;
  return language === undefined ? told : html`<span lang=${language}>${told}</span>`;
}
