// What is asked of our parts, without any slowing down: functions of workshop/, and the sizes they are asked for.

/** How costs grow. The exponent is 1 where twice as much takes twice as long. */
export const growth = [
  { label: 'Table shown, by trackers', run: 'openTable', sizes: [10, 100, 1000, 10_000] },
  { label: 'Dialog opened, by trackers', run: 'openDialog', sizes: [10, 100, 1000, 10_000] },
  { label: 'Page taken in by the gate, by blocked scripts', run: 'takeIn', sizes: [10, 100, 1000, 10_000] },
  { label: 'Scripts released, by blocked scripts', run: 'releaseByGate', sizes: [10, 100, 1000, 10_000] },
  { label: 'Choice told, by elements that listen', run: 'notifyListeners', sizes: [1, 10, 100, 1000] },
];

const toPaint = { toPaint: true };

/**
 * Ours beside the fastest that is written by hand; `plain` is left out where there is no such thing.
 * @type {readonly { label: string, ours: string, plain?: string, size: number, options?: object }[]}
 */
export const duels = [
  {
    label: 'Table of 10,000 rows, to its first paint',
    ours: 'openTable',
    plain: 'openPlain',
    size: 10_000,
    options: toPaint,
  },
  {
    label: 'A letter typed into its search',
    ours: 'searchTable',
    plain: 'searchPlain',
    size: 10_000,
    options: toPaint,
  },
  { label: 'Its order turned round', ours: 'sortTable', plain: 'sortPlain', size: 10_000, options: toPaint },
  { label: '1,000 inline scripts released', ours: 'releaseByGate', plain: 'releaseByLoop', size: 1000 },
  { label: 'Dialog with 1,000 services opened', ours: 'openDialog', size: 1000, options: { each: 1, ...toPaint } },
];
