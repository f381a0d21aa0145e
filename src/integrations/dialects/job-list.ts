import { reportProblem } from '../../browser/report-problem.js';

/** The part of tarteaucitron that pages write into. */
interface JobHolder {
  job?: unknown;
  userInterface?: unknown;
  readonly user?: unknown;
}

/** Services whose content is in the page itself: nothing is missing for them. */
const placed = ['youtube', 'vimeo', 'dailymotion', 'iframe'];

/** Longest list and longest name that are read. */
const limits = { jobs: 300, name: 80 };

/**
 * Reads the services that a page declares to tarteaucitron, now and later; none of them is run. For those whose script only
 * tarteaucitron has, the webmaster is told once what to write.
 * @param open opens the choices, for pages that call `tarteaucitron.userInterface.openPanel()`
 */
export function collectJobs(open: () => void): void {
  const holder = jobHolder();
  holder.userInterface ??= { openPanel: open };
  const told = new Set<string>();
  const read = (job: unknown): void => {
    if (typeof job !== 'string' || told.size >= limits.jobs || told.has(job) || placed.includes(job)) return;
    told.add(job);
    const name = job.slice(0, limits.name);
    reportProblem(`The page declares “${name}” without its script: write the script with data-consent, it waits then.`);
  };
  const jobs: unknown[] = Array.isArray(holder.job) ? holder.job.slice(0, limits.jobs) : [];
  jobs.forEach(read);
  const push = (...added: unknown[]): number => {
    added.forEach(read);
    return Array.prototype.push.apply(jobs, added.slice(0, Math.max(0, limits.jobs - jobs.length)));
  };
  holder.job = Object.assign(jobs, { push });
}

/** Later scripts of the page write into it, and would stop without it; an element of that name is none. */
function jobHolder(): JobHolder {
  const page = globalThis as { tarteaucitron?: unknown };
  const known = page.tarteaucitron;
  const holder: JobHolder =
    typeof known === 'object' && known !== null && !(known instanceof Element)
      ? known
      : { user: {}, init: () => undefined };
  page.tarteaucitron = holder;
  return holder;
}
