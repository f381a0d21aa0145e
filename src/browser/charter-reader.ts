import { charterFrom } from '../core/charter-check.js';
import { CharterError } from '../core/charter-error.js';
import type { Charter } from '../core/charter.js';

/** Temporary. */
export async function readCharter(source: unknown): Promise<Charter> {
  if (typeof source === 'string') {
    const response = await fetch(source).catch(() => undefined);
    if (!response?.ok) throw new CharterError('unreachable', `${source} did not answer.`);
    return charterFrom(await response.json());
  }
  return source instanceof Document ? charterFrom({ purposes: [], services: [] }) : charterFrom(source);
}
