import { cpus, loadavg, platform, release, totalmem } from 'node:os';
import { versionOf } from './peers.js';

const GIBIBYTE = 2 ** 30;

/**
 * Tells where something was measured, and what.
 * @param {string} browser its name and version
 * @param {readonly import('./sides.js').Side[]} list
 * @returns {string[]} one line a fact
 */
export function describeMachine(browser, list) {
  const [first] = cpus();
  const load = loadavg().map((each) => each.toFixed(1));
  const versions = list.filter((side) => versionOf(side)).map((side) => `${side.label} ${versionOf(side)}`);
  return [
    `${new Date().toISOString().slice(0, 10)}, ${cpus().length} × ${first.model.trim()}, ${Math.round(totalmem() / GIBIBYTE)} GiB, ` +
      `${platform()} ${release()}`,
    `${browser}, Node ${process.versions.node}`,
    `Load at the end, of 1, 5 and 15 minutes: ${load.join(', ')}`,
    versions.join(' · '),
  ];
}
