import type { Line, Span } from '../charter-page.js';
import { safeAddress } from '../safe-address.js';
import { unwritable } from '../unwritable.js';

/**
 * Writes a text so that Markdown shows it as it is.
 * @param text any text; its lines become one
 */
export function markdownText(text: string): string {
  return markdownLine([{ text }]);
}

/**
 * Writes a line of a page.
 * @param line its spans
 * @returns Markdown of one line, which begins no list, heading or rule
 */
export function markdownLine(line: Line): string {
  const written = line.map(spanText).join('').trim();
  return written.replace(/^[-+=]/, '\\$&').replace(/^(\d{1,9})([.)])/, '$1\\$2');
}

const plainText = (text: string): string =>
  oneLine(text)
    .replace(/[\\`*_[\]<>&|~#!{}^$]/g, '\\$&')
    .replace(/:(?=\/\/)|(?<=www)\./gi, '\\$&');

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').replace(unwritable, '\uFFFD');

function spanText({ text, href, kind }: Span): string {
  const address = safeAddress(href);
  const shown = kind === 'strong' && text.trim() ? `**${plainText(text.trim())}**` : kindText(text, kind);
  return address === undefined ? shown : `[${shown}](${markdownAddress(address)})`;
}

const kindText = (text: string, kind: Span['kind']): string => (kind === 'code' ? codeText(text) : plainText(text));

/** Within backquotes nothing can be escaped: a name that would end the code, or a cell, stands as plain text. */
function codeText(text: string): string {
  const shown = oneLine(text).trim();
  return shown === '' || /[`|\\]/.test(shown) ? plainText(text) : `\`${shown}\``;
}

/** In an address, what Markdown would read otherwise is written in hexadecimal. */
function markdownAddress(address: string): string {
  return address
    .replace(/[<>()[\]|`"]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('&', '\\&');
}
