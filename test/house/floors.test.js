import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { blockedName, neutralPath, neutralSpecifier } from '../../tools/neutral-names.js';
import { floorProblems, importsOf } from './floor-plan.js';
import { findCycle } from './import-cycles.js';
import { projectFiles, readFiles } from './source-text.js';

const isSource = (file) => /\.ts$/.test(file) && !file.endsWith('.d.ts');
const sources = readFiles(projectFiles('src').filter(isSource), 'src/');
const house = (files) => new Map(Object.entries(files));

/** Lists the files whose published name filter lists block, and those that two files would share. */
function publishedProblems(files) {
  const names = files.map(neutralPath);
  const blocked = names.filter(blockedName).map((name) => `${name}: filter lists block "${blockedName(name)}"`);
  const shared = names.filter((name, index) => names.indexOf(name) !== index);
  return [...blocked, ...shared.map((name) => `${name}: two files would have this name`)];
}

describe('the floors of src', () => {
  it('has imports that only go down', () => assert.deepEqual(floorProblems(sources), []));
  it('has no circle of imports', () => assert.equal(findCycle(sources), undefined));
  it('publishes no name that filter lists block, and none twice', () => {
    assert.deepEqual(publishedProblems([...sources.keys()]), []);
  });
});

describe('the reader of imports', () => {
  it('reads every kind of import', () => {
    const code = [
      "import 'a';",
      "import b, { c } from 'b';",
      "import type { D } from './d.js';",
      "export * from 'e';",
      "export type { F } from 'f';",
      "const g = () => import('./g.js');",
      "type H = import('./h.js').H;",
      'import {\n  i,\n} from "i";',
      "// import 'not-this';",
      "/** from 'nor-this' */",
    ].join('\n');
    const found = importsOf(code).map(({ specifier }) => specifier);
    assert.deepEqual(found.sort(), ['./d.js', './g.js', './h.js', 'a', 'b', 'e', 'f', 'i']);
  });

  it('tells a type import from another', () => {
    assert.deepEqual(importsOf("import type { A } from './a.js';"), [{ specifier: './a.js', typesOnly: true }]);
    assert.deepEqual(importsOf("import { A } from './a.js';"), [{ specifier: './a.js', typesOnly: false }]);
  });
});

describe('the check of floors', () => {
  const refused = {
    'core imports the browser': ['core/a.ts', "import { b } from '../browser/b.js';"],
    'core imports Lit': ['core/a.ts', "import { html } from 'lit';"],
    'core imports the browser lazily': ['core/a.ts', "void import('../browser/b.js');"],
    'core names a type of an element': ['core/a.ts', "type B = import('../elements/b/b.js').B;"],
    'a policy imports code': ['policies/a.ts', "import { b } from '../core/b.js';"],
    'the browser imports Lit': ['browser/a.ts', "import { html } from 'lit/html.js';"],
    'an integration imports an element': ['integrations/a.ts', "export * from '../elements/b/b.js';"],
    'the renderer imports the browser': ['render/a.ts', "import '../browser/b.js';"],
    'an element imports another': ['elements/a/a.ts', "import '../b/b.js';"],
    'an element imports a door': ['elements/a/a.ts', "import '../../define/a.js';"],
    'a door imports core': ['define/a.ts', "import '../core/b.js';"],
    'the entry imports the command line': ['index.ts', "export * from './cli/a.js';"],
    'the command line imports a store of the browser': ['cli/a.ts', "import '../browser/cookie-storage.js';"],
    'a package that is not Lit': ['elements/a/a.ts', "import 'lit-labs';"],
    'Node outside the command line': ['render/a.ts', "import 'node:fs';"],
    'a path out of src': ['bundles/a.ts', "import '../../tools/b.js';"],
    'a computed path': ['bundles/a.ts', 'void import(`../locales/${name}.js`);'],
    'an unknown floor': ['attic/a.ts', "import '../core/b.js';"],
  };
  for (const [name, [file, text]] of Object.entries(refused)) {
    it(`refuses: ${name}`, () => assert.equal(floorProblems(house({ [file]: text })).length, 1));
  }

  const accepted = {
    'an element imports its own styles': ['elements/a/a.ts', "import { styles } from './a.styles.js';"],
    'an element imports a lower floor': ['elements/a/a.ts', "import { b } from '../../controllers/b.js';"],
    'a policy imports a type': ['policies/a.ts', "import type { B } from '../core/b.js';"],
    'a door imports a door': ['define/all.ts', "import './a.js';"],
    'a bundle loads a locale': ['bundles/a.ts', "void import('../locales/fr.js');"],
    'the command line reads a charter': ['cli/a.ts', "import '../browser/charter-reader.js';\nimport 'node:fs';"],
  };
  for (const [name, [file, text]] of Object.entries(accepted)) {
    it(`accepts: ${name}`, () => assert.deepEqual(floorProblems(house({ [file]: text })), []));
  }

  it('reports a circle with its whole way', () => {
    const circle = { 'a.ts': "import './b.js';", 'b.ts': "void import('./c.js');", 'c.ts': "export * from './b.js';" };
    assert.equal(findCycle(house(circle)), 'b.ts → c.ts → b.ts');
    assert.equal(findCycle(house({ 'a.ts': "import './b.js';", 'b.ts': '' })), undefined);
  });

  it('notices a blocked name and a shared one', () => {
    assert.deepEqual(publishedProblems(['elements/cookie-banner/cookie-banner.ts']), []);
    assert.equal(publishedProblems(['browser/cookie-consent.ts']).length, 1);
    assert.equal(publishedProblems(['elements/cookie-a/cookie-a.ts', 'elements/cookie-a/a.ts']).length, 1);
  });
});

describe('the published names', () => {
  it('drop the prefix under elements and define only', () => {
    assert.equal(neutralPath('elements/cookie-banner/cookie-banner.styles.js'), 'elements/banner/banner.styles.js');
    assert.equal(neutralPath('define/cookie-table.d.ts'), 'define/table.d.ts');
    assert.equal(neutralPath('browser/cookie-storage.js'), 'browser/cookie-storage.js');
  });

  it('hide the name of Matomo, which filter lists block', () => {
    assert.equal(neutralPath('integrations/matomo.d.ts'), 'integrations/objection.d.ts');
    assert.equal(neutralSpecifier('./matomo-line.js', 'integrations/matomo.js'), './objection-line.js');
    assert.equal(publishedProblems(['browser/matomo.ts']).length, 1);
  });

  it('rewrite a specifier between two renamed files', () => {
    const door = 'define/cookie-table.js';
    assert.equal(neutralSpecifier('../elements/cookie-table/cookie-table.js', door), '../elements/table/table.js');
    assert.equal(neutralSpecifier('./cookie-banner.js', door), './banner.js');
    assert.equal(neutralSpecifier('lit', door), 'lit');
  });
});
