// What is told of each side, as tables of the report.

/**
 * @typedef {object} Metric
 * @property {string} key where visits.js puts it
 * @property {string} label the header of its column
 * @property {string} [unit]
 * @property {number} [digits] after the decimal point
 * @property {boolean} [isBeyond] whether what the empty page has too is taken off, round by round
 * @property {boolean} [hasNoRatio] whether a comparison would say nothing
 */

/** @type {readonly { title: string, text: string, metrics: readonly Metric[] }[]} */
export const chapters = [
  {
    title: 'First visit',
    text: `Nothing is kept yet. *Seen* is the paint of the first frame in which half of the banner is in the window and opaque;
*work* is what the main thread does until a second and a half later; *memory* is what scripts keep then.`,
    metrics: [
      { key: 'bytes', label: 'downloaded', unit: 'B', isBeyond: true },
      { key: 'requests', label: 'requests', isBeyond: true, hasNoRatio: true },
      { key: 'seen', label: 'seen', unit: 'ms' },
      { key: 'work', label: 'work', unit: 'ms', isBeyond: true },
      { key: 'heap', label: 'memory', unit: 'B', isBeyond: true },
      { key: 'shift', label: 'layout shift', digits: 3, hasNoRatio: true },
    ],
  },
  {
    title: 'The click on accept',
    text: `Counted from the click: the next paint, the first frame without the banner, the run of the last of the eight services,
each a file of its own.`,
    metrics: [
      { key: 'answered', label: 'next paint', unit: 'ms' },
      { key: 'gone', label: 'banner gone', unit: 'ms' },
      { key: 'released', label: 'eight services run', unit: 'ms' },
    ],
  },
  {
    title: 'Coming back',
    text: 'The choice is kept, the files are not.',
    metrics: [
      { key: 'returnBytes', label: 'downloaded', unit: 'B', isBeyond: true },
      { key: 'returnRequests', label: 'requests', isBeyond: true, hasNoRatio: true },
      { key: 'returnWork', label: 'work', unit: 'ms', isBeyond: true },
    ],
  },
];

/**
 * What was measured of a side, round by round.
 * @param {Map<string, (Record<string, number> | undefined)[]>} results for each side a result a round
 * @param {string} name the side
 * @param {Metric} metric
 * @returns {(number | undefined)[]} one a round; nothing where it failed or there is no such thing
 */
export function seriesOf(results, name, { key, isBeyond }) {
  const empty = results.get('empty');
  return results.get(name).map((result, round) => {
    if (!isBeyond || name === 'empty') return result?.[key];
    return result && empty[round] && result[key] - empty[round][key];
  });
}
