import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { projectFiles, readFiles, withoutComments } from './source-text.js';

const pascalCase = (tag) => tag.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase());

function expectedFiles(tag, files) {
  const room = [`src/elements/${tag}/${tag}.ts`, `src/elements/${tag}/${tag}.styles.ts`];
  const around = [`src/define/${tag}.ts`, `test/elements/${tag}.test.ts`];
  const hasStories = [...files.keys()].some((file) => /^stories\/.*\.stories\.ts$/.test(file));
  return [...room, ...around, ...(hasStories ? [`stories/${tag}.stories.ts`] : [])];
}

function nameProblems(tag, files) {
  const room = withoutComments(files.get(`src/elements/${tag}/${tag}.ts`) ?? '');
  const door = withoutComments(files.get(`src/define/${tag}.ts`) ?? '');
  const className = pascalCase(tag);
  const isNamed = new RegExp(`export class ${className}\\b`).test(room);
  const isDefined = new RegExp(`customElements\\.define\\(\\s*['"]${tag}['"],\\s*${className}\\b`).test(door);
  return [
    ...(isNamed ? [] : [`src/elements/${tag}/${tag}.ts exports no class ${className}`]),
    ...(isDefined ? [] : [`src/define/${tag}.ts has no literal customElements.define('${tag}', ${className})`]),
  ];
}

/** Lists in sentences what the elements of a map of file and text lack. */
function roomProblems(files) {
  const inside = [...files.keys()].filter((file) => file.startsWith('src/elements/')).map((file) => file.split('/'));
  const loose = inside.filter((parts) => parts.length === 3).map((parts) => `${parts.join('/')} lies outside a room`);
  const tags = new Set(inside.filter((parts) => parts.length > 3).map((parts) => parts[2]));
  const problems = [...tags].flatMap((tag) => [
    ...expectedFiles(tag, files)
      .filter((file) => !files.has(file))
      .map((file) => `${file} is missing`),
    ...nameProblems(tag, files),
  ]);
  return [...loose, ...problems];
}

const good = {
  'src/elements/cookie-a/cookie-a.ts': 'export class CookieA extends LitElement {}',
  'src/elements/cookie-a/cookie-a.styles.ts': '',
  'src/define/cookie-a.ts': "customElements.define('cookie-a', CookieA);",
  'test/elements/cookie-a.test.ts': '',
};
const problemsOf = (changes) => roomProblems(new Map(Object.entries({ ...good, ...changes })));
const without = (file) => roomProblems(new Map(Object.entries(good).filter(([name]) => name !== file)));

describe('the rooms of src/elements', () => {
  it('have styles, a door, a test and a story, all under the name of their tag', () => {
    assert.deepEqual(roomProblems(readFiles(projectFiles('src/elements', 'src/define', 'test', 'stories'))), []);
  });
});

describe('the check of rooms', () => {
  it('accepts a whole room', () => assert.deepEqual(problemsOf({}), []));

  for (const file of Object.keys(good).slice(1)) {
    it(`notices that ${file} is missing`, () => assert.ok(without(file).includes(`${file} is missing`)));
  }

  it('asks for a story once there are stories', () => {
    assert.deepEqual(problemsOf({ 'stories/other.stories.ts': '' }), ['stories/cookie-a.stories.ts is missing']);
  });

  it('notices a class under another name', () => {
    assert.equal(problemsOf({ 'src/elements/cookie-a/cookie-a.ts': 'export class A {}' }).length, 1);
  });

  it('notices a door that defines through a variable or in a comment', () => {
    assert.equal(problemsOf({ 'src/define/cookie-a.ts': 'customElements.define(tag, CookieA);' }).length, 1);
    assert.equal(problemsOf({ 'src/define/cookie-a.ts': "// customElements.define('cookie-a', CookieA)" }).length, 1);
  });

  it('notices a file outside a room', () => assert.equal(problemsOf({ 'src/elements/loose.ts': '' }).length, 1));
});
