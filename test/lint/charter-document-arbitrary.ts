import fc from 'fast-check';

/** Texts that rules look for, and texts that break careless code. */
const strangeTexts = [
  ...[
    'x',
    '—',
    '*',
    '\ud83d',
    '__proto__',
    'a.b[c]',
    'OK',
    'API',
    'Google Analytics',
    'x'.repeat(250),
    'a '.repeat(30),
  ],
  ...['améliorer votre expérience', 'Soutenez-nous !', 'conforme au RGPD', 'certifié par la CNIL'],
];

const text = fc.oneof(fc.constantFrom(...strangeTexts), fc.string({ minLength: 1, maxLength: 40 }));
const short = text.map((words) => words.slice(0, 60));
const localized = fc.oneof(
  text,
  fc.dictionary(fc.oneof(fc.constantFrom('fr', 'en', '__proto__'), text), text, { minKeys: 1, maxKeys: 3 }),
);
const day = fc.constantFrom('0000-01-01', '2024-02-29', '2025-01-01', '9999-12-31');
const duration = fc.oneof(fc.constantFrom('P13M', 'P0D', 'session', 'P999999Y'), short);
const purposeId = fc.constantFrom('necessary', 'audience', 'media', 'advertising', 'own', 'constructor');
const bool = fc.boolean();

const tracker = fc.record(
  {
    name: fc.oneof(fc.constantFrom('sessionid', '_pk_id.*', '_spy', '**'), short),
    type: fc.constantFrom('cookie', 'local-storage', 'pixel', 'other'),
    party: fc.constantFrom('first', 'third'),
    ...{ description: localized, condition: localized, duration, refresh: bool, httpOnly: bool },
  },
  { requiredKeys: ['name'] },
);
const service = fc.record(
  {
    purpose: purposeId,
    provider: localized,
    name: localized,
    role: fc.constantFrom('controller', 'processor', 'joint'),
    exemption: fc.constantFrom(
      'security',
      'authentication',
      'choice-memory',
      'audience-measurement',
      'requested-service',
    ),
    legalBasis: fc.constantFrom('consent', 'public-task', 'legitimate-interest'),
    measurement: fc.record(
      { ownSiteOnly: bool, campaigns: bool, selfAssessment: fc.constant('/x') },
      { requiredKeys: [] },
    ),
    ...{ thirdPartyAccess: bool, dataRetention: duration, reviewed: day, delegatedTo: short },
    ...{ transfers: fc.array(short, { maxLength: 3 }), recipients: fc.array(short, { maxLength: 3 }) },
    trackers: fc.array(tracker, { maxLength: 3 }),
  },
  { requiredKeys: ['purpose', 'provider', 'name', 'exemption'] },
);
const purpose = fc.record(
  {
    regime: fc.constantFrom('exempt', 'objection', 'consent'),
    title: localized,
    description: localized,
    consequence: localized,
  },
  { requiredKeys: [] },
);
const change = fc.record(
  {
    date: day,
    summary: localized,
    purposes: fc.array(fc.oneof(purposeId, fc.constant('elsewhere')), { maxLength: 3 }),
  },
  { requiredKeys: ['date', 'summary'] },
);
const ids = ['necessary', 'audience', 'media', 'advertising', 'own', 'constructor'];

/** In one charter of ten every purpose is exempt. */
const purposes = fc
  .tuple(fc.array(purpose, { minLength: ids.length, maxLength: ids.length }), fc.nat(9))
  .map(([list, chance]) =>
    list.map((one, index) => ({ ...one, ...(chance === 0 && { regime: 'exempt' }), id: ids[index] })),
  );

/** Documents that pass the check of charters, with strange texts, days and durations. */
export const charterDocument: fc.Arbitrary<unknown> = fc.record(
  {
    purposes,
    services: fc.array(service, { maxLength: 6 }),
    ...{ language: fc.constantFrom('fr', 'en', 'de', 'pt-BR'), updated: day, checked: day, forChildren: bool },
    controller: fc.record({ name: localized, contact: localized }, { requiredKeys: ['name'] }),
    hosting: fc.record({ name: localized, country: localized }, { requiredKeys: ['name'] }),
    links: fc.record({ legalNotice: fc.constant('/x'), accessibility: fc.constant('/y') }, { requiredKeys: [] }),
    history: fc.array(change, { maxLength: 3 }),
    version: short,
  },
  { requiredKeys: ['purposes', 'services'] },
);
