import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { createConsentStore } from '../../src/browser/page-consent.js';
import { charterFrom } from '../../src/core/charter-check.js';
import { ConsentStore } from '../../src/core/consent-store.js';
import { type FormerTool, migrateChoice, type MigrateOptions } from '../../src/integrations/migrate-choice.js';
import { frPublic } from '../../src/policies/fr-public.js';
import { memoryStorage, portalCharter } from '../stage.js';

const formerNames = ['town', 'tarteaucitron', 'klaro', 'orejime', 'eu-consent', 'cc_cookie'];
const portalNames = ['FUNCTIONAL', 'PERFORMANCE', 'PERSONALIZATION'].map((type) => `CONSENT_TYPE_${type}`);

const put = (name: string, value: string): void => void (document.cookie = `${name}=${value}; Path=/`);

/** A visit of today, with the store's own memory apart from the cookies of the test. */
function visit(tool: FormerTool, options?: MigrateOptions): ConsentStore {
  const store = new ConsentStore({
    storage: memoryStorage(),
    now: () => new Date(),
    report: (problem) => {
      throw problem;
    },
  });
  migrateChoice(store, tool, options);
  store.use(charterFrom(portalCharter()), frPublic);
  return store;
}

const json = (value: unknown): string => encodeURIComponent(JSON.stringify(value));
const daysAgo = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString();

describe('the stored choice of a former tool', () => {
  afterEach(() => {
    for (const name of [...formerNames, ...portalNames]) document.cookie = `${name}=; Path=/; Max-Age=0`;
    for (const key of ['klaro', 'town']) localStorage.removeItem(key);
  });

  for (const [tool, write] of [
    ['tarteaucitron', () => put('tarteaucitron', '!youtube=false!matomo=wait!facebook=true')],
    ['klaro', () => put('klaro', json({ youtube: false, facebook: true }))],
    ['klaro', () => localStorage.setItem('klaro', json({ youtube: false, facebook: true }))],
    ['orejime', () => put('orejime', json({ youtube: false, facebook: true }))],
    ['orejime', () => put('eu-consent', '{"youtube":false%2C"facebook":true}')],
    [
      'vanilla-cookieconsent',
      () => put('cc_cookie', json({ categories: ['social'], services: { video: [], social: [] } })),
    ],
  ] as const)
    it(`stays a refusal where it is one, and is asked where it is none: ${tool}`, () => {
      write();
      const { state } = visit(tool);
      expect(state.choices).to.include({ video: false, social: false });
      expect(state.status).to.equal('partial');
      expect(state.pending).to.include('social');
    });

  it('is read from the cookies of Liferay, where refused measurement stays off though it needs no consent', () => {
    put('CONSENT_TYPE_PERFORMANCE', 'false');
    put('CONSENT_TYPE_FUNCTIONAL', 'true');
    const store = visit('liferay');
    expect([store.allows('audience'), store.allows('media')]).to.deep.equal([false, false]);
    expect(store.state.pending).to.deep.equal(['media', 'social']);
  });

  it('leaves nothing to ask when all was refused', () => {
    put('tarteaucitron', '!youtube=false!facebook=false!matomo=false');
    const { status, choices } = visit('tarteaucitron').state;
    expect(status).to.equal('decided');
    expect(choices).to.include({ audience: false, media: false, social: false });
  });

  const accepted = (days: number): string =>
    json({ categories: ['films', 'social'], services: { films: [], social: [] }, consentTimestamp: daysAgo(days) });

  it('grants nothing by itself, be it dated and named', () => {
    put('cc_cookie', accepted(10));
    const store = visit('vanilla-cookieconsent', { mapping: { films: 'media' } });
    expect([store.state.status, store.allows('media')]).to.deep.equal(['undecided', false]);
  });

  it('grants on request what the mapping names, from its own moment on', () => {
    const moment = daysAgo(10);
    put('cc_cookie', json({ categories: ['films', 'social'], consentTimestamp: moment }));
    const store = visit('vanilla-cookieconsent', { mapping: { films: 'media' }, grants: true });
    expect([store.allows('media'), store.allows('social')]).to.deep.equal([true, false]);
    expect(store.state.decidedAt?.slice(0, 19)).to.equal(moment.slice(0, 19));
    expect(store.state.pending).to.deep.equal(['social']);
  });

  it('grants nothing that is too old, or that tells no moment', () => {
    const options = { mapping: { films: 'media' }, grants: true };
    put('cc_cookie', accepted(200));
    expect(visit('vanilla-cookieconsent', options).state.status).to.equal('undecided');
    put('cc_cookie', json({ categories: ['films'] }));
    put('klaro', json({ youtube: true }));
    expect(visit('vanilla-cookieconsent', options).state.status).to.equal('undecided');
    expect(visit('klaro', { mapping: { youtube: 'media' }, grants: true }).state.status).to.equal('undecided');
  });

  it('grants the services of a category that were accepted, and not the category', () => {
    const value = { categories: ['films'], services: { films: ['tube'] }, consentTimestamp: daysAgo(1) };
    put('cc_cookie', json(value));
    const options = { mapping: { films: 'media', tube: 'video', other: 'social' }, grants: true };
    const store = visit('vanilla-cookieconsent', options);
    expect([store.allows('video'), store.allows('media'), store.allows('social')]).to.deep.equal([true, false, false]);
    const wider = visit('vanilla-cookieconsent', { mapping: { films: 'media', tube: 'media' }, grants: true });
    expect(wider.allows('media')).to.equal(false);
  });

  it('that lies under our own name cannot be kept, which is told to the webmaster', () => {
    const told: string[] = [];
    const { error } = console;
    Object.assign(console, { error: (...words: unknown[]) => void told.push(words.join(' ')) });
    put('eu-consent', '{"youtube":false}');
    const consent = createConsentStore();
    consent.use(charterFrom(portalCharter()), frPublic);
    migrateChoice(consent, 'orejime');
    Object.assign(console, { error });
    expect(consent.state).to.include({ status: 'partial', stored: false });
    expect(told.join()).to.contain('choice-memory');
    expect(document.cookie).to.contain('eu-consent={"youtube":false}');
  });

  it('is found under the name that the site gave the tool, as a cookie or not', () => {
    put('town', '!youtube=false');
    expect(visit('tarteaucitron', { storedAs: 'town' }).state.choices['video']).to.equal(false);
    expect(visit('tarteaucitron', { storedAs: 'town' }).state.pending).to.deep.equal(['social']);
    put('town', '');
    localStorage.setItem('town', json({ categories: [], services: { video: [] } }));
    expect(visit('vanilla-cookieconsent', { storedAs: 'town' }).state.status).to.equal('partial');
  });

  it('is left where it is', () => {
    put('klaro', json({ youtube: false }));
    visit('klaro');
    expect(document.cookie).to.include('klaro=');
  });

  it('never throws and never grants, whatever ten thousand hostile values say', () => {
    const tools: [FormerTool, string][] = [
      ['tarteaucitron', 'tarteaucitron'],
      ['klaro', 'klaro'],
      ['orejime', 'eu-consent'],
      ['vanilla-cookieconsent', 'cc_cookie'],
      ['liferay', 'CONSENT_TYPE_PERFORMANCE'],
    ];
    const names = fc.constantFrom(
      'media',
      'social',
      'audience',
      '__proto__',
      'constructor',
      'youtube',
      'necessary',
      '',
    );
    const shapes = fc.dictionary(names, fc.oneof(fc.boolean(), fc.jsonValue()));
    const lists = fc.record({
      categories: fc.oneof(fc.array(names), fc.jsonValue()),
      services: fc.oneof(fc.dictionary(names, fc.array(names)), fc.jsonValue()),
      consentTimestamp: fc.oneof(fc.string(), fc.constant('+275760-09-13'), fc.constant('9999-12-31'), fc.integer()),
    });
    const marked = fc.array(fc.tuple(names, fc.constantFrom('true', 'false', 'wait', '=')));
    const value = fc.oneof(
      shapes.map(json),
      lists.map(json),
      marked.map((pairs) => pairs.map(([name, answer]) => `!${name}=${answer}`).join('')),
      fc.string().map(encodeURIComponent),
      fc.constantFrom('true', 'false', '%', '%E0%A4%A', '{', '[]', 'null', '"'),
    );
    const run = (stored: string, [tool, name]: [FormerTool, string], grants: boolean): void => {
      put(name, stored);
      const store = visit(tool, { grants, mapping: { youtube: 'video' } });
      const { media, social } = store.state.choices;
      expect([media, social]).to.deep.equal([false, false]);
      if (!grants) expect(store.allows('video')).to.equal(false);
      document.cookie = `${name}=; Path=/; Max-Age=0`;
    };
    const tool = fc.constantFrom(...tools);
    fc.assert(
      fc.property(value.filter(isCookieValue), tool, fc.boolean(), (...facts) => run(...facts)),
      { numRuns: 10_000, endOnFailure: true },
    );
  }).timeout(120_000);
});

const isCookieValue = (value: string): boolean => value.length < 3000 && !value.includes(';');
