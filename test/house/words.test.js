import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { projectFiles, readFiles, ROOT, withoutComments, withoutWords } from './source-text.js';

const CODE = /\.[cm]?[jt]s$/;
const TEST = /\.test\.[jt]s$/;

const escape = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const itself = (text) => text;

// The letters in brackets keep each pattern from finding itself in this file.
const RULES = [
  { name: 'a type that gives up', read: withoutWords, word: /(?:[:<,|&(=]|\b(?:as|extends))\s*[a]ny\b(?!\s*[.:(?])/ },
  { name: 'a type that gives up in JSDoc', read: itself, word: /@(?:type|param|returns|typedef)\s*\{[^}]*\b[a]ny\b/ },
  { name: 'a silenced compiler', read: itself, word: /@ts-(?:[i]gnore|[e]xpect-error|[n]ocheck)/ },
  { name: 'a silenced linter', read: itself, word: /eslint-[d]isable/ },
  { name: 'work left for later', read: itself, word: /\b(?:[T]ODO|[F]IXME)\b/ },
  {
    name: 'a place on one machine',
    read: itself,
    word: /(?:^|[\s'"`(=])(?:\/(?:[h]ome|[U]sers|[r]oot|[m]nt)\/|[A-Z]:\\)/m,
  },
  { name: 'the place of this checkout', read: itself, word: new RegExp(`${escape(ROOT)}(?![\\w-])`) },
  {
    name: 'HTML from text',
    in: /^src\//,
    read: withoutComments,
    word: /\b(?:(?:inner|outer)HTML|insertAdjacentHTML|document\.write|unsafe(?:HTML|SVG|Static))/,
  },
  {
    name: 'code from text',
    in: /^src\//,
    read: withoutComments,
    word: /\beval\(|\bnew Function\b|\bset(?:Timeout|Interval)\(\s*['"`]/,
  },
  {
    name: 'a skipped or lone test',
    in: TEST,
    read: withoutWords,
    word: /\b(?:describe|suite|it|test|context)\.(?:only|skip|todo)\b|\b[xf](?:it|describe)\(|\bthis\.skip\(|\{\s*(?:skip|only|todo):/,
  },
];

const SHAPELESS = /(?:^|\/)(?:utils?|helpers?|commons?|types|misc)(?:\.[\w.]+)?(?:\/|$)/;
const DEEP_INDEX = /^src\/[^/]+\/.+\/index\.ts$/;

/** Lists in sentences the words and names, in a map of file and text, that the house does not allow. */
function wordProblems(files) {
  const names = [...files.keys()]
    .filter((file) => SHAPELESS.test(file))
    .map((file) => `${file}: a name without subject`);
  const barrels = [...files.keys()]
    .filter((file) => DEEP_INDEX.test(file))
    .map((file) => `${file}: no entry, no index`);
  const words = [...files].flatMap(([file, text]) =>
    RULES.filter((rule) => (rule.in ?? CODE).test(file) && rule.word.test(rule.read(text))).map(
      ({ name }) => `${file}: ${name}`,
    ),
  );
  return [...names, ...barrels, ...words];
}

const problemsOf = (file, text) => wordProblems(new Map([[file, text]]));

describe('the words of the project', () => {
  it('are words that the house allows', () => {
    const files = projectFiles('src', 'test', 'tools', 'demo', 'stories', 'bench').filter((file) => CODE.test(file));
    assert.deepEqual(wordProblems(readFiles(files)), []);
  });
});

describe('the check of words', () => {
  // The bad words are put together here, so that this file holds none of them.
  const refused = {
    'a type that gives up': ['src/a.ts', `let a: ${'an'}y;`],
    'a list of such types': ['src/a.ts', `const a = b as ${'an'}y[];`],
    'such a type as argument': ['src/a.ts', `const a = new Map<string, ${'an'}y>();`],
    'such a type in JSDoc': ['tools/a.js', `/** @param {${'an'}y} a */`],
    'a silenced compiler': ['src/a.ts', `// @ts-${'ignore'}`],
    'a compiler told to expect an error': ['test/a.test.ts', `// @ts-${'expect-error'}`],
    'a silenced linter': ['tools/a.js', `// eslint-${'disable'}-next-line`],
    'work left for later': ['demo/a.js', `// ${'TO'}DO`],
    'a home folder': ['tools/a.js', `read('/${'home'}/me/a')`],
    'this checkout': ['tools/a.js', `read('${ROOT}/a')`],
    'HTML from text': ['src/a.ts', 'a.innerHTML = b;'],
    'HTML from a directive': ['src/a.ts', 'unsafeHTML(a)'],
    'written HTML': ['src/a.ts', 'document.write(a)'],
    'evaluated text': ['src/a.ts', 'eval(a)'],
    'a function from text': ['src/a.ts', 'new Function(a)'],
    'a timer of text': ['src/a.ts', "setTimeout('a()', 1)"],
    'a lone test': ['test/a.test.ts', `it.${'only'}('a', () => {})`],
    'a skipped test': ['test/a.test.js', `x${'it'}('a', () => {})`],
    'a skipped test by option': ['test/a.test.js', `it('a', { ${'skip'}: true }, () => {})`],
    'a file of leftovers': ['src/core/utils.ts', ''],
    'a folder of leftovers': ['src/helpers/a.ts', ''],
    'a barrel in a room': ['src/elements/cookie-a/index.ts', ''],
  };
  for (const [name, [file, text]] of Object.entries(refused)) {
    it(`refuses: ${name}`, () => assert.equal(problemsOf(file, text).length, 1));
  }

  const accepted = {
    'the word in a sentence': ['src/a.ts', `// in ${'an'}y case\nconst a = '${'an'}y';`],
    'a method of that name': ['src/a.ts', `AbortSignal.${'an'}y([a])`],
    'a URL that holds a folder name': ['src/a.ts', `const a = 'https://a.example/${'home'}/';`],
    'a timer of a function': ['src/a.ts', 'setTimeout(() => {}, 1)'],
    'a comment on HTML': ['src/a.ts', '// never innerHTML'],
    'an entry': ['src/core/index.ts', ''],
  };
  for (const [name, [file, text]] of Object.entries(accepted)) {
    it(`accepts: ${name}`, () => assert.deepEqual(problemsOf(file, text), []));
  }
});
