import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { readSnippets } from './read-snippets.js';

const file = 'docs/guides/persistence.md';
const snippets = readSnippets(file);
const codeOf = (wanted) => snippets.filter(({ language }) => language === wanted).map(({ code }) => code);

describe(file, () => {
  it('holds the recipes that the suite of the engines runs, and no other', () => {
    const recipes = ['nginx', 'nginx', 'apache', 'php', 'js', 'python'];
    const rest = ['html', 'http', 'json', 'sh', 'sh', 'sh', 'sh'];
    assert.deepEqual(snippets.map(({ language }) => language).sort(), [...recipes, ...rest].sort());
    const fences = readFileSync(join(import.meta.dirname, '../..', file), 'utf8').match(/^ *```/gm).length;
    assert.equal(fences, snippets.length * 2);
  });

  it('shows a header and a line of the log whose value is one of ours', async () => {
    const { decodeRecord } = await import('cookie-charter/core');
    const [, shown] = /eu-consent=(\S+);/.exec(codeOf('http')[0]);
    for (const value of [shown, JSON.parse(codeOf('json')[0]).choice]) assert.ok(decodeRecord(value), value);
  });

  it('names the cookie in one place of each recipe', () => {
    for (const recipe of ['nginx', 'apache', 'php', 'js', 'python'])
      assert.equal(codeOf(recipe).join('').split('eu-consent').length, 2, recipe);
  });
});
