import { html, nothing, type TemplateResult } from 'lit';
import { durationInWords } from '../../core/duration-in-words.js';
import { knownFor } from '../../core/known-for.js';
import type { LintFinding } from '../../lint/lint-finding.js';
import type { FindingsWithCatalogue } from '../../lint/lint-with-catalogue.js';
import type { DeviceWords } from '../../locales/device/device-words.js';
import type { Words } from '../../locales/words.js';
import type { DeviceDifferences, DeviceName, LongCookie } from './device-differences.js';

/** What the report says. */
export interface ReportView {
  readonly words: Words;
  readonly deviceWords: DeviceWords;
  readonly differences: DeviceDifferences;
  readonly findings: FindingsWithCatalogue;
}

/** Four lists under their titles, each with a sentence where there is nothing to say. */
export function reportTemplate(view: ReportView): TemplateResult {
  const { deviceWords, differences, findings } = view;
  const { report } = deviceWords;
  const items = findings.findings.map((finding) => findingTemplate(finding, deviceWords));
  const undeclared = differences.undeclared.map((name) => nameTemplate(name, view));
  const missing = differences.missing.map((tracker) => nameTemplate(tracker, view));
  return html`<section class="report" aria-labelledby="report" lang=${deviceWords.language}>
    <h2 id="report">${report.title}</h2>
    <p>${report.introduction}</p>
    ${listTemplate(report.findings, items, report.none)} ${listTemplate(report.undeclared, undeclared, report.none)}
    ${longerTemplate(view)} ${listTemplate(report.missing, missing, report.none)}
  </section>`;
}

function longerTemplate(view: ReportView): TemplateResult {
  const { longer, lengthsUnknown, none } = view.deviceWords.report;
  const cookies = view.differences.longer?.map((cookie) => longTemplate(cookie, view));
  return listTemplate(longer, cookies ?? [], cookies ? none : lengthsUnknown);
}

/** A title, and a list or the sentence that stands for one. */
function listTemplate(title: string, items: readonly TemplateResult[], otherwise: string): TemplateResult {
  const list = html`<ul>
    ${items.map((item) => html`<li>${item}</li>`)}
  </ul>`;
  return html`<h3>${title}</h3>
    ${items.length > 0 ? list : html`<p>${otherwise}</p>`}`;
}

function findingTemplate(
  { severity, message, path, rule, source }: LintFinding,
  { report }: DeviceWords,
): TemplateResult {
  return html`<strong data-severity=${severity}>${report.severities[severity]}</strong> ${message}
    <small
      >${path ? html`<code translate="no">${path}</code> · ` : nothing}${report.rule(rule)}${source && ` · ${source}`}</small
    >`;
}

function nameTemplate(
  { name, type }: Pick<DeviceName, 'name'> & { readonly type: keyof Words['types'] },
  view: ReportView,
): TemplateResult {
  const { words, deviceWords, findings } = view;
  const product = knownFor(name, findings.known)?.product;
  const hint = product ? ` – ${deviceWords.report.usually(product)}` : '';
  return html`<code translate="no">${name}</code> (${words.types[type]})${hint}`;
}

function longTemplate({ name, days, declared }: LongCookie, { words, deviceWords }: ReportView): TemplateResult {
  const told = durationInWords(declared, words.duration);
  return html`<code translate="no">${name}</code> – ${deviceWords.report.lasts(days, told)}`;
}
