// Writes what was measured as Markdown.
import { chapters, seriesOf } from './metrics.js';
import { growth, duels } from './questions.js';
import { REFERENCE } from './sides.js';
import { exponent, median, ratio, spread } from './statistics.js';

const known = (values) => values.filter((value) => value !== undefined);

const number = (value, digits = 0) =>
  value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });

/** Small times keep a digit that large ones do not need. */
const milliseconds = (value) => `${number(value, value < 10 ? 1 : 0)} ms`;

const row = (cells) => `| ${cells.join(' | ')} |`;

/** A table of Markdown: what is in the first column is a name, the rest are numbers. */
const table = (head, rows) =>
  [row(head), row(head.map((_, index) => (index === 0 ? '---' : '---:'))), ...rows.map(row)].join('\n');

function cell(values, { unit = '', digits = 0 }, references) {
  const list = known(values);
  if (list.length === 0) return '–';
  const told = `${number(median(list), digits)} ± ${number(spread(list), digits)} ${unit}`.trim();
  const times = references ? ratio(values, references) : NaN;
  return Number.isNaN(times) ? told : `${told} · ${number(times, 2)}×`;
}

function chapter({ title, text, metrics }, { list, results }) {
  const cellsOf = ({ name, label, isLimit }) => {
    const cells = metrics.map((metric) => {
      const isCompared = !metric.hasNoRatio && name !== 'empty' && results.has(REFERENCE);
      const references = isCompared ? seriesOf(results, REFERENCE, metric) : undefined;
      return cell(seriesOf(results, name, metric), metric, references);
    });
    return [isLimit ? `_${label}_` : label, ...cells];
  };
  return `## ${title}\n\n${text}\n\n${table(['', ...metrics.map(({ label }) => label)], list.map(cellsOf))}`;
}

const timeCell = (values) => {
  const list = known(values);
  return list.length > 0 ? `${milliseconds(median(list))} ± ${milliseconds(spread(list))}` : '–';
};

function growthRow({ label, run, sizes }, answers) {
  const all = sizes.map((size) => known(answers.get(`${run} ${size}`)));
  const points = sizes.map((size, index) => [size, median(all[index])]).filter(([, cost]) => cost > 0);
  const slope = (some) => (some.length > 1 ? number(exponent(some), 2) : '–');
  return [
    label,
    sizes.map((size) => number(size)).join(' · '),
    all.map((each) => milliseconds(median(each))).join(' · '),
    slope(points),
    slope(points.slice(-2)),
  ];
}

const growthPart = (answers) => `## How costs grow

Without any slowing down. The exponent is that of the line that fits best on logarithmic scales: 0 where the size does not
matter, 1 in proportion. Small sizes cost what any start costs; the last step tells most.

${table(
  ['', 'sizes', 'medians', 'exponent', 'last step'],
  growth.map((each) => growthRow(each, answers)),
)}`;

const duelRow = (/** @type {(typeof duels)[number]} */ { label, ours, plain, size }, answers) => {
  const [own, other] = [ours, plain].map((run) => (run ? answers.get(`${run} ${size} duel`) : []));
  return [label, timeCell(own), plain ? timeCell(other) : '–', plain ? `${number(ratio(own, other), 2)}×` : '–'];
};

const duelPart = (answers) => `## Beside what is written by hand

The plain table is one string with \`content-visibility\`; the plain loop makes a script of each. Times to the next paint,
the scripts to the run of the last; without any slowing down.

${table(
  ['', 'ours', 'by hand', 'ratio'],
  duels.map((each) => duelRow(each, answers)),
)}`;

const tabsPart = (lags) => `## Two tabs

A choice made in one tab is held by the other after ${milliseconds(median(lags))} (median of ${lags.length}); at worst after
${milliseconds(Math.max(...lags))}.`;

const about = ({ rounds, machine, slow }) => `# Performance

Written by \`npm run bench\`; what is changed here by hand is lost.

${machine.map((line) => `- ${line}`).join('\n')}

One page, one banner in French, four purposes, eight services that wait; files compressed by brotli 11. The network is slowed
down to ${slow.network} and the processor ${slow.processor} times, through the protocol of the browser. Each round measures
every side once and begins with another side; rounds: ${rounds}. Numbers are medians ± the spread of the middle half, then the
median of the ratios of each round: vanilla-cookieconsent is 1.00×.

Downloads are headers and bodies over HTTP/1.1. Downloads, work and memory are counted beyond the empty page, whose own stand
in its row. The rows in italics are limits: no tool can go below the empty page, and hardly below the static one.
cookie-charter writes its banner from its charter; the others show the same text.`;

const failurePart = (failures) =>
  failures.length > 0 ? [`## What failed\n\n${failures.map((each) => `- ${each}`).join('\n')}`] : [];

/**
 * Writes the report.
 * @param {object} measured what there is to tell; parts that were not measured are left out
 * @returns {string} Markdown
 */
export function reportOf({ list, results, answers, lags, failures, ...setting }) {
  return [
    about(setting),
    ...(results ? chapters.map((each) => chapter(each, { list, results })) : []),
    ...(answers ? [growthPart(answers), duelPart(answers)] : []),
    ...(lags?.length > 0 ? [tabsPart(lags)] : []),
    ...failurePart(failures),
  ].join('\n\n');
}
