import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import ts from 'typescript';
import { cookieCharter, folderWith } from '../cli/run-cookie-charter.js';
import { countVisible, demoStage, PANEL, serveInstead, settled } from '../demo/demo-stage.js';
import { localLinks, readSnippets } from './read-snippets.js';

const root = join(import.meta.dirname, '../..');
const { name, scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const LANGUAGES = ['sh', 'html', 'json', 'js', 'css'];

const numbered = (file, language) =>
  readSnippets(file)
    .filter((snippet) => snippet.language === language)
    .map(({ code }, index) => ({ code, number: index + 1 }));

/** Says why a line of a shell would not do what the README promises, if so. */
function shellProblem(line) {
  const [command, ...words] = line.split(/\s+/);
  if (command === 'npm') return npmProblem(words);
  if (command === 'cp') return words.slice(0, -1).filter((word) => !word.startsWith('-') && !isShipped(word))[0];
  // The project's own command is run by a test of its own.
  return command === 'mkdir' || isOurs(line) ? undefined : `unknown command: ${line}`;
}

const isOurs = (line) => line.startsWith(`npx ${name} `);

function npmProblem([verb, subject]) {
  if (verb === 'ci') return existsSync(join(root, 'package-lock.json')) ? undefined : 'no lock file';
  if (verb === 'install') return subject === undefined || subject === name ? undefined : `installs ${subject}`;
  const script = verb === 'run' ? subject : verb;
  return script in scripts ? undefined : `no script ${script}`;
}

/** Whether a path of an installed package exists in this one. */
const isShipped = (path) => existsSync(join(root, path.replace(`node_modules/${name}/`, '')));

/** The names that a module takes from the package, by entry. */
function importsOf(code) {
  const source = ts.createSourceFile('snippet.js', code, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS);
  assert.deepEqual(source['parseDiagnostics'], [], 'it can be parsed');
  return source.statements.filter(ts.isImportDeclaration).map(({ moduleSpecifier, importClause }) => ({
    entry: moduleSpecifier.getText().slice(1, -1),
    names: importClause?.namedBindings?.getChildren().length
      ? importClause.namedBindings
          .getText()
          .replace(/[{}\s]/g, '')
          .split(',')
      : [],
  }));
}

/** A page that holds an example, in the language of its README. */
const pageAround = (code, language) =>
  `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>Example</title><body>${code}`;

for (const [file, language] of [
  ['README.md', 'en'],
  ['README.fr.md', 'fr'],
]) {
  describe(file, () => {
    const stage = demoStage();

    /** Opens a page that holds an example, with the script and the charter where the README puts them. */
    async function openExample(code) {
      const visitor = await stage.newVisitor();
      const charter = numbered(file, 'json')[0]?.code;
      const loaded = code.includes('<script') ? code : `${code}<script type="module" src="/dist/auto.js"></script>`;
      const script = loaded.replaceAll('"/charter/auto.js"', '"/dist/auto.js"');
      await serveInstead(visitor.page, {
        '/example/': () => ({ contentType: 'text/html; charset=utf-8', body: pageAround(script, language) }),
        '/charter.json': () => ({ contentType: 'application/json', body: charter }),
      });
      await visitor.page.goto(`${visitor.url}/example/`);
      return visitor;
    }

    it('holds only examples that are tested here', () => {
      const found = readSnippets(file).map((snippet) => snippet.language);
      assert.deepEqual([...new Set(found)].sort(), [...LANGUAGES].sort());
      const fences = readFileSync(join(root, file), 'utf8').match(/^ *```/gm).length;
      assert.equal(fences, found.length * 2);
    });

    it('links to files that exist', () => {
      const links = localLinks(file);
      assert.ok(links.length > 3);
      for (const link of links) assert.ok(existsSync(join(root, link)), link);
    });

    for (const { code, number } of numbered(file, 'sh')) {
      it(`gives commands that exist (${number})`, () => {
        for (const line of code.trim().split(/\n| && /)) assert.equal(shellProblem(line), undefined, line);
      });
    }

    it('gives commands of its own that end well, on its own charter', async (test) => {
      const lines = numbered(file, 'sh').flatMap(({ code }) => code.trim().split('\n').filter(isOurs));
      const folder = await folderWith(test, { 'charter.json': numbered(file, 'json')[0].code });
      assert.ok(lines.length > 2);
      for (const line of lines) {
        const { code, problems } = await cookieCharter(line.split(' ').slice(2), { cwd: folder });
        assert.deepEqual([code, problems], [0, ''], line);
      }
    });

    for (const { code, number } of numbered(file, 'json')) {
      it(`shows a charter without a fault (${number})`, async () => {
        const { checkCharter } = await import(`${name}/core`);
        assert.deepEqual(checkCharter(JSON.parse(code)), []);
      });
    }

    for (const { code, number } of numbered(file, 'js')) {
      it(`imports what the package gives (${number})`, async () => {
        for (const { entry, names } of importsOf(code)) {
          const given = await import(entry);
          for (const wanted of names) assert.ok(wanted in given, `${entry} gives ${wanted}`);
        }
      });
    }

    for (const { code, number } of numbered(file, 'js')) {
      it(`runs what shows the content, once it is granted and not before (${number})`, async () => {
        const mark = 'globalThis.shown = true;';
        const script = code.includes('//') ? code.replace(/\/\/.*/, mark) : code + mark;
        const banner = numbered(file, 'html').find((example) => example.code.includes('<cookie-banner')).code;
        const module = script.replace(`'${name}'`, "'/dist/auto.js'");
        const { page, errors } = await openExample(`${banner}<script type="module">${module}</script>`);
        await page.waitForSelector(PANEL, { visible: true });
        assert.equal(await page.evaluate(() => 'shown' in globalThis), false);
        await page.locator('cookie-banner >>> [data-consent-action="accept-all"]').click();
        await page.waitForFunction(() => 'shown' in globalThis);
        assert.deepEqual(errors, []);
      });
    }

    for (const { code, number } of numbered(file, 'css')) {
      it(`sets knobs that the elements read (${number})`, async () => {
        const { page } = await openExample(numbered(file, 'html')[0].code);
        await page.waitForSelector(PANEL, { visible: true });
        const read = await page.$eval('cookie-banner', ({ shadowRoot }) =>
          shadowRoot.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText)).join(' '),
        );
        const knobs = code.match(/--charter-[\w-]+/g);
        for (const knob of knobs) assert.ok(read.includes(`var(${knob}`), knob);
      });
    }

    for (const { code, number } of numbered(file, 'html')) {
      const { promise, check } = promiseOf(code);
      it(`gives ${promise} (${number})`, async () => {
        const { page, errors, messages } = await openExample(code);
        await check(page);
        assert.deepEqual([errors, messages.filter((text) => text.includes(name))], [[], []]);
      });
    }
  });
}

/** What an example promises, and how that is seen. */
function promiseOf(code) {
  if (code.includes('<cookie-banner')) return { promise: 'a banner that asks, and preferences', check: checkBanner };
  if (code.includes('<table')) return { promise: 'a table, and no banner', check: checkTable };
  if (code.includes('<cookie-gate')) return { promise: 'a place that waits', check: checkGate };
  const [, tag] = /<(cookie-[a-z]+)/.exec(code);
  return { promise: `the trackers of its own charter in ${tag}`, check: (page) => checkTrackers(page, tag) };
}

/** What waits asks for nothing, and its link can be followed meanwhile. */
async function checkGate(page) {
  await page.waitForSelector('cookie-gate a', { visible: true });
  assert.equal(await countVisible(page, 'iframe'), 0);
  assert.equal(await page.$eval('script[data-consent]', ({ type }) => type), 'text/plain');
}

async function checkTrackers(page, tag) {
  await page.waitForFunction(
    (name) => document.querySelector(name).shadowRoot?.querySelectorAll('tbody tr').length >= 3,
    {},
    tag,
  );
}

async function checkBanner(page) {
  await page.waitForSelector(PANEL, { visible: true });
  await page.locator('cookie-banner >>> [data-consent-action="refuse-all"]').click();
  await settled(page, 'decided');
  assert.equal(await countVisible(page, PANEL), 0);
  await page.click('a[href="#cookie-preferences"]');
  await page.waitForSelector('cookie-preferences-dialog >>> dialog[open]', { visible: true });
}

async function checkTable(page) {
  const rows = (await page.$$('cookie-table > table tr')).length - 1;
  assert.ok(rows > 0);
  await page.waitForFunction(
    (wanted) => {
      const shadow = document.querySelector('cookie-table').shadowRoot;
      return shadow?.querySelectorAll('tbody [part~="row"]').length === wanted;
    },
    {},
    rows,
  );
  await settled(page, 'decided');
  assert.equal(await countVisible(page, PANEL), 0);
}
