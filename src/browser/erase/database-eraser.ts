import type { FoundTracker } from '../../core/erasure-report.js';
import { type Claim, claimed } from './claim.js';
import { withinTime } from './within-time.js';

/** How long a database may stay open elsewhere before we stop waiting, in milliseconds. */
const patience = 1000;

/**
 * Erases databases.
 * @param databases the databases of the page
 * @param claim which names have to go
 * @returns a promise of what was found, rejected where the browser does not list databases
 */
export async function eraseDatabases(databases: IDBFactory, claim: Claim): Promise<readonly FoundTracker[]> {
  const names = (await databases.databases()).flatMap(({ name }) => (name === undefined ? [] : [name]));
  return Promise.all(
    claimed(names, claim).map(async (each) => ({ ...each, gone: await eraseDatabase(databases, each.name) })),
  );
}

/** One that a script holds open goes once it is closed: a script that knows its manners closes it when asked. */
function eraseDatabase(databases: IDBFactory, name: string): Promise<boolean> {
  const request = databases.deleteDatabase(name);
  const ended = new Promise<boolean>((resolve) => {
    request.addEventListener('success', () => {
      resolve(true);
    });
    request.addEventListener('error', () => {
      resolve(false);
    });
  });
  return withinTime(ended, patience, false);
}
