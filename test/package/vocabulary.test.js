// A charter in JSON and JSON-LD holds to the published schema and vocabularies.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import jsonld from 'jsonld';
import { built, complete, en, json, portal, sourceOf } from './export-stage.js';

const { renderDPV } = await built('render/index.js');
const { namedCharter } = await built('render/export-source.js');

describe('a charter in the Data Privacy Vocabulary', () => {
  const offline = async (address) => assert.fail(`${address} was asked for`);
  const expand = (document) => jsonld.expand(document, { documentLoader: offline, safe: true });
  const own = /^https:\/\/w3id\.org\/dpv|^http:\/\/purl\.org\/dc|rdf-syntax-ns#/;

  /** Every term below a value: names of members, types and what they point to. */
  const termsIn = (value) => {
    if (Array.isArray(value)) return value.flatMap(termsIn);
    if (typeof value !== 'object' || value === null) return typeof value === 'string' && own.test(value) ? [value] : [];
    return Object.entries(value).flatMap(([name, member]) => [...(own.test(name) ? [name] : []), ...termsIn(member)]);
  };

  it('uses only terms that the vocabularies have', async () => {
    const { terms } = await json('test/fixtures/dpv-terms.json');
    const known = new Set(Object.values(terms).flat());
    const all = complete();
    /** @type {import('../../src/core/charter-document.js').LegalBasis[]} */
    const bases = ['consent', 'public-task', 'legal-obligation', 'contract', 'vital-interest', 'legitimate-interest'];
    all.services.push(
      ...bases.map((basis) => ({ id: `s-${basis}`, purpose: 'media', provider: 'P', name: basis, legalBasis: basis })),
    );
    all.purposes.push({ id: 'preferences' }, { id: 'advertising' }, { id: 'social' });
    const used = new Set(termsIn(await expand(renderDPV(sourceOf(all)))));
    assert.deepEqual(
      [...used].filter((term) => !known.has(term)),
      [],
    );
    assert.deepEqual(
      [...known].filter((term) => !used.has(term)),
      [],
      'the list holds no term that we do not use',
    );
  });

  it('is read without asking anybody for a context, and loses nothing on the way', async () => {
    const document = renderDPV(sourceOf(portal));
    const quads = await jsonld.toRDF(document, { documentLoader: offline, safe: true });
    const names = quads
      .filter(({ predicate }) => predicate.value.endsWith('#hasIdentifier'))
      .map(({ object }) => object.value);
    const declared = portal.services.flatMap((service) => service.trackers.map(({ name }) => name));
    assert.deepEqual(names.sort(), declared.sort());
  });

  it('writes durations as XML Schema has them, which knows no weeks', async () => {
    const text = JSON.stringify(renderDPV(sourceOf(complete())));
    const durations = [...text.matchAll(/\{"@value":"([^"]*)","@type":"xsd:duration"\}/g)].map(([, value]) => value);
    assert.deepEqual([...new Set(durations)].sort(), ['P1M', 'P1Y', 'P1Y14D', 'P25M', 'P6M']);
  });

  it('says who answers for what, and leaves unsaid what the charter leaves unsaid', async () => {
    const document = renderDPV(sourceOf(complete()));
    const [processor, controller, joint, none] = document['dpv:hasProcess'];
    assert.deepEqual(processor['dpv:hasDataController'], [{ '@id': '_:controller' }]);
    assert.deepEqual(processor['dpv:hasDataProcessor'], { '@id': '_:provider-a' });
    assert.deepEqual(controller['dpv:hasDataController'], [{ '@id': '_:provider-b' }]);
    assert.deepEqual(
      joint['dpv:hasJointDataControllers']['dpv:hasDataController'].map((node) => node['@id']),
      ['_:controller', '_:provider-c'],
    );
    for (const silent of ['dpv:hasDataController', 'dpv:hasThirdCountry', 'dpv:hasNotice', 'dpv:hasJustification'])
      assert.ok(!(silent in none), silent);
    assert.deepEqual(none['dpv:hasLegalBasis'], { '@id': 'dpv:Consent' });
    assert.ok(!('dpv:hasLegalBasis' in processor));
  });
});

describe('a charter exported as JSON', () => {
  it('is a sound charter, our own cookie named in it', async () => {
    const judge = new Ajv.default({ strict: false });
    addFormats.default(judge);
    const sound = judge.compile(await json('schema/charter.schema.json'));
    const exported = namedCharter(sourceOf(complete()));
    assert.equal(sound(exported), true, JSON.stringify(sound.errors));
    const own = exported.services.at(-1);
    assert.deepEqual([own.provider, own.trackers[0].duration], ['Ce site', 'P6M']);
    const inEnglish = namedCharter(sourceOf(complete(), en));
    assert.equal(sound(inEnglish), true);
    assert.deepEqual(inEnglish.services.at(-1).provider, { en: 'This site' });
  });
});
