import { reportProblem } from '../report-problem.js';
import { runScript } from './blocked-script.js';

/** What a browser runs, when it stands in `type`. */
const runnable = /^$|javascript|ecmascript|^module$/i;

/**
 * Keeps the scripts of a fragment from running when it enters a page: left to themselves, files would overtake each other
 * and what is written between them. Those that wait for a consent of their own are left to it.
 * @param fragment content that is not in a page yet
 * @returns the scripts to run, in the order of the content
 */
export function holdScripts(fragment: DocumentFragment): readonly HTMLScriptElement[] {
  const scripts = [...fragment.querySelectorAll<HTMLScriptElement>('script:not([data-consent])')];
  const held = scripts.filter(({ type }) => runnable.test(type.trim()));
  for (const script of held) {
    if (script.type) script.dataset['type'] = script.type;
    script.type = 'text/plain';
  }
  return held;
}

/**
 * Runs held scripts one after the other, each once. One that fails does not stop the others; one that has left the page
 * does not run.
 * @param scripts what {@link holdScripts} gave, now in a page
 */
export async function runHeldScripts(scripts: readonly HTMLScriptElement[]): Promise<void> {
  for (const script of scripts) if (script.isConnected) await run(script);
}

async function run(script: HTMLScriptElement): Promise<void> {
  try {
    await runScript(script);
  } catch (problem) {
    reportProblem('A script could not be run.', problem);
  }
}
