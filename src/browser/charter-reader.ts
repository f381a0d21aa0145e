import { charterFrom } from '../core/charter-check.js';
import { CharterError } from '../core/charter-error.js';
import { fault } from '../core/charter-fault.js';
import type { Charter } from '../core/charter.js';
import { tableFromCsv } from '../core/reading/csv-rows.js';
import type { DeclarationTable } from '../core/reading/declaration-table.js';
import { tableFromRecords } from '../core/reading/object-rows.js';
import { charterFromTables } from './table-reader.js';

/** Where a charter may come from: a document of its own, an address, or a page or element that holds one. */
export type CharterSource = object | string;

/** What an address answered. */
interface Answer {
  readonly type: string;
  readonly text: string;
}

/** Longest answer read, in bytes. */
const maximumSize = 256 * 1024;

/** Deepest nesting of a charter; the document itself counts one. */
const maximumDepth = 8;

/**
 * Reads a charter from wherever it is.
 * @param source a charter document; the address of JSON, CSV, rows of an open-data API or an HTML page; or a Document or
 * Element that holds inline JSON or ordinary tables
 * @param options `fetch` takes the place of the page's own; `parse` reads the HTML of an address where there is no browser
 * @returns the checked charter; from a page that declares nothing, one without purposes and services
 * @throws CharterError `unreachable`, `too-large`, `unreadable`, or `invalid` with every fault
 */
export async function readCharter(
  source: CharterSource,
  options: { readonly fetch?: typeof fetch; readonly parse?: (html: string) => Promise<Document> } = {},
): Promise<Charter> {
  if (typeof source !== 'string' && !(source instanceof URL))
    return charterFrom(isInPage(source) ? documentIn(source) : shallow(source));
  const address = String(source);
  const answer = await load(address, options.fetch ?? fetch);
  return charterFrom(await documentFromAnswer(answer, address, options.parse ?? parsePage));
}

/**
 * Reads the charter written as JSON in a page.
 * @param root where to look
 * @returns what the first `<script type="application/json" data-cookie-charter>` holds, unchecked; nothing without one
 * @throws CharterError `unreadable` when it is not JSON, `invalid` when it is nested too deep
 */
export function inlineCharter(root: ParentNode): unknown {
  const inline = root.querySelector('script[type="application/json"][data-cookie-charter]');
  return inline ? parsed(inline.textContent, 'The charter written in the page') : undefined;
}

const isInPage = (source: object): source is Document | Element =>
  'querySelectorAll' in source && typeof source.querySelectorAll === 'function';

/** The inline JSON of a page wins over its tables: it says more. */
function documentIn(root: ParentNode): unknown {
  return inlineCharter(root) ?? charterFromTables(root) ?? { purposes: [], services: [] };
}

async function load(address: string, get: typeof fetch): Promise<Answer> {
  const response = await get(address, { credentials: 'same-origin' }).catch(() => undefined);
  if (!response?.ok) {
    const answer = response ? `answered ${String(response.status)}` : 'did not answer';
    throw new CharterError('unreachable', `The charter could not be loaded: ${address} ${answer}.`);
  }
  const blob = await content(response);
  if (!blob) throw new CharterError('unreachable', `The charter could not be loaded: ${address} broke off.`);
  if (blob.size > maximumSize) throw new CharterError('too-large', `The charter at ${address} is larger than 256 kB.`);
  return { type: response.headers.get('content-type') ?? '', text: await blob.text() };
}

/** Reads no further than just beyond the budget. */
async function content(response: Response): Promise<Blob | undefined> {
  const reader = response.body?.getReader();
  const parts: BlobPart[] = [];
  let size = 0;
  while (reader && size <= maximumSize) {
    const part = await reader.read().catch(() => undefined);
    if (!part) return undefined;
    if (part.done) break;
    parts.push(part.value);
    size += part.value.length;
  }
  await reader?.cancel();
  return new Blob(parts);
}

async function documentFromAnswer(
  { type, text }: Answer,
  address: string,
  parse: (html: string) => Promise<Document>,
): Promise<unknown> {
  const kind = kindOf(type, text.trimStart());
  if (kind === 'json') return documentFromJson(parsed(text, `The charter at ${address}`));
  const found = kind === 'html' ? documentFromPage(await parse(text)) : await documentFromRecords(tableFromCsv(text));
  if (found === undefined) throw new CharterError('unreadable', `The answer of ${address} holds no charter.`);
  return found;
}

/** Servers that name no type, or only “plain text”, leave it to the content. */
function kindOf(type: string, text: string): 'json' | 'html' | 'csv' {
  const named = (['json', 'html', 'csv'] as const).find((kind) => type.includes(kind));
  if (named) return named;
  if (/^[[{]/.test(text)) return 'json';
  return text.startsWith('<') ? 'html' : 'csv';
}

async function documentFromJson(json: unknown): Promise<unknown> {
  const records = tableFromRecords(json);
  return (records && (await documentFromRecords(records))) ?? json;
}

/** Only a site whose charter is a file of rows loads what reads them. */
async function documentFromRecords(table: DeclarationTable): Promise<unknown> {
  const { documentFromTable } = await import('../core/reading/open-data-rows.js');
  return documentFromTable(table);
}

const parsePage = (html: string): Promise<Document> =>
  Promise.resolve(new DOMParser().parseFromString(html, 'text/html'));

const documentFromPage = (page: Document): unknown => inlineCharter(page) ?? charterFromTables(page);

function parsed(text: string, what: string): unknown {
  try {
    return shallow(JSON.parse(text));
  } catch (problem) {
    if (problem instanceof CharterError) throw problem;
    throw new CharterError('unreadable', `${what} is not well-formed JSON: ${String(problem)}.`);
  }
}

/** Refuses what is nested deeper than any charter, or holds itself. */
function shallow(value: unknown): unknown {
  if (isShallow(value, [])) return value;
  const faults = [fault('too-deep', '', `is nested deeper than ${String(maximumDepth)} levels`)];
  throw new CharterError('invalid', faults[0]?.message ?? '', faults);
}

function isShallow(value: unknown, around: readonly object[]): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (around.length === maximumDepth || around.includes(value)) return false;
  return Object.values(value).every((member) => isShallow(member, [...around, value]));
}
