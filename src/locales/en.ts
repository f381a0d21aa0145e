import type { Words } from './words.js';

const plural = (count: number, one: string, many: string): string => `${String(count)} ${count === 1 ? one : many}`;

const list = (parts: readonly string[]): string => new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(parts);

const outside = { eea: 'the EU/EEA', uk: 'the United Kingdom', ch: 'Switzerland', qc: 'Québec' } as const;

/** English words. */
export const en: Words = {
  language: 'en',
  direction: 'ltr',
  purposes: {
    necessary: {
      title: 'Running the site',
      description: 'Needed for the site to work and for the services you ask for.',
      consequence: '',
    },
    preferences: {
      title: 'Preferences',
      description: 'Remembering your settings from one visit to the next.',
      consequence: 'You set them again at each visit.',
    },
    audience: {
      title: 'Audience measurement',
      description: 'Counting the visits to this site, to know which pages are useful.',
      consequence: 'None: the site works in the same way.',
    },
    media: {
      title: 'Videos and maps from other sites',
      description: 'Showing in the page videos, maps or other content that comes from other sites.',
      consequence: 'This content is not shown; a link stands in its place.',
    },
    social: {
      title: 'Social networks',
      description: 'Showing posts from social networks, or letting you share a page.',
      consequence: 'These posts are not shown; a link stands in their place.',
    },
    advertising: {
      title: 'Advertising',
      description: 'Showing advertisements and measuring their effect.',
      consequence: 'No advertisement depends on the pages you visit.',
    },
  },
  banner: {
    heading: 'Your choices about cookies',
    headingAgain: 'Something has changed: your choice',
    introduction: (site) =>
      `${site || 'This site'} lets you choose. What needs your consent does not start before you choose. You may refuse everything: the site remains usable.`,
    keeping: (lifetime) =>
      `We keep your choice for ${lifetime}. You can change it at any time: link “Manage my cookies” at the foot of each page.`,
    providers: (count) => (count === 1 ? 'Provider:' : `${String(count)} providers:`),
    policyLink: 'Read the cookie charter',
    crossRefuses: 'Closing with the cross, “Continue without accepting”, is a refusal.',
  },
  choice: {
    acceptAll: 'Accept all',
    refuseAll: 'Refuse all',
    customize: 'Customise',
    continueWithoutAccepting: 'Continue without accepting',
    save: 'Save my choices',
    withdraw: 'Withdraw my consent',
    close: 'Close',
  },
  preferences: {
    title: 'Manage my cookies',
    introduction:
      'Choose one purpose at a time. What needs your consent stays off until you turn it on. Closing this window changes nothing.',
    allowed: 'Allowed',
    refused: 'Refused',
    partly: 'Partly',
    allowedOnce: 'Allowed on this page only',
    measured: 'On, unless you object',
    objected: 'You object to it',
    alwaysOn: 'Always on: no consent is needed',
    details: (count) => plural(count, 'service: see the details', 'services: see the details'),
    chooseServices: (count) => plural(count, 'service: choose one by one', 'services: choose one by one'),
    search: 'Search for a service, a provider or a cookie',
    found: (count) => (count === 0 ? 'No service found.' : `${plural(count, 'service', 'services')} found.`),
    consequence: 'If you refuse:',
    objectionConsequence: 'If you object:',
    saved: 'Your choices are saved.',
    withdrawn: 'Your consent is withdrawn.',
    notKept: 'Your choice holds for this page only: your browser does not let us keep it.',
    noChoiceYet: 'You have not chosen yet.',
    decided: (date, end) => `Chosen on ${date}, valid until ${end}.`,
    nothingToChoose:
      'This site uses only cookies that it needs to work. The law does not ask for your consent to these: you have nothing to choose.',
    unavailable:
      'The list of cookies could not be read. Nothing is allowed while it is missing; you can already refuse everything.',
    loading: 'The list of cookies is on its way. Nothing is allowed meanwhile; you can already refuse everything.',
    noted: 'Your refusal is noted. It will be saved as soon as the list of cookies can be read.',
    receipt: 'Download the proof of my choice',
  },
  erasure: {
    erased: (count) => `${plural(count, 'tracker was', 'trackers were')} erased from your device.`,
    erasedNames: 'Erased from your device:',
    site: 'Out of reach of this page, if they are there: only the server of this site can erase them:',
    provider: (name) => `Out of reach of this page, if they are there: only ${name} can erase them:`,
    visitor: 'Still there: your browser did not let this page erase them. You can do so in its settings:',
    running: 'Part of what you refused has already run in this page, and may go on until the page is reloaded.',
    reload: 'Reload the page',
  },
  signal: {
    name: (signal) => (signal === 'gpc' ? 'Global Privacy Control' : signal),
    refused: (name) => `Your browser refuses it for you (${name}). A choice made here counts instead.`,
    inBanner: (name, purposes) =>
      `Your browser has already refused for you (${name}): ${list(purposes)}. You can decide otherwise under “Customise”.`,
  },
  change: ({ kind, before = 0, now = 0 }) => {
    if (kind === 'purpose-added') return 'This purpose is new since you chose.';
    if (kind === 'provider-added')
      return `Since you chose, this purpose has ${plural(now, 'provider', 'providers')} instead of ${String(before)}.`;
    if (kind === 'tracker-added')
      return `Since you chose, this purpose has ${plural(now, 'tracker', 'trackers')} instead of ${String(before)}.`;
    return 'The conditions of this purpose (provider, duration, access or transfer) have changed since you chose.';
  },
  gate: {
    waits: (providers, leavesTrackers) =>
      `Provided by ${providers || 'another site'}. This content waits for your consent: showing it sends your IP address and data about your browser outside this site${leavesTrackers ? ', and allows cookies or other trackers' : ''}.`,
    thirdPartyAccess: 'Third parties have access to the data.',
    transfers: (countries, territory) => `Transfer outside ${outside[territory]}: ${countries}.`,
    allow: 'Show this time',
    alwaysService: 'Always for this service',
    alwaysPurpose: 'Always for this purpose',
    reach: (lifetime) => `“This time”: for this page. “Always”: for ${lifetime} at most.`,
    unknown: 'This content stays closed: the cookie charter of this site does not say where it comes from.',
    unavailable: 'This content stays closed: the list of cookies of this site could not be read.',
    opened: 'The content is shown.',
  },
  table: {
    caption: (purpose) => `Cookies and other trackers: ${purpose}`,
    allCaption: 'Cookies and other trackers of this site',
    columns: {
      name: 'Name',
      provider: 'Provider',
      service: 'Service and place',
      purpose: 'Purpose',
      description: 'What it is for',
      duration: 'Duration',
      party: 'Set by',
      exemption: 'Why without consent',
      type: 'Type',
    },
    fullName: 'Name of the cookie or tracker',
    transfers: (territory) => `Transfer outside ${outside[territory]}`,
    empty: 'No cookie is declared.',
    unstated: () => 'Not stated',
    nothingNeedsConsent:
      'This site uses only cookies that it needs to work. The law does not ask for your consent to these: that is why no banner is shown.',
    thirdPartyAccess: 'Third-party access',
    retention: (duration) => `data kept: ${duration}`,
    search: 'Search the list',
    found: (count, total) =>
      count > 0
        ? `${plural(count, 'cookie', 'cookies')} of ${String(total)}`
        : `No cookie found among ${String(total)}`,
    download: (format) => `Download as ${format}`,
  },
  types: {
    cookie: 'Cookie',
    'local-storage': 'Local storage',
    'session-storage': 'Session storage',
    'indexed-db': 'Local database',
    cache: 'Cache',
    pixel: 'Tracking pixel',
    fingerprint: 'Device fingerprint',
    other: 'Other tracker',
  },
  parties: { first: 'This site', third: 'Another site' },
  roles: { controller: 'controller', processor: 'processor', joint: 'joint controller' },
  exemptions: {
    communication: 'Only to carry the communication',
    'requested-service': 'Needed for the service you ask for',
    authentication: 'Recognising you after you sign in',
    security: 'Security of the service you ask for',
    'choice-memory': 'Remembering your choice about cookies',
    'interface-preference': 'A setting that you choose, such as the language',
    basket: 'Keeping your basket or the form you are filling in',
    'load-balancing': 'Sharing visits among servers',
    'paywall-quota': 'Counting the content offered',
    'audience-measurement': 'Audience measurement for this site alone, to which you may object',
  },
  duration: {
    session: 'Session: until you close the browser',
    unit: (unit, count) => plural(count, unit.slice(0, -1), unit),
    join: list,
  },
  ownMemory: {
    provider: 'This site',
    service: 'Memory of your choice',
    description: 'Keeping what you accepted or refused.',
  },
};
