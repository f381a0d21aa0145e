import { parseArgs } from 'node:util';
import { charterSchema } from '../core/charter-schema.js';
import type { PolicyId } from '../core/charter.js';
import { CommandError } from './command-error.js';

/** What may be written after a command; each option takes a value. */
const optionsOf = {
  lint: ['policy', 'language', 'format', 'today'],
  render: ['policy', 'language', 'to', 'output'],
  export: ['policy', 'language', 'to', 'output'],
} as const;

/** Name of a command. */
export type CommandName = keyof typeof optionsOf;

/** A command as the webmaster wrote it. */
export interface CommandLine {
  readonly command: CommandName | 'help' | 'version';
  /** A file, an address, or `-` for standard input. */
  readonly source: string;
  /** The options that were written, by name. */
  readonly values: Readonly<Record<string, string | undefined>>;
}

/**
 * Reads the words after `cookie-charter`.
 * @param words the words
 * @returns what they ask for
 * @throws CommandError when they ask for nothing that there is
 */
export function commandLineOf(words: readonly string[]): CommandLine {
  const [first = '--help', ...rest] = words;
  const told = [...words, first].map((word) => questions.get(word)).find((command) => command !== undefined);
  if (told) return { command: told, source: '', values: {} };
  if (!isCommand(first)) throw new CommandError(`There is no command “${first}”; ${seeHelp}`);
  const { values, positionals } = parsed(first, rest);
  return { command: first, source: oneOf(positionals), values };
}

/** Words that only ask what there is, wherever they stand. */
const questions: ReadonlyMap<string, 'help' | 'version'> = new Map([
  ['--help', 'help'],
  ['-h', 'help'],
  ['--version', 'version'],
  ['-v', 'version'],
]);

function oneOf([source, ...more]: readonly string[]): string {
  if (source === undefined) throw new CommandError(`Which charter? Name a file or an address; ${seeHelp}`);
  if (more.length > 0) throw new CommandError(`One charter at a time: “${more.join(' ')}” is too many; ${seeHelp}`);
  return source;
}

const seeHelp = 'cookie-charter --help shows what there is.';

const isCommand = (word: string): word is CommandName => Object.hasOwn(optionsOf, word);

function parsed(command: CommandName, args: string[]): { values: CommandLine['values']; positionals: string[] } {
  const options = Object.fromEntries(optionsOf[command].map((name) => [name, { type: 'string' as const }]));
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (problem) {
    const [sentence = ''] = String(problem instanceof Error ? problem.message : problem).split(/\. |\n/);
    throw new CommandError(`${sentence.replace(/\.$/, '')}; ${seeHelp}`);
  }
}

/**
 * Reads an option that has a closed list of values.
 * @param values the options that were written
 * @param name name of the option
 * @param known its values
 * @returns the value, or nothing when the option was not written
 * @throws CommandError when the value is not in the list
 */
export function choiceIn<Value extends string>(
  values: CommandLine['values'],
  name: string,
  known: readonly Value[],
): Value | undefined {
  const value = values[name];
  const found = known.find((candidate) => candidate === value);
  if (value !== undefined && found === undefined)
    throw new CommandError(`--${name} takes ${known.join(', ')}, not “${value}”.`);
  return found;
}

/** The policies that a charter may name, as its schema lists them. */
export const policyIds: readonly PolicyId[] = (charterSchema.properties?.['policy']?.enum ?? []) as readonly PolicyId[];

/** The languages in which the command line writes charters and findings. */
export const languages = ['fr', 'en'] as const;
