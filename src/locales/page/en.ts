import type { PageWords } from './page-words.js';

const plural = (count: number, one: string, many: string): string => `${String(count)} ${count === 1 ? one : many}`;

const trackers = (count: number, cookiesOnly: boolean): string =>
  cookiesOnly
    ? plural(count, 'cookie', 'cookies')
    : plural(count, 'cookie or other tracker', 'cookies and other trackers');

const purposes = (count: number, verb: string, verbs: string): string =>
  `${plural(count, 'purpose', 'purposes')} ${count === 1 ? verb : verbs}`;

/** What lies beyond the law of a charter, after “outside”. */
const outside = {
  eea: 'the European Union (EU) and the European Economic Area (EEA)',
  uk: 'the United Kingdom',
  ch: 'Switzerland',
  qc: 'Québec',
} as const;

const laws = {
  eea: 'The General Data Protection Regulation (GDPR)',
  uk: 'The United Kingdom’s data protection regulation (UK GDPR)',
  ch: 'The Swiss Federal Act on Data Protection (FADP)',
  qc: 'Québec’s law on personal information (Law 25)',
} as const;

/** English words of the page, equal to the French ones. */
export const en: PageWords = {
  language: 'en',
  title: (site) => (site ? `Cookie charter – ${site}` : 'Cookie charter'),
  colon: ': ',
  semicolon: '; ',
  quote: (text) => `“${text}”`,
  contents: 'On this page',
  brief: {
    heading: 'In brief',
    nothing: 'This site declares no cookie and no other tracker. You have nothing to choose: no banner is shown.',
    onlyNecessary: (count, cookiesOnly) =>
      `This site uses only ${cookiesOnly ? 'cookies' : 'cookies and other trackers'} that it needs to work: it declares ${String(count)}. The law does not ask for your consent to these: that is why no banner is shown.`,
    noTracking: 'None is declared for following you, for advertising or for measuring the audience.',
    declared: (count, uses, cookiesOnly) =>
      `This site declares ${trackers(count, cookiesOnly)}, for ${plural(uses, 'purpose', 'purposes')}.`,
    exempt: (count, titles) =>
      `${purposes(count, 'does not need your consent', 'do not need your consent')}: ${titles}.`,
    objection: (count, titles) =>
      `${purposes(count, 'is on unless you object to it', 'are on unless you object to them')}: ${titles}.`,
    consent: (count, titles) =>
      `${purposes(count, 'asks for your consent', 'ask for your consent')}: ${titles}. ${count === 1 ? 'It does' : 'They do'} not start without your consent.`,
    refusable: 'You may refuse everything: the site remains usable.',
    noBanner: 'No purpose asks for your consent: that is why no banner is shown.',
    manage: 'You can change your mind at any time: ',
    updated: (date) => `Charter updated on ${date}`,
    version: (version) => `version ${version}`,
  },
  controller: {
    heading: 'Who is responsible?',
    decides: ' decides what this site records on your device, and why. The law calls it the “controller”.',
    unnamed: 'This charter does not say who is responsible for this site.',
    contact: 'Contact',
    noContact: 'This charter gives no contact.',
    officer: 'Data protection officer',
    noOfficer: 'This charter does not say how to reach the data protection officer.',
    providers: 'This site relies on these providers:',
    roles: {
      controller: 'controller of its own processing, which decides by itself what it does with the data',
      processor: 'processor, which acts for the controller and on its instructions',
      joint: 'joint controller, which decides together with the controller of this site',
    },
    noRole: 'its role is not stated',
    providerPolicy: 'its page on data',
  },
  choice: {
    heading: 'Your choices',
    manage: 'You can see and change your choices at any time: ',
    keeping: (lifetime) =>
      `If your browser allows it, your choice is kept for ${lifetime} on your device, whether you accept or refuse. Then it has to be made again.`,
    withoutScript: 'Without scripts this link does not open. What needs your consent does not start either.',
    nothing: 'You have nothing to choose: no purpose of this site asks for your consent.',
    children: (age) =>
      `This site is also made for children. Under ${String(age)}, accepting needs the consent of a parent; refusing is always possible alone.`,
    waiting: 'Waiting for your choice: nothing starts',
    askedAgain: 'To be chosen again: nothing starts',
    except: (service, state) => `Except ${service}: ${state}`,
    print: 'Print this page',
    record: 'Proof of your choice',
  },
  kinds: {
    heading: 'Understanding cookies',
    cookie: {
      term: 'Cookie',
      meaning:
        'a small piece of information that has a name. A site hands it to your browser, which keeps it for a time and gives it back to that site with each page.',
    },
    tracker: {
      term: 'Tracker',
      meaning:
        'anything that writes or reads information on your device. A cookie is a tracker; there are others, such as local storage.',
    },
    useHeading: 'What are they for?',
    necessary: {
      term: 'Necessary',
      meaning:
        'they serve only to carry the page or to provide a service that you ask for. The law does not ask for your consent.',
    },
    measurement: {
      term: 'Audience measurement',
      meaning:
        'they count visits. The law does not require your consent if four conditions are all met. You may object at any time.',
    },
    conditionsHeading: 'To do without your consent, audience measurement has to keep to:',
    conditions: [
      'measuring this site alone, on behalf of its publisher',
      'making anonymous statistics and nothing else',
      'not cross-checking these data with others, nor giving them to others unless anonymous',
      'not following you from one site or application to another',
    ],
    conditionsMet: 'This site asserts that it meets these four conditions.',
    conditionsUnsaid: 'This charter does not assert that these four conditions are met.',
    selfAssessment: 'Read the assessment made by the site',
    consent: {
      term: 'Subject to your consent',
      meaning:
        'they serve something else. They are neither written nor read before you accept, and you can withdraw your consent at any time.',
    },
    partyHeading: 'Who sets them?',
    first: {
      term: 'First party',
      meaning: 'the site that you visit sets them, under its own address. A provider may manage them on its behalf.',
    },
    third: {
      term: 'Third party',
      meaning:
        'another site sets them, because some of its content is in the page. That site may know that you saw this page, and recognise you elsewhere.',
    },
    apart:
      'These are two separate questions: a first-party cookie may ask for your consent, and a necessary cookie may come from a provider.',
  },
  trackers: {
    heading: (cookiesOnly) => (cookiesOnly ? 'The cookies used' : 'The cookies and other trackers used'),
    columns: {
      role: 'Role',
      access: 'Third-party access',
      basis: 'Legal basis',
      retention: 'Retention of collected data',
      condition: 'Condition',
    },
    yes: 'Yes',
    no: 'No',
    noTransfer: 'None',
    exempt: 'No consent is needed.',
    objection: 'No consent is needed; you may object.',
    consent: 'Your consent is needed.',
    shared: 'For the whole table:',
    unstated: (columns) => `This charter does not state here: ${columns}.`,
    noTracker: 'No cookie and no other tracker is declared for this purpose.',
    bases: {
      consent: 'your consent',
      'public-task': 'a task in the public interest',
      'legal-obligation': 'a legal obligation',
      contract: 'a contract with you',
      'vital-interest': 'the protection of someone’s life',
      'legitimate-interest': 'a legitimate interest',
    },
    calls: (hosts) => `content called from ${hosts}`,
    delegated: (host) => `under an address of this site, data go to ${host}`,
  },
  storages: {
    heading: 'Trackers other than cookies',
    none: 'This charter declares no other tracker: no local storage, no pixel, no device fingerprint.',
    introduction: 'This site also declares, in the tables above:',
    checked: (date) => `This list was compared on ${date} with what the site really sets.`,
  },
  refusal: {
    heading: 'If you refuse',
    nothing:
      'There is nothing to refuse: no purpose asks for your consent. You can always block cookies in your browser.',
    introduction: 'You may refuse everything; the site remains usable. This is what changes:',
    objection: 'You may object at any time; the site remains usable. This is what changes:',
    unsaid: 'This charter does not say what changes.',
  },
  browser: {
    heading: 'Blocking or erasing cookies in your browser',
    introduction:
      'Your browser can block cookies, or erase those that are already there. The official instructions of each:',
    help: [
      { name: 'Firefox', href: 'https://support.mozilla.org/kb/clear-cookies-and-site-data-firefox' },
      { name: 'Chrome', href: 'https://support.google.com/chrome/answer/95647?hl=en' },
      {
        name: 'Edge',
        href: 'https://support.microsoft.com/en-us/microsoft-edge/delete-cookies-in-microsoft-edge-63947406-40ac-c3b8-57b9-2a946a29ae09',
      },
      { name: 'Safari on Mac', href: 'https://support.apple.com/en-gb/guide/safari/sfri11471/mac' },
      { name: 'Safari on iPhone and iPad', href: 'https://support.apple.com/en-gb/105082' },
    ],
    effects: 'What then changes on this site:',
    effect: {
      authentication: 'you can no longer sign in.',
      security: 'some requests, such as sending a form, may fail.',
      'interface-preference': 'your settings, such as the language, have to be made again.',
      basket: 'your basket or the form you are filling in may be lost.',
      'requested-service': 'a service that you ask for may no longer work.',
    },
    choiceLost: 'your choice is forgotten, it has to be made again.',
  },
  rights: {
    heading: 'Your rights',
    introduction: (territory) => `${laws[territory]} gives you rights over the data that concern you. You can:`,
    access: { term: 'know', meaning: 'which data concern you, and receive a copy (right of access)' },
    rectification: { term: 'correct', meaning: 'those that are wrong or incomplete (right to rectification)' },
    erasure: { term: 'have erased', meaning: 'those that should no longer be kept (right to erasure)' },
    restriction: {
      term: 'have frozen',
      meaning: 'their use, while something is being checked (right to restriction)',
    },
    objection: { term: 'object', meaning: 'to their use (right to object)' },
    portability: {
      term: 'take back',
      meaning: 'those that you provided, to give them to another service (right to portability)',
    },
    withdrawal: {
      term: 'withdraw your consent',
      meaning: 'at any time; what was done before remains valid',
    },
    exercise: 'To use these rights',
    noContact: 'This charter does not say whom to ask in order to use these rights.',
    delay:
      'You must get an answer within one month. This may extend to three months if your request is complex; you must then be told within the first month.',
    complaint: 'You may also, at any time, complain to the authority that watches over the law: ',
    complaintElsewhere: 'You may also, at any time, complain to the data protection authority of your country.',
    privacyPolicy: 'Everything about your data on this site',
  },
  hosting: {
    heading: 'Hosting and transfers',
    host: 'Host',
    country: 'Country of the servers',
    contact: 'Contact of the host',
    unsaid: 'This charter does not say who hosts this site.',
    transfers: (territory) => `Data may go outside ${outside[territory]}:`,
    noTransfer: (territory) => `This charter declares no transfer of data outside ${outside[territory]}.`,
    within: 'Data also go here, where the same law applies:',
    recipients: 'Others receive data:',
  },
  history: { heading: 'What has changed' },
  downloads: {
    heading: 'To download, and to read',
    linksHeading: 'To read as well',
    introduction: 'This charter is also open data:',
    json: 'Whole charter (JSON)',
    csv: 'List of cookies (CSV)',
    legalNotice: 'Legal notice',
    accessibility: 'Accessibility',
    accessibilityStatus: { none: 'not compliant', partial: 'partially compliant', full: 'fully compliant' },
  },
};
