import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { listFiles } from '../../tools/list-files.js';
import { blockedName } from '../../tools/neutral-names.js';

const root = join(import.meta.dirname, '../..');
const { exports, files, dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const WINDOWS = process.platform === 'win32';

/** Runs a module in a Node of its own, inside the package, and returns what it prints. */
const run = (code) =>
  execFileSync(process.execPath, ['--input-type=module', '-e', code], { cwd: root, encoding: 'utf8' }).trim();

/** The files that npm would ship. */
function packedFiles() {
  const command = ['pack', '--dry-run', '--json', '--ignore-scripts', '--offline', '--loglevel=error'];
  const output = execFileSync('npm', command, { cwd: root, encoding: 'utf8', shell: WINDOWS });
  return JSON.parse(output)[0].files.map(({ path }) => path);
}

const packed = packedFiles();

const targetsOf = (entry) => (typeof entry === 'string' ? [entry] : Object.values(entry));
const targets = Object.values(exports).flatMap(targetsOf);

/** The files that a target of the exports names; a star stands for any part of a path. */
function filesOf(target) {
  const [before, after = ''] = target.slice(2).split('*');
  if (!target.includes('*')) return packed.filter((path) => path === before);
  return packed.filter((path) => path.startsWith(before) && path.endsWith(after));
}

describe('the package', () => {
  it('is imported under its own name where there is no page', () => {
    const known = run(
      "import('cookie-charter').then((all) => console.log(typeof all.pageConsent, typeof all.CookieTable))",
    );
    assert.equal(known, 'function function');
  });

  it('defines no element when its main entry is imported', () => {
    const defined = run(`
      const defined = [];
      globalThis.customElements = { define: (name) => defined.push(name), get: () => undefined };
      await import('cookie-charter');
      console.log(JSON.stringify(defined));
    `);
    assert.equal(defined, '[]');
  });

  it('defines every element when asked to', () => {
    const defined = run(`
      const defined = [];
      globalThis.customElements = { define: (name) => defined.push(name), get: (name) => defined.includes(name) || undefined };
      await import('cookie-charter/define');
      console.log(defined.sort().join(' '));
    `);
    const tags = ['banner', 'charter', 'gate', 'preferences', 'preferences-dialog', 'table'];
    assert.equal(defined, tags.map((name) => `cookie-${name}`).join(' '));
  });

  it('connects to other tools without a page, and leaves no trace', () => {
    const traces = run(`
      const { pageConsent } = await import('cookie-charter');
      const before = Object.keys(globalThis);
      const tools = ['matomo', 'google-consent-mode', 'data-layer', 'wp-consent-api', 'opendatasoft'];
      for (const tool of tools) {
        const [connect] = Object.values(await import('cookie-charter/integrations/' + tool));
        connect(pageConsent())();
      }
      const { useDialects } = await import('cookie-charter/integrations/dialects');
      const { migrateChoice } = await import('cookie-charter/integrations/migrate-choice');
      migrateChoice(pageConsent(), 'klaro');
      useDialects(pageConsent(), ['klaro', 'tarteaucitron'])?.stop();
      console.log(JSON.stringify(Object.keys(globalThis).filter((name) => !before.includes(name))));
    `);
    assert.equal(traces, '[]');
  });

  it('ships every file that its entries name', () => {
    assert.ok(targets.length > 10);
    for (const target of targets) assert.ok(filesOf(target).length > 0, `${target} is shipped`);
  });

  it('ships the notice of the library inside its script', () => {
    assert.deepEqual(Object.keys(dependencies), ['lit']);
    for (const path of ['dist/auto.js', 'dist/licenses/lit.txt']) assert.ok(packed.includes(path), path);
  });

  it('ships what a site needs and nothing else', () => {
    const always = /^(?:package\.json|LICENSE|README(?:\.fr)?\.md)$/;
    const listed = (path) => files.some((entry) => path === entry || path.startsWith(`${entry}/`));
    const strange = packed.filter((path) => !always.test(path) && !listed(path));
    assert.deepEqual(strange, []);
    const inner = packed.filter((path) =>
      /(?:^|\/)(?:test|demo|tools|stories|bench|src)\/|\.test\.|tsbuildinfo/.test(path),
    );
    assert.deepEqual(inner, []);
    for (const path of ['package.json', 'LICENSE', 'README.md', 'schema/charter.schema.json', 'custom-elements.json'])
      assert.ok(packed.includes(path), path);
  });

  it('has no file whose name public filter lists block', () => {
    assert.deepEqual(packed.filter(blockedName), []);
  });

  it('holds everything that its modules import', () => {
    const modules = packed.filter((path) => path.startsWith('dist/') && path.endsWith('.js'));
    const specifier = /(?:\bfrom|\bimport)\s*\(?\s*["'](\.{1,2}\/[^"']+)["']/g;
    const missing = modules.flatMap((path) => {
      const code = readFileSync(join(root, path), 'utf8');
      const wanted = [...code.matchAll(specifier)].map(([, name]) => join(path, '..', name));
      return wanted.filter((file) => !existsSync(join(root, file))).map((file) => `${path} imports ${file}`);
    });
    assert.ok(modules.length > 20 && listFiles(join(root, 'dist/chunks')).length > 0);
    assert.deepEqual(missing, []);
  });
});
