import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { cookieCharter, folderWith, root } from './run-cookie-charter.js';

const portal = join(root, 'demo/portal/charter.json');
const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));

const brief = (extra) =>
  JSON.stringify({
    purposes: [{ id: 'necessary' }],
    services: [
      {
        purpose: 'necessary',
        provider: 'Ville',
        name: 'Connexion',
        exemption: 'authentication',
        trackers: [{ name: 'sessionid' }],
      },
    ],
    ...extra,
  });

describe('cookie-charter lint', () => {
  it('ends with 0 for a charter without error, and counts what it found', async () => {
    const { code, output, problems } = await cookieCharter(['lint', portal, '--today', '2026-11-24']);
    assert.deepEqual([code, problems], [0, '']);
    assert.match(output, /^0 errors, \d+ warnings, \d+ suggestions\n$/m);
  });

  it('ends with 1 where a rule is broken, and says where and by which rule', async () => {
    const { code, output } = await cookieCharter(['lint', '-'], { input: brief() });
    assert.equal(code, 1);
    assert.match(output, /^error +services\[0\]\.trackers\[0\]\.duration {2}.*durée manquante.*\(L-\d+: .+\)$/m);
  });

  it('speaks the language of the charter, or the one asked for', async () => {
    const speaking = async (document, ...options) =>
      (await cookieCharter(['lint', '-', ...options], { input: document })).output;
    assert.match(await speaking(brief()), /durée manquante/);
    assert.doesNotMatch(await speaking(brief({ language: 'en-GB' })), /durée/);
    assert.doesNotMatch(await speaking(brief(), '--language', 'en'), /durée/);
    assert.match(await speaking(brief({ language: 'en' }), '--language', 'fr'), /durée manquante/);
  });

  it('gives programs the findings as JSON', async () => {
    const { code, output } = await cookieCharter(['lint', '-', '--format', 'json'], { input: brief() });
    const findings = JSON.parse(output);
    assert.equal(code, 1);
    for (const finding of findings)
      assert.deepEqual(Object.keys(finding).sort(), ['code', 'message', 'path', 'rule', 'severity', 'source']);
    assert.ok(findings.some(({ path, severity }) => path.endsWith('.duration') && severity === 'error'));
  });

  it('judges by the law asked for, and reckons ages from the day asked for', async () => {
    const codesOf = async (...options) => {
      const { output } = await cookieCharter(['lint', '-', '--format', 'json', ...options], {
        input: brief({ checked: '2026-11-01' }),
      });
      return JSON.parse(output).map(({ code }) => code);
    };
    const [now, later] = [await codesOf('--today', '2026-11-24'), await codesOf('--today', '2030-01-01')];
    assert.ok(later.length > now.length, `${later.length} after ${now.length}`);
    const measured = JSON.parse(await readFile(portal, 'utf8'));
    const judged = async (policy) =>
      (await cookieCharter(['lint', '-', '--policy', policy], { input: JSON.stringify(measured) })).output;
    assert.notEqual(await judged('fr-public'), await judged('be'));
  });
});

describe('cookie-charter render', () => {
  it('writes a page for portals that take everything away but the words', async () => {
    const { code, output } = await cookieCharter(['render', portal]);
    assert.equal(code, 0);
    assert.match(output, /<h3>Mesure d’audience<\/h3>/);
    assert.doesNotMatch(output, /<(?!\/?(?:h2|h3|p|ul|li|table|tr|th|td|a)\b)/);
    assert.doesNotMatch(output, / (?!href=)[a-z-]+="/);
  });

  it('writes a page for everyone else, and Markdown, in either language', async () => {
    const full = await cookieCharter(['render', portal, '--to', 'full', '--language', 'en']);
    assert.match(full.output, /^<cookie-charter lang="en" dir="ltr">/);
    assert.match(full.output, /<td lang="fr">|<span lang="fr">/);
    assert.match(full.output, /<tr id="cookie-sessionid">/);
    const markdown = await cookieCharter(['render', portal, '--to', 'markdown']);
    assert.match(markdown.output, /^# .+\n\n## En bref\n/);
    assert.match(markdown.output, /^\| `sessionid` \| Opendatasoft \|/m);
  });

  it('writes to the file that is named, and says nothing more', async (test) => {
    const folder = await folderWith(test, {});
    const ran = await cookieCharter(['render', portal, '--output', 'charte.html'], { cwd: folder });
    assert.deepEqual(ran, { code: 0, output: '', problems: '' });
    const printed = await cookieCharter(['render', portal, '--to', 'bare']);
    assert.equal(await readFile(join(folder, 'charte.html'), 'utf8'), printed.output);
    const nowhere = await cookieCharter(['render', portal, '--output', 'no/such/folder.html'], { cwd: folder });
    assert.deepEqual(
      [nowhere.code, nowhere.problems],
      [2, 'cookie-charter: This file could not be written: no/such/folder.html.\n'],
    );
  });
});

describe('cookie-charter export', () => {
  it('writes the charter itself, which can be read again', async () => {
    const first = await cookieCharter(['export', portal]);
    const again = await cookieCharter(['export', '-', '--to', 'json'], { input: first.output });
    assert.equal(again.output, first.output);
  });

  it('writes the example that comes with the Table Schema', async () => {
    const { output } = await cookieCharter(['export', portal, '--to', 'csv']);
    assert.equal(output, await readFile(join(root, 'schema/cookies.example.csv'), 'utf8'));
  });

  it('writes disclosures, and says on the side what they lack', async () => {
    const { code, output, problems } = await cookieCharter(['export', '-', '--to', 'iab'], { input: brief() });
    assert.equal(code, 0);
    assert.equal(JSON.parse(output).disclosures[0].maxAgeSeconds, null);
    assert.equal(problems, 'sessionid has no duration that can be counted: maxAgeSeconds is null.\n');
    assert.equal((await cookieCharter(['export', portal, '--to', 'iab'])).problems, '');
  });

  it('writes the words of the vocabulary', async () => {
    const { output } = await cookieCharter(['export', portal, '--to', 'dpv']);
    const document = JSON.parse(output);
    assert.equal(document['@type'], 'dpv:PrivacyNotice');
    assert.equal(document['dpv:hasProcess'].length, JSON.parse(await readFile(portal, 'utf8')).services.length);
  });
});

describe('cookie-charter', () => {
  it('shows what there is, when asked or when nothing is asked', async () => {
    const { code, output, problems } = await cookieCharter(['--help']);
    assert.deepEqual([code, problems], [0, '']);
    for (const word of [
      'lint',
      'render',
      'export',
      '--language',
      '--policy',
      '--format',
      '--today',
      '--to',
      '--output',
    ])
      assert.ok(output.includes(word), word);
    assert.ok(output.split('\n').every((line) => line.length <= 120));
    for (const words of [[], ['-h'], ['lint', '--help'], ['export', portal, '-h']])
      assert.equal((await cookieCharter(words)).output, output);
  });

  it('gives its version', async () => {
    assert.deepEqual(await cookieCharter(['--version']), { code: 0, output: `${version}\n`, problems: '' });
  });

  it('ends with 2 and a sentence for what makes no sense', async () => {
    const senseless = {
      'destroy a': 'There is no command “destroy”',
      constructor: 'There is no command “constructor”',
      lint: 'Which charter?',
      'lint a b': 'One charter at a time: “b” is too many',
      'lint a --to csv': "Unknown option '--to'",
      'render a --format json': "Unknown option '--format'",
      'lint a --format xml': '--format takes text, json, not “xml”.',
      'lint a --format': "Option '--format <value>' argument missing",
      'render a --to toString': '--to takes bare, full, markdown, not “toString”.',
      'export a --to constructor': '--to takes csv, json, iab, dpv, not “constructor”.',
      'lint a --language de': '--language takes fr, en, not “de”.',
      'lint a --policy us': '--policy takes fr-public, fr,',
      'lint a --today yesterday': '--today takes a day of the calendar, written YYYY-MM-DD, not “yesterday”.',
      'lint a --today 2026-13-45': '--today takes a day of the calendar, written YYYY-MM-DD, not “2026-13-45”.',
      'lint a --today 2026-02-31': '--today takes a day of the calendar, written YYYY-MM-DD, not “2026-02-31”.',
    };
    for (const [words, sentence] of Object.entries(senseless)) {
      const { code, output, problems } = await cookieCharter(words.split(' '));
      assert.deepEqual([code, output], [2, ''], words);
      assert.ok(problems.startsWith(`cookie-charter: ${sentence}`), `${words}: ${problems}`);
      assert.equal(problems.trim().split('\n').length, 1, words);
    }
  });
});
