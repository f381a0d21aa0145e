/** What an address answered, before it is understood. */
export interface AnswerBytes {
  /** Its `Content-Type`; empty when the server names none. */
  readonly type: string;
  readonly bytes: ArrayBuffer;
}

/** How far into a page its own word for its encoding is looked for, in bytes, as browsers do. */
const head = 1024;

/** Where most files stand that name no encoding, or the wrong one: what is not well-formed as the first is the second. */
const usual: readonly string[] = ['utf-8', 'windows-1252'];

/**
 * Turns an answer into text. Its byte order mark comes first; then an encoding that its `Content-Type` or a page's `meta`
 * names, unless it is one of those that servers name without looking: bytes that are well-formed UTF-8 are UTF-8, and
 * all others are the Windows-1252 in which spreadsheets save.
 * @param answer the answer
 * @returns the text, without byte order mark
 */
export function textOfAnswer({ type, bytes }: AnswerBytes): string {
  const mark = markIn(bytes);
  if (mark !== undefined) return decoder(mark).decode(bytes);
  const named = decoder(charsetIn(type) ?? charsetIn(beginning(bytes)) ?? 'utf-8');
  return usual.includes(named.encoding) ? (wellFormed(bytes) ?? windowsText(bytes)) : named.decode(bytes);
}

function wellFormed(bytes: ArrayBuffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The signs of Windows-1252 from 0x80 to 0x9F, where Latin-1 has none. */
const windowsSigns = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** Node 20.18.3 to 24 takes Windows-1252 for Latin-1 (nodejs/node#56542): this can go once none of them is supported. */
function windowsText(bytes: ArrayBuffer): string {
  const text = new TextDecoder('windows-1252').decode(bytes);
  return text.replace(/[\x80-\x9F]/g, (sign) => windowsSigns[sign.charCodeAt(0) - 0x80] ?? sign);
}

function markIn(bytes: ArrayBuffer): string | undefined {
  const [first, second, third] = new Uint8Array(bytes, 0, Math.min(3, bytes.byteLength));
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

const charsetIn = (text: string): string | undefined => /\bcharset\s{0,9}=\s{0,9}["']?([\w:.-]{2,40})/i.exec(text)?.[1];

/** The beginning of a page, where it may name its encoding; nothing of any other text, where the word means nothing. */
function beginning(bytes: ArrayBuffer): string {
  const text = decoder('windows-1252').decode(bytes.slice(0, head));
  return text.trimStart().startsWith('<') ? text : '';
}

function decoder(label: string): TextDecoder {
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder();
  }
}
