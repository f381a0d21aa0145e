import { charterFrom } from '../core/charter-check.js';
import { CharterError } from '../core/charter-error.js';
import { fault } from '../core/charter-fault.js';
import type { Charter } from '../core/charter.js';
import { textOfAnswer } from './answer-text.js';

/** Where a charter may come from: a document of its own, an address, or a page or element that holds one. */
export type CharterSource = object | string;

/** What takes the place of the page's own means. */
export interface ReadingOptions {
  readonly fetch?: typeof fetch;
  /** Makes a document of HTML, where there is no `DOMParser`. */
  readonly parse?: (html: string) => Document | Promise<Document>;
}

/** What an address answered. */
interface Answer {
  readonly type: string;
  readonly text: string;
  readonly address: string;
}

/** Longest answer read, in bytes. */
const maximumSize = 256 * 1024;

/** Deepest nesting of a charter; the document itself counts one. */
const maximumDepth = 8;

/**
 * Reads a charter from wherever it is.
 * @param source a charter document or rows of an open-data API; the address of JSON, CSV, such rows or an HTML page; or
 * a Document or Element, of any window, that holds inline JSON or ordinary tables
 * @param options what takes the place of the page's own `fetch` and `DOMParser`
 * @returns the checked charter; from a page that declares nothing, one without purposes and services
 * @throws CharterError `unreachable`, `too-large`, `unreadable`, or `invalid` with every fault
 */
export async function readCharter(source: CharterSource, options: ReadingOptions = {}): Promise<Charter> {
  if (typeof source !== 'string' && !(source instanceof URL))
    return charterFrom(await (isInPage(source) ? documentIn(source) : documentFromJson(shallow(source))));
  const answer = await load(String(source), options.fetch ?? fetch);
  return charterFrom(await documentFromAnswer(answer, options.parse ?? parsedPage));
}

/** Most charters are JSON of our own: what reads all else is loaded when it is needed. */
const ordinaryReader = (): Promise<typeof import('./ordinary-reader.js')> => import('./ordinary-reader.js');

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
async function documentIn(root: Document | Element): Promise<unknown> {
  return inlineCharter(root) ?? (await documentFromPage(root)) ?? { purposes: [], services: [] };
}

async function documentFromPage(root: ParentNode & Node): Promise<unknown> {
  const holdsTable = root.querySelector('table') !== null || root.nodeName.toLowerCase() === 'table';
  return holdsTable ? (await ordinaryReader()).charterFromTables(root) : undefined;
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
  const type = response.headers.get('content-type')?.toLowerCase() ?? '';
  return { type, text: textOfAnswer({ type, bytes: await blob.arrayBuffer() }), address };
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
  { type, text, address }: Answer,
  parse: NonNullable<ReadingOptions['parse']>,
): Promise<unknown> {
  const kind = kindOf(type, text.trimStart());
  if (kind === 'json') return documentFromJson(parsed(text, `The charter at ${address}`));
  const found = await (kind === 'html' ? documentFromHtml(await parse(text)) : documentFromCsv(text));
  if (found === undefined) throw new CharterError('unreadable', `The answer of ${address} holds no charter.`);
  return found;
}

/** Servers that name no type, or a wrong one for what a program wrote, leave it to the content. */
function kindOf(type: string, text: string): 'json' | 'html' | 'csv' {
  if (type.includes('csv')) return 'csv';
  if (type.includes('json') || /^[[{]/.test(text)) return 'json';
  return type.includes('html') || text.startsWith('<') ? 'html' : 'csv';
}

async function documentFromJson(json: unknown): Promise<unknown> {
  const isCharter = typeof json === 'object' && json !== null && 'purposes' in json && 'services' in json;
  return isCharter ? json : ((await ordinaryReader()).charterFromRecords(json) ?? json);
}

const parsedPage = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

const documentFromHtml = async (page: Document): Promise<unknown> =>
  inlineCharter(page) ?? (await documentFromPage(page));

const documentFromCsv = async (text: string): Promise<unknown> => (await ordinaryReader()).charterFromCsv(text);

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
