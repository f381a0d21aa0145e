import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { CharterError } from '../core/charter-error.js';
import { CommandError } from './command-error.js';
import { type CommandLine, commandLineOf } from './command-line.js';
import type { CommandResult } from './command-result.js';
import { exportCommand } from './export-command.js';
import { helpText } from './help-text.js';
import { lintCommand } from './lint-command.js';
import { renderCommand } from './render-command.js';

/** What a run ends with: text for each stream, and the code of the process. */
export interface CommandOutcome {
  readonly output: string;
  readonly problems: string;
  readonly code: 0 | 1 | 2;
}

const commands: Readonly<Record<CommandLine['command'], (line: CommandLine) => Promise<CommandResult>>> = {
  lint: lintCommand,
  render: renderCommand,
  export: exportCommand,
  help: () => Promise.resolve({ output: helpText, code: 0 }),
  version: () => Promise.resolve({ output: `${version()}\n`, code: 0 }),
};

/**
 * Carries out a command.
 * @param words the words after `cookie-charter`
 * @returns what to print, and the code to end with; it never throws
 */
export async function runCommand(words: readonly string[]): Promise<CommandOutcome> {
  try {
    const line = commandLineOf(words);
    const { output, notes = [], code } = await commands[line.command](line);
    const problems = notes.map((note) => `${note}\n`).join('');
    const { output: file } = line.values;
    if (file === undefined) return { output, problems, code };
    await written(file, output);
    return { output: '', problems, code };
  } catch (problem) {
    return { output: '', problems: `cookie-charter: ${sentenceOf(problem)}\n`, code: 2 };
  }
}

function sentenceOf(problem: unknown): string {
  if (problem instanceof CommandError || problem instanceof CharterError) return problem.message;
  return `something unforeseen went wrong: ${problem instanceof Error ? problem.message : String(problem)}`;
}

async function written(file: string, text: string): Promise<void> {
  await writeFile(file, text).catch(() => {
    throw new CommandError(`This file could not be written: ${file}.`);
  });
}

function version(): string {
  const { version: number } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  return number;
}
