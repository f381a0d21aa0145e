// Fills the charter pages of the demo as `cookie-charter render --to full` would, for browsers in which no script runs.
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = join(import.meta.dirname, '..');
/** The built package is read when a page is asked for: the tools exist before it. */
const built = (file) => import(pathToFileURL(join(root, 'dist', file)).href);

const emptyCharter = /<cookie-charter charter="([^"]+)"><\/cookie-charter>/;

/** Returns a page with the text of its charter inside an empty `<cookie-charter charter="…">`; any other page as it is. */
export async function withStaticCharter(html, file) {
  const [tag, address] = emptyCharter.exec(html) ?? [];
  if (!tag) return html;
  const { renderHTML, page } = await pageOf(JSON.parse(await readFile(join(dirname(file), address), 'utf8')));
  const markup = renderHTML(page, { kind: 'full' });
  return html.replace(tag, () => markup.replace('<cookie-charter', `<cookie-charter charter="${address}"`));
}

async function pageOf(document) {
  const { charterPage, renderHTML } = await built('render/index.js');
  const [{ charterFrom }, { loadPolicy }] = [await built('core/index.js'), await built('render/load-policy.js')];
  const { loadWords } = await built('locales/load-words.js');
  const { loadPageWords } = await built('locales/page/load-page-words.js');
  const charter = charterFrom(document);
  const language = charter.language;
  const [policy, words] = [await loadPolicy(charter.policy), await loadWords(language)];
  const source = { charter, policy, words, pageWords: await loadPageWords(language), languages: [language] };
  return { renderHTML, page: charterPage(source) };
}
