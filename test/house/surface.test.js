import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { projectFiles, readFiles, ROOT, withoutComments } from './source-text.js';

const { modules } = JSON.parse(readFileSync(join(ROOT, 'custom-elements.json'), 'utf8'));
const elements = modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);

/** Every attribute, property and method that a page may use, by tag. */
const surface = elements.flatMap(({ tagName, attributes = [], members = [] }) =>
  [...attributes, ...members.filter(({ privacy }) => privacy !== 'private')].map(({ name }) => `${tagName} ${name}`),
);

const sources = [
  ...readFiles(projectFiles('src/elements', 'src/templates', 'src/styles', 'src/controllers'), 'src/'),
].map(([file, text]) => [file, withoutComments(text)]);

/** Lists the files that hold what a pattern looks for. */
const holding = (pattern, files = sources) => files.filter(([, text]) => pattern.test(text)).map(([file]) => file);

const banned = {
  forced: /accept|grant|auto|wall|delay|timeout|scroll|navigat|reject|refuse/i,
  window: /\btarget=|window\.open\(/,
  // A sign that stands beside its word may be left unread; a part of the page may not.
  hidden: /\.inert\b|\binert=|\.ariaHidden\b|setAttribute\(\s*'(?:aria-hidden|inert)'/,
  moving: /@keyframes|\btransition\s*:(?!\s*none)|\banimation\s*:(?!\s*none)|behavior:\s*'?smooth|\.animate\(/,
  timer: /\bset(?:Timeout|Interval)\(/,
  press: /@(?:pointer|mouse|touch)(?:down|start)\b|@keydown\b/,
};

describe('what a page can do with the elements', () => {
  it('lets nothing accept by itself, wall the page or delay a refusal', () => {
    assert.ok(surface.length > 40, `${surface.length} names`);
    assert.deepEqual(
      surface.filter((name) => banned.forced.test(name.split(' ')[1])),
      [],
    );
  });
});

describe('what the elements do with a page', () => {
  it('opens no new window', () => assert.deepEqual(holding(banned.window), []));
  it('hides no part of the page from assistive technology', () => assert.deepEqual(holding(banned.hidden), []));
  it('moves nothing', () => assert.deepEqual(holding(banned.moving), []));
  it('goes away by no timer, and acts on no press before it is released', () => {
    assert.deepEqual([...holding(banned.timer), ...holding(banned.press)], []);
  });
});

describe('the check of what elements do', () => {
  const found = { window: '<a target="_blank">', hidden: 'main.inert = true', moving: 'transition: opacity 1s' };
  const rest = { timer: 'setTimeout(close, 9000)', press: '<button @pointerdown=${accept}>', forced: 'autoAccept' };
  for (const [name, text] of Object.entries({ ...found, ...rest }))
    it(`notices: ${name}`, () => assert.deepEqual(holding(banned[name], [['a.ts', text]]), ['a.ts']));
});
