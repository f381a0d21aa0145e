import { executeServerCommand } from '@web/test-runner-commands';

/** A cookie as the browser keeps it: more than a page may read of it. */
export interface KeptCookie {
  readonly name: string;
  readonly value: string;
  readonly path: string;
  readonly domain: string;
  /** When it ends, in seconds since 1970; -1 or nothing for a session. */
  readonly expires?: number;
  readonly sameSite?: string;
  /** Only Chromium has priorities. */
  readonly priority?: string;
}

/** The cookie of a name that the browser keeps for the page, if there is one. */
export async function keptCookie(name: string): Promise<KeptCookie | undefined> {
  const cookies = await executeServerCommand<KeptCookie[], undefined>('cookies');
  return cookies.find((cookie) => cookie.name === name);
}
