/** What Chromium tells of a cookie; other browsers leave the end out. */
interface ToldCookie {
  readonly name?: string;
  /** When it ends, in milliseconds since 1970; null for a session. */
  readonly expires?: number | null;
}

/** The part of the platform's list of cookies that is asked. */
interface CookieList {
  getAll(): Promise<readonly ToldCookie[]>;
}

/**
 * Tells how long each cookie of a page still stays on the device.
 * @param page the document
 * @returns days by name, 0 for a session; nothing where the browser does not say
 */
export async function cookieLifespans(page: Document): Promise<ReadonlyMap<string, number> | undefined> {
  try {
    const { cookieStore } = page.defaultView as unknown as { readonly cookieStore?: CookieList };
    const cookies = await cookieStore?.getAll();
    const told = cookies?.filter(({ expires }) => expires !== undefined);
    return told?.length === 0 ? undefined : told && new Map(told.map(lifespanOf));
  } catch {
    return undefined;
  }
}

const day = 86_400_000;

function lifespanOf({ name = '', expires }: ToldCookie): [string, number] {
  return [name, expires ? (expires - Date.now()) / day : 0];
}
