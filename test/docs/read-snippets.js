import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const FENCE = /^```(\w+)\n([\s\S]*?)^```$/gm;

/** Lists the examples of a Markdown file of the project, each with its language and its code. */
export function readSnippets(file) {
  const text = readFileSync(join(import.meta.dirname, '../..', file), 'utf8');
  return [...text.matchAll(FENCE)].map(([, language, code]) => ({ language, code }));
}

/** Lists where a Markdown file links to inside the project. */
export function localLinks(file) {
  const text = readFileSync(join(import.meta.dirname, '../..', file), 'utf8');
  return [...text.matchAll(/\]\(([^)#\s]+)\)/g)].map(([, target]) => target).filter((target) => !/^\w+:/.test(target));
}
