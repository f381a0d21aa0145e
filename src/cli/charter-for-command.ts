import type { Charter } from '../core/charter.js';
import { baseLanguage } from '../core/localized-text.js';
import type { Policy } from '../core/policy.js';
import { loadWords } from '../locales/load-words.js';
import type { Words } from '../locales/words.js';
import { loadPolicy } from '../render/load-policy.js';
import { choiceIn, type CommandLine, languages, policyIds } from './command-line.js';
import { readSource } from './read-source.js';

/** A charter with all that a command needs to write of it. */
export interface CharterForCommand {
  readonly charter: Charter;
  readonly policy: Policy;
  /** Language of what is written. */
  readonly language: 'fr' | 'en';
  readonly words: Words;
  /** Languages in which to look for the charter's texts, best first. */
  readonly languages: readonly string[];
}

/**
 * Reads the charter of a command, its policy and its words.
 * @param line the command as it was written; `--policy` stands in for the policy that the charter names, `--language` for
 * its language
 * @throws CommandError or CharterError when the charter cannot be had or an option has no such value
 */
export async function charterFor({ source, values }: CommandLine): Promise<CharterForCommand> {
  const asked = choiceIn(values, 'language', languages);
  const policyId = choiceIn(values, 'policy', policyIds);
  const read = await readSource(source);
  const charter = policyId === undefined ? read : { ...read, policy: policyId };
  const language = asked ?? (baseLanguage(charter.language) === 'en' ? 'en' : 'fr');
  const [words, policy] = await Promise.all([loadWords(language), loadPolicy(charter.policy)]);
  return { charter, policy, language, words, languages: [language] };
}
