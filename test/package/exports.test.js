// What a charter is exported as holds to what others published of these forms.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import jsonld from 'jsonld';

const root = new URL('../../', import.meta.url);
const json = async (path) => JSON.parse(await readFile(new URL(path, root), 'utf8'));
const built = (path) => import(new URL(`dist/${path}`, root).href);

const portal = await json('demo/portal/charter.json');
const { charterFrom } = await built('core/charter-check.js');
const { loadPolicy, renderDisclosures, renderDPV } = await built('render/index.js');
const { namedCharter } = await built('render/export-source.js');
const { fr } = await built('locales/fr.js');
const { en } = await built('locales/en.js');
const policy = await loadPolicy('fr-public');

const sourceOf = (document, words = fr) => ({
  charter: charterFrom(document),
  words,
  languages: [words.language],
  policy,
});

const trackers = [
  { name: 'session', duration: 'session' },
  { name: 'month_*', duration: 'P1M', refresh: true, party: 'first' },
  { name: 'long', duration: 'P1Y2W', party: 'third', description: { fr: 'Compter.', en: 'Count.' } },
  { name: 'kept', type: 'local-storage', duration: 'P1Y', party: 'third' },
  { name: 'db', type: 'indexed-db' },
  { name: 'px', type: 'pixel' },
  { name: 'print', type: 'fingerprint' },
  { name: '*' },
];

/** A charter that says all that an export can say, and a cookie of ours that it forgot. */
const complete = () => ({
  language: 'fr',
  version: '2',
  updated: '2026-11-23',
  site: { name: 'Portail', url: 'https://Portail.example.fr:8080/accueil' },
  controller: { name: 'Ville', contact: 'Mairie', dataProtectionOfficer: 'dpo@ville.example' },
  purposes: [
    { id: 'necessary' },
    { id: 'audience', regime: 'objection' },
    { id: 'media' },
    { id: 'own', title: 'À nous' },
  ],
  services: [
    {
      id: 'a',
      purpose: 'necessary',
      provider: 'P',
      role: 'processor',
      name: 'A',
      exemption: 'security',
      dataRetention: 'P25M',
    },
    { id: 'b', purpose: 'audience', provider: 'P', role: 'controller', name: 'B', legalBasis: 'public-task', trackers },
    {
      id: 'c',
      purpose: 'media',
      provider: 'Q',
      role: 'joint',
      name: 'C',
      policyUrl: 'https://q.example/privacy',
      thirdPartyAccess: true,
      transfers: ['US', 'Royaume-Uni'],
      recipients: ['R'],
      domains: ['video.example.org', '*.cdn.example.org'],
      dataRetention: 'le temps du compte',
      trackers,
    },
    { id: 'd', purpose: 'own', provider: 'Q', name: 'D', policyUrl: '/relative', trackers },
  ],
});

describe('the disclosures of a charter, in the form of IAB Europe', () => {
  const judgement = async (document) => {
    const judge = new Ajv.default({ strict: false }).compile(
      await json('test/fixtures/device-disclosures.schema.json'),
    );
    judge(document);
    return (judge.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  };

  it('hold to the form, for the portal and for a charter that says everything', async () => {
    assert.deepEqual(await judgement(renderDisclosures(sourceOf(portal))), []);
    const counted = complete();
    assert.deepEqual(await judgement(renderDisclosures(sourceOf(counted))), []);
  });

  it('leave a length unsaid where the charter gives none that can be counted, which the form does not allow', async () => {
    const document = complete();
    document.services[1].trackers = [{ name: 'x', duration: 'aussi longtemps que nécessaire' }];
    const disclosures = renderDisclosures(sourceOf(document));
    assert.equal(disclosures.disclosures.find(({ identifier }) => identifier === 'x').maxAgeSeconds, null);
    assert.deepEqual(await judgement(disclosures), ['/disclosures/0/maxAgeSeconds must be integer']);
  });

  it('say what is stored, where and how long, and nothing of what is not stored', () => {
    const { disclosures, domains } = renderDisclosures(sourceOf(complete(), en));
    const media = disclosures.slice(5, 10);
    assert.deepEqual(media, [
      { identifier: 'session', type: 'cookie', maxAgeSeconds: 0, cookieRefresh: false, purposes: [1] },
      {
        identifier: 'month_*',
        type: 'cookie',
        maxAgeSeconds: 2629800,
        cookieRefresh: true,
        domains: ['portail.example.fr'],
        purposes: [1],
      },
      {
        identifier: 'long',
        type: 'cookie',
        maxAgeSeconds: 32767200,
        cookieRefresh: false,
        domains: ['video.example.org', '*.cdn.example.org'],
        purposes: [1],
        description: 'Count.',
      },
      {
        identifier: 'kept',
        type: 'web',
        maxAgeSeconds: null,
        cookieRefresh: false,
        domains: ['video.example.org', '*.cdn.example.org'],
        purposes: [1],
      },
      { identifier: 'db', type: 'web', maxAgeSeconds: null, cookieRefresh: false, purposes: [1] },
    ]);
    assert.deepEqual(domains, [
      { domain: 'video.example.org', purposes: [1], use: 'C' },
      { domain: '*.cdn.example.org', purposes: [1], use: 'C' },
    ]);
  });

  it('claim consent for nothing that does without it', () => {
    const { disclosures } = renderDisclosures(sourceOf(complete()));
    assert.deepEqual(
      disclosures.slice(0, 5).map(({ purposes }) => purposes),
      Array(5).fill([]),
    );
    const own = disclosures.at(-1);
    assert.deepEqual(
      [own.identifier, own.optOut, own.purposes, own.description],
      ['eu-consent', true, [], 'Retenir ce que vous avez accepté ou refusé.'],
    );
  });
});

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
