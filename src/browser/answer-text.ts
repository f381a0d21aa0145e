/** What an address answered, before it is understood. */
export interface AnswerBytes {
  /** Its `Content-Type`; empty when the server names none. */
  readonly type: string;
  readonly bytes: ArrayBuffer;
}

/** How far into a page its own word for its encoding is looked for, in bytes, as browsers do. */
const head = 1024;

/**
 * Turns an answer into text, in the encoding that it says: its byte order mark, its `Content-Type`, or a page's `meta`.
 * @param answer the answer
 * @returns the text, without byte order mark; UTF-8 where nothing else is said, or what is said is unknown
 */
export function textOfAnswer({ type, bytes }: AnswerBytes): string {
  const label = markIn(bytes) ?? charsetIn(type) ?? charsetIn(beginning(bytes)) ?? 'utf-8';
  return decoder(label).decode(bytes);
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
