import { knownTrackers } from '../catalogue/known-trackers.js';
import { lintCharter } from '../lint/lint-charter.js';
import type { LintFinding, Severity } from '../lint/lint-finding.js';
import { charterFor } from './charter-for-command.js';
import { CommandError } from './command-error.js';
import { choiceIn, type CommandLine } from './command-line.js';
import type { CommandResult } from './command-result.js';

/**
 * Says what a charter does not say, or says wrongly.
 * @param line the command; `--format` says `text` or `json`, `--today` the day to reckon from
 * @returns the findings, and the code 1 when one of them is an error
 */
export async function lintCommand(line: CommandLine): Promise<CommandResult> {
  const format = choiceIn(line.values, 'format', ['text', 'json']) ?? 'text';
  const today = dayIn(line.values['today']);
  const { charter, policy, language } = await charterFor(line);
  const findings = lintCharter(charter, policy, { language, known: knownTrackers, today });
  const output = format === 'json' ? `${JSON.stringify(findings, null, 2)}\n` : report(findings);
  return { output, code: findings.some(({ severity }) => severity === 'error') ? 1 : 0 };
}

function dayIn(text: string | undefined): string {
  if (text === undefined) return new Date().toISOString().slice(0, 10);
  if (/^\d{4}-\d{2}-\d{2}$/.test(text) && isDay(text)) return text;
  throw new CommandError(`--today takes a day of the calendar, written YYYY-MM-DD, not “${text}”.`);
}

/** Programs take 31 February for 3 March. */
function isDay(text: string): boolean {
  const moment = Date.parse(text);
  return !Number.isNaN(moment) && new Date(moment).toISOString().startsWith(text);
}

const severities: readonly Severity[] = ['error', 'warning', 'suggestion'];

function report(findings: readonly LintFinding[]): string {
  const lines = findings.map(
    ({ severity, path, message, rule, source }) =>
      `${severity.padEnd(10)}  ${path || '.'}  ${message} (L-${String(rule)}: ${source})\n`,
  );
  const counts = severities.map((severity) =>
    countOf(
      findings.filter((finding) => finding.severity === severity),
      severity,
    ),
  );
  return `${lines.join('')}${counts.join(', ')}\n`;
}

const countOf = ({ length }: readonly LintFinding[], severity: Severity): string =>
  `${String(length)} ${severity}${length === 1 ? '' : 's'}`;
