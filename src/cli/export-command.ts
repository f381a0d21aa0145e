import { namedCharter } from '../render/export-source.js';
import { renderCSV } from '../render/csv/render-csv.js';
import { renderDisclosures } from '../render/disclosures/render-disclosures.js';
import { renderDPV } from '../render/dpv/render-dpv.js';
import { type CharterForCommand, charterFor } from './charter-for-command.js';
import { choiceIn, type CommandLine } from './command-line.js';
import type { CommandResult } from './command-result.js';

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

const writers: Readonly<Record<string, (source: CharterForCommand) => CommandResult>> = {
  csv: (source) => ({ output: renderCSV(source), code: 0 }),
  json: (source) => ({ output: json(namedCharter(source)), code: 0 }),
  iab: disclosures,
  dpv: (source) => ({ output: json(renderDPV(source)), code: 0 }),
};

/**
 * Writes a charter as data.
 * @param line the command; `--to` says `csv`, `json`, `iab` or `dpv`
 */
export async function exportCommand(line: CommandLine): Promise<CommandResult> {
  const kind = choiceIn(line.values, 'to', Object.keys(writers)) ?? 'json';
  const source = await charterFor(line);
  return writers[kind]?.(source) ?? { output: '', code: 0 };
}

/** The specification asks for a number of seconds that some charters do not give, and none is invented. */
function disclosures(source: CharterForCommand): CommandResult {
  const document = renderDisclosures(source);
  const incomplete = document.disclosures.filter(
    ({ type, maxAgeSeconds }) => type === 'cookie' && maxAgeSeconds === null,
  );
  const notes = incomplete.map(
    ({ identifier }) => `${identifier} has no duration that can be counted: maxAgeSeconds is null.`,
  );
  return { output: json(document), notes, code: 0 };
}
