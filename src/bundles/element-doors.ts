import { foundIn } from '../browser/found-in.js';
import { reportProblem } from '../browser/report-problem.js';

/** The door of each element, opened only where its tag is met. */
const doors: Readonly<Record<string, () => Promise<unknown>>> = {
  'cookie-banner': () => import('../define/cookie-banner.js'),
  'cookie-charter': () => import('../define/cookie-charter.js'),
  'cookie-gate': () => import('../define/cookie-gate.js'),
  'cookie-preferences': () => import('../define/cookie-preferences.js'),
  'cookie-preferences-dialog': () => import('../define/cookie-preferences-dialog.js'),
  'cookie-table': () => import('../define/cookie-table.js'),
};

/**
 * Loads the class of every element of ours that the page holds, and of those that come later.
 * @param page the document
 */
export function openDoors(page: Document): void {
  openAround(page);
  const watch = new MutationObserver((changes) => {
    const added = changes.flatMap(({ addedNodes }) => [...addedNodes]);
    for (const element of added.filter((node) => node instanceof Element)) openAround(element);
  });
  watch.observe(page, { childList: true, subtree: true });
}

function openAround(place: Document | Element): void {
  for (const [tag, open] of Object.entries(doors)) {
    if (foundIn(place, tag).length > 0) void open().catch(reportDoor);
  }
}

/** A file that a blocker or the network kept away: the element stays what the page wrote, and nothing is granted. */
function reportDoor(problem: unknown): void {
  reportProblem('A part could not be loaded.', problem);
}
