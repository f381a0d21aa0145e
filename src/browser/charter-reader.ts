import { charterFrom } from '../core/charter-check.js';
import { CharterError } from '../core/charter-error.js';
import { fault } from '../core/charter-fault.js';
import type { Charter } from '../core/charter.js';
import { documentFromRows } from '../core/reading/charter-from-rows.js';
import { tableFromCsv } from '../core/reading/csv-rows.js';
import { isDeclaration } from '../core/reading/declaration-table.js';
import { tableFromRecords } from '../core/reading/object-rows.js';
import { charterFromTables } from './table-reader.js';

/** Where a charter may come from: a document of its own, an address, or a page or element that holds one. */
export type CharterSource = object | string;

/** Longest answer read, in characters. */
const maximumSize = 256 * 1024;

/** Deepest nesting of a charter; the document itself counts one. */
const maximumDepth = 8;

/**
 * Reads a charter from wherever it is.
 * @param source a charter document; the address of JSON, CSV, rows of an open-data API or an HTML page; or a Document or
 * Element that holds inline JSON or ordinary tables
 * @param options `fetch` takes the place of the page's own
 * @returns the checked charter; from a page that declares nothing, one without purposes and services
 * @throws CharterError `unreachable`, `too-large`, `unreadable`, or `invalid` with every fault
 */
export async function readCharter(
  source: CharterSource,
  options: { readonly fetch?: typeof fetch } = {},
): Promise<Charter> {
  if (source instanceof Document || source instanceof Element) return charterFrom(documentIn(source));
  if (typeof source !== 'string' && !(source instanceof URL)) return charterFrom(shallow(source));
  const address = String(source);
  const text = await load(address, options.fetch ?? fetch);
  return charterFrom(documentFromText(text, address));
}

/** The inline JSON of a page wins over its tables: it says more. */
function documentIn(root: Document | Element): unknown {
  const inline = root.querySelector('script[type="application/json"][data-cookie-charter]');
  if (inline) return parsed(inline.textContent, 'The charter written in the page');
  return charterFromTables(root) ?? { purposes: [], services: [] };
}

async function load(address: string, get: typeof fetch): Promise<string> {
  const response = await get(address, { credentials: 'same-origin' }).catch(() => undefined);
  if (!response?.ok) {
    const answer = response ? `answered ${String(response.status)}` : 'did not answer';
    throw new CharterError('unreachable', `The charter could not be loaded: ${address} ${answer}.`);
  }
  const text = await response.text();
  if (text.length > maximumSize)
    throw new CharterError('too-large', `The charter at ${address} is larger than 256 kB.`);
  return text;
}

function documentFromText(text: string, address: string): unknown {
  const start = text.trimStart();
  if (/^[[{]/.test(start)) return documentFromJson(parsed(text, `The charter at ${address}`));
  const found = start.startsWith('<') ? documentFromHtml(text) : documentFromCsv(text);
  if (found === undefined) throw new CharterError('unreadable', `The answer of ${address} holds no charter.`);
  return found;
}

function documentFromJson(json: unknown): unknown {
  const records = tableFromRecords(json);
  return records && isDeclaration(records) ? documentFromRows([records]) : json;
}

function documentFromHtml(text: string): unknown {
  const page = new DOMParser().parseFromString(text, 'text/html');
  const found = documentIn(page) as { services?: unknown };
  return Array.isArray(found.services) && found.services.length === 0 ? undefined : found;
}

function documentFromCsv(text: string): unknown {
  const table = tableFromCsv(text);
  return isDeclaration(table) ? documentFromRows([table]) : undefined;
}

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
