// Measures peers and us in one interleaved run. See options.js for the command line.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { agreements, ask, workshop, workshopFiles } from './ask.js';
import { keptBrowser } from './kept-browser.js';
import { describeMachine } from './machine.js';
import { readOptions } from './options.js';
import { installPeers } from './peers.js';
import { duels, growth } from './questions.js';
import { reportOf } from './report.js';
import { interleave } from './rounds.js';
import { REFERENCE, sides } from './sides.js';
import { startSite } from './site.js';
import { NETWORK, SLOW } from './visitor.js';
import { measureSide } from './visits.js';

const file = join(import.meta.dirname, '../docs/performance.md');
const TAB_ROUNDS = 50;
const failures = [];

function onFailure(name, { message }) {
  const [line] = message.split('\n');
  failures.push(`${name}: ${line}`);
  console.error(`${name} failed: ${line}`);
}

/** The sides asked for, with those that every figure is told against. */
const chosen = (names) => sides.filter(({ name }) => ['empty', REFERENCE, ...names].includes(name));

async function measureSides({ browser, url, list, rounds }) {
  const measured = (side) => async () => {
    const result = await measureSide(await browser.open(), url, side);
    console.log(`${side.name}: ${JSON.stringify(result, (_key, value) => Number(value) || value)}`);
    return result;
  };
  // The first page of a browser is slower than any other.
  await measureSide(await browser.open(), url, list[0]);
  return interleave(
    list.map((side) => /** @type {const} */ ([side.name, measured(side)])),
    rounds,
    onFailure,
  );
}

/**
 * Every question, by the name that the report looks it up by.
 * @returns {(readonly [string, () => Promise<number>])[]}
 */
function questions({ browser, url }) {
  const grown = growth.flatMap(({ run, sizes }) => sizes.map((size) => ({ name: `${run} ${size}`, run, size })));
  const fought = duels.flatMap(({ ours, plain, size, options }) =>
    [ours, plain].filter(Boolean).map((run) => ({ name: `${run} ${size} duel`, run, size, options })),
  );
  const all = [...grown, ...fought];
  return all.map(({ name, ...question }) => [name, async () => ask(await browser.open(), url, question)]);
}

async function measureParts(setting) {
  const answers = await interleave(questions(setting), setting.rounds, onFailure);
  const tabs = async () => agreements(await setting.browser.open(), `${setting.url}/ours.html`, TAB_ROUNDS);
  const lags = (await interleave([['two tabs', tabs]], 1, onFailure)).get('two tabs')[0];
  return { answers, lags };
}

async function write(report, isWhole) {
  const text = await format(report, { ...(await resolveConfig(file)), parser: 'markdown' });
  if (!isWhole) return console.log(text);
  writeFileSync(file, text);
  return console.log('Written to docs/performance.md');
}

/** Everything that was asked for, in a browser and a site of its own. */
async function measure({ list, rounds, measuresSides, measuresParts }) {
  const { url, close } = await startSite([...list, workshop], await workshopFiles());
  const browser = keptBrowser();
  try {
    const setting = { browser, url, list, rounds };
    const results = measuresSides ? await measureSides(setting) : undefined;
    const parts = measuresParts ? await measureParts(setting) : {};
    return { results, ...parts, machine: describeMachine(await (await browser.open()).version(), list) };
  } finally {
    await browser.close();
    close();
  }
}

async function main() {
  const everyName = sides.map(({ name }) => name);
  const { names, isWhole, rounds, ...wanted } = readOptions(process.argv.slice(2), everyName);
  installPeers();
  const list = chosen(names);
  const measured = await measure({ list, rounds, ...wanted });
  const slow = { network: NETWORK, processor: SLOW.processor };
  await write(reportOf({ list, rounds, slow, failures, ...measured }), isWhole);
}

try {
  await main();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
