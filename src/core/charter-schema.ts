// Generated from schema/charter.schema.json by tools/generate-charter-types.js: edit the schema.
import type { Schema } from './schema-check.js';

/** The rules of the charter's JSON Schema, without its titles and descriptions. */
export const charterSchema: Schema = {
  type: 'object',
  required: ['purposes', 'services'],
  properties: {
    $schema: { type: 'string' },
    version: { type: 'string', maxLength: 60 },
    updated: { $ref: '#/$defs/day' },
    language: { $ref: '#/$defs/languageTag' },
    policy: { enum: ['fr-public', 'fr', 'be', 'de', 'es', 'it', 'lu', 'nl', 'ie', 'uk', 'ch', 'qc'] },
    site: { $ref: '#/$defs/site' },
    controller: { $ref: '#/$defs/controller' },
    hosting: { $ref: '#/$defs/hosting' },
    links: { $ref: '#/$defs/links' },
    forChildren: { type: 'boolean' },
    checked: { $ref: '#/$defs/day' },
    purposes: { type: 'array', maxItems: 50, items: { $ref: '#/$defs/declaredPurpose' } },
    services: { type: 'array', items: { $ref: '#/$defs/declaredService' } },
    history: { type: 'array', items: { $ref: '#/$defs/change' } },
  },
  $defs: {
    localizedText: {
      type: ['string', 'object'],
      minLength: 1,
      maxLength: 5000,
      minProperties: 1,
      additionalProperties: { type: 'string', minLength: 1, maxLength: 5000 },
    },
    identifier: {
      type: 'string',
      pattern: /^[a-z0-9][a-z0-9-]{0,39}$/,
      'x-expected': 'made of lower-case letters, digits and hyphens, 40 characters at most',
    },
    day: {
      type: 'string',
      pattern:
        /^(?:\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])|\d{4}-(?:0[13-9]|1[0-2])-(?:29|30)|\d{4}-(?:0[13578]|1[02])-31|(?:\d\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$/,
      'x-expected': 'a day of the calendar, written YYYY-MM-DD',
    },
    languageTag: {
      type: 'string',
      pattern: /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,3}$/,
      'x-expected': 'a language tag such as fr or pt-BR',
    },
    address: {
      type: 'string',
      maxLength: 2000,
      pattern:
        /^(?:https?:\/\/[^\s]+|mailto:[^\s]+|tel:[+\d][\d .-]*|[\/#?][^\s]*|\.{1,2}\/[^\s]*|[\w-]+(?:[\/.?#][^\s]*)?)$/,
      'x-expected': 'a link in http, https, mailto or tel, or relative to the page',
    },
    site: {
      type: 'object',
      required: ['name'],
      properties: { name: { $ref: '#/$defs/localizedText' }, url: { $ref: '#/$defs/address' } },
    },
    controller: {
      type: 'object',
      required: ['name'],
      properties: {
        name: { $ref: '#/$defs/localizedText' },
        contact: { $ref: '#/$defs/localizedText' },
        dataProtectionOfficer: { $ref: '#/$defs/localizedText' },
        url: { $ref: '#/$defs/address' },
      },
    },
    hosting: {
      type: 'object',
      required: ['name'],
      properties: {
        name: { $ref: '#/$defs/localizedText' },
        country: { $ref: '#/$defs/localizedText' },
        contact: { $ref: '#/$defs/localizedText' },
      },
    },
    links: {
      type: 'object',
      properties: {
        legalNotice: { $ref: '#/$defs/address' },
        accessibility: { $ref: '#/$defs/address' },
        accessibilityStatus: { enum: ['none', 'partial', 'full'] },
        privacyPolicy: { $ref: '#/$defs/address' },
      },
    },
    regime: { enum: ['exempt', 'objection', 'consent'] },
    declaredPurpose: {
      type: 'object',
      required: ['id'],
      properties: {
        id: { $ref: '#/$defs/identifier' },
        regime: { $ref: '#/$defs/regime' },
        title: { $ref: '#/$defs/localizedText' },
        description: { $ref: '#/$defs/localizedText' },
        consequence: { $ref: '#/$defs/localizedText' },
        revision: { type: 'integer', minimum: 0 },
      },
    },
    role: { enum: ['controller', 'processor', 'joint'] },
    legalBasis: {
      enum: ['consent', 'public-task', 'legal-obligation', 'contract', 'vital-interest', 'legitimate-interest'],
    },
    exemption: {
      enum: [
        'communication',
        'requested-service',
        'authentication',
        'security',
        'choice-memory',
        'interface-preference',
        'basket',
        'load-balancing',
        'paywall-quota',
        'audience-measurement',
      ],
    },
    measurement: {
      type: 'object',
      properties: {
        ownSiteOnly: { type: 'boolean' },
        anonymousStatistics: { type: 'boolean' },
        noCrossChecking: { type: 'boolean' },
        noCrossSiteIdentifier: { type: 'boolean' },
        campaigns: { type: 'boolean' },
        selfAssessment: { $ref: '#/$defs/address' },
      },
    },
    declaredService: {
      type: 'object',
      required: ['purpose', 'provider', 'name'],
      properties: {
        id: { $ref: '#/$defs/identifier' },
        purpose: { $ref: '#/$defs/identifier' },
        provider: { $ref: '#/$defs/localizedText' },
        role: { $ref: '#/$defs/role' },
        name: { $ref: '#/$defs/localizedText' },
        policyUrl: { $ref: '#/$defs/address' },
        exemption: { $ref: '#/$defs/exemption' },
        thirdPartyAccess: { type: 'boolean' },
        transfers: { type: 'array', maxItems: 100, items: { type: 'string', minLength: 1, maxLength: 100 } },
        legalBasis: { $ref: '#/$defs/legalBasis' },
        dataRetention: { type: 'string', minLength: 1, maxLength: 200 },
        recipients: { type: 'array', maxItems: 100, items: { type: 'string', minLength: 1, maxLength: 200 } },
        domains: { type: 'array', maxItems: 100, items: { type: 'string', minLength: 1, maxLength: 253 } },
        delegatedTo: { type: 'string', minLength: 1, maxLength: 253 },
        measurement: { $ref: '#/$defs/measurement' },
        reviewed: { $ref: '#/$defs/day' },
        trackers: { type: 'array', items: { $ref: '#/$defs/declaredTracker' } },
      },
    },
    trackerType: {
      enum: ['cookie', 'local-storage', 'session-storage', 'indexed-db', 'cache', 'pixel', 'fingerprint', 'other'],
    },
    party: { enum: ['first', 'third'] },
    declaredTracker: {
      type: 'object',
      required: ['name'],
      properties: {
        name: { type: 'string', minLength: 1, maxLength: 200 },
        type: { $ref: '#/$defs/trackerType' },
        party: { $ref: '#/$defs/party' },
        description: { $ref: '#/$defs/localizedText' },
        duration: { type: 'string', minLength: 1, maxLength: 200 },
        durationText: { type: 'string', maxLength: 500 },
        refresh: { type: 'boolean' },
        condition: { $ref: '#/$defs/localizedText' },
        httpOnly: { type: 'boolean' },
        columns: { type: 'array', maxItems: 50, items: { $ref: '#/$defs/column' } },
      },
    },
    column: {
      type: 'object',
      required: ['header', 'text'],
      properties: { header: { type: 'string', maxLength: 500 }, text: { type: 'string', maxLength: 5000 } },
    },
    change: {
      type: 'object',
      required: ['date', 'summary'],
      properties: {
        date: { $ref: '#/$defs/day' },
        summary: { $ref: '#/$defs/localizedText' },
        purposes: { type: 'array', items: { $ref: '#/$defs/identifier' } },
      },
    },
  },
};
