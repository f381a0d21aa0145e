import { loadPageWords } from '../locales/page/load-page-words.js';
import { renderHTML } from '../render/html/render-html.js';
import { renderMarkdown } from '../render/markdown/render-markdown.js';
import { charterPage } from '../render/page/charter-page.js';
import { charterFor } from './charter-for-command.js';
import { choiceIn, type CommandLine } from './command-line.js';
import type { CommandResult } from './command-result.js';

/**
 * Writes a charter as a page that needs no script.
 * @param line the command; `--to` says `bare`, `full` or `markdown`
 */
export async function renderCommand(line: CommandLine): Promise<CommandResult> {
  const kind = choiceIn(line.values, 'to', ['bare', 'full', 'markdown']) ?? 'bare';
  const source = await charterFor(line);
  const page = charterPage({ ...source, pageWords: await loadPageWords(source.language) });
  return { output: kind === 'markdown' ? renderMarkdown(page) : renderHTML(page, { kind }), code: 0 };
}
