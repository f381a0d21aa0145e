// Which tests prove which rules of the law, at least in part. Titles are those of the tests; where a title has a part that
// changes, one of its values. A test stands here only if it would fail were the rule broken.

const banner = (test) => ({ file: 'test/elements/cookie-banner.test.ts', test });
const laws = (test) => ({ file: 'test/elements/cookie-banner-under-policies.test.ts', test });
const preferences = (test) => ({ file: 'test/elements/cookie-preferences.test.ts', test });
const dialog = (test) => ({ file: 'test/elements/cookie-preferences-dialog.test.ts', test });
const table = (test) => ({ file: 'test/elements/cookie-table.test.ts', test });
const editorTable = (test) => ({ file: 'test/elements/cookie-table-of-editor.test.ts', test });
const contract = (test) => ({ file: 'test/contract/elements.test.ts', test });
const store = (test) => ({ file: 'test/core/consent-store.test.ts', test });
const record = (test) => ({ file: 'test/core/consent-record.test.ts', test });
const receipt = (test) => ({ file: 'test/core/receipt.test.ts', test });
const check = (test) => ({ file: 'test/core/charter-check.test.ts', test });
const lifetime = (test) => ({ file: 'test/core/choice-lifetime.test.ts', test });
const policies = (test) => ({ file: 'test/policies/policies.test.ts', test });
const underPolicies = (test) => ({ file: 'test/policies/under-policies.test.ts', test });
const cookie = (test) => ({ file: 'test/browser/choice-cookie.test.ts', test });
const page = (test) => ({ file: 'test/browser/page-consent.test.ts', test });
const words = (test) => ({ file: 'test/locales/words.test.ts', test });
const portal = (test) => ({ file: 'test/demo/portal.test.js', test });
const seed = (test) => ({ file: 'test/demo/seed.test.js', test });
const back = (test) => ({ file: 'test/demo/coming-back.test.js', test });
const twins = (test) => ({ file: 'test/demo/twins.test.js', test });

const ownCookie = 'lists our own cookie where a choice is kept and the charter forgot to say in which';
const beforeChoice =
  'say before the choice that nothing runs, that refusing costs nothing, how long it is kept and how to change it';
const againAlone = 'asks again for the purpose that gained a provider, alone, and says';
const widths = [320, 768, 1280].map((width) => banner(`gives accept and refuse the same weight at ${width} pixels`));

/** Tests that prove each rule. */
export const proofs = {
  1: [
    store('grants a new visitor nothing that needs consent'),
    underPolicies('grants nothing that needs consent before a visitor says yes'),
    portal('writes nothing and shows nothing of others before a choice'),
    seed('writes nothing on the device and asks nobody else'),
  ],
  2: [
    banner('changes nothing by hide(), Escape, scrolling or being taken out'),
    store('allows what is exempt, and nothing unknown'),
    {
      file: 'test/core/consent-state.test.ts',
      test: 'never grants what needs consent without a grant for exactly what is declared today',
    },
  ],
  7: [
    banner('names every purpose on which a new visitor has a say'),
    portal('names every purpose that needs a choice'),
    words('hold no phrase that misleads or presses'),
  ],
  8: [banner('names every purpose on which a new visitor has a say')],
  9: [words(beforeChoice), words('leave no blank, save the consequence of what cannot be refused')],
  10: [words(beforeChoice)],
  11: [words(beforeChoice)],
  12: [
    ...widths,
    banner('keeps its buttons in a window of 320 by 256 pixels'),
    twins('are twins on a page 320 pixels wide'),
    laws('leaves accept and refuse the twins that they are'),
  ],
  13: [...widths, twins('both come within reach of one press of a key from each other')],
  14: [words('have twins for accept and refuse'), words('hold no phrase that misleads or presses')],
  15: [
    laws('has no cross under the policy fr-public'),
    laws('lets a visitor close it with a cross that refuses everything'),
    laws('says in its text that the cross refuses'),
    policies('give the banner a cross in Italy alone'),
  ],
  16: [banner('is a named region with a real heading, and no dialog')],
  17: [
    banner('speaks the language around it'),
    contract('takes every word from the locale'),
    table('speaks English in an English page, and marks what stays in French'),
    words('are found by language, then without region, else in French'),
  ],
  18: [banner('asks once, however many banners a page holds')],
  19: [banner('changes nothing by hide(), Escape, scrolling or being taken out')],
  20: [words('hold no phrase that misleads or presses')],
  21: [preferences('leaves off what needs consent, and on what may only be objected to')],
  23: [preferences('tells exempt purposes without a switch')],
  24: [preferences('tells exempt purposes without a switch')],
  25: [preferences('shows what is kept when the visitor comes back')],
  26: [
    preferences('keeps exactly what it shows'),
    { file: 'test/core/decision.test.ts', test: 'holds what was chosen and nothing else, in the order of the charter' },
  ],
  28: [dialog('closes by Escape without changing anything, and gives the focus back')],
  30: [
    store('keeps a refusal and an acceptance for the same six months'),
    lifetime('is six calendar months from the choice, the end of February included'),
    policies('keeps a choice six months at most, unless its source says that the law asks for more'),
    portal('keeps the choice six calendar months and no longer (refuse-all)'),
  ],
  31: [
    store('finds the choice again, until the very second it ends'),
    portal('keeps a refusal made with one click'),
    back('asks nothing after a typo was mended'),
  ],
  32: [
    store(`${againAlone} by how much`),
    store('leaves a refusal a refusal where nothing grew'),
    back(`${againAlone} why (accept-all)`),
    back('keeps the other choices when the one purpose is refused'),
  ],
  33: [store('never prolongs one choice by another')],
  34: [
    record('writes the moment in UTC, then each choice with its fingerprint'),
    cookie('takes the name that the charter declares'),
    { file: 'test/core/charter.test.ts', test: 'names the cookie that remembers the choice' },
  ],
  35: [check(ownCookie), table('tells our own cookie, which the charter forgot, and how long it stays')],
  36: [cookie('writes a first-party cookie for the whole site, and for it alone')],
  38: [
    page('opens the preferences for any link to #cookie-preferences, and follows no other'),
    preferences('takes everything back in one act'),
    portal('lets a visitor take back what they accepted through the link of the footer'),
  ],
  40: [store('decides purpose by purpose and service by service'), portal('keeps what a visitor unticks and saves')],
  41: [banner('tells a screen reader that the choice was kept')],
  42: [preferences('says when the choice was made and until when it holds')],
  43: [check('names ten faults of one charter in ten sentences, each with its path')],
  44: [
    underPolicies('asks consent where a charter calls audience measurement exempt and the law does not'),
    laws('asks a Belgian visitor for audience measurement that French law exempts'),
  ],
  46: [policies('keeps measurement 13 months and its data 25 months at most')],
  47: [
    preferences('leaves off what needs consent, and on what may only be objected to'),
    portal('counts no visit of those who object'),
  ],
  49: [words('hold no phrase that misleads or presses')],
  51: [banner('says nothing where nothing needs consent'), seed('shows no banner, and says why')],
  52: [
    table('shows the charter it is given'),
    table('shows the columns asked for, and never fewer than the law wants'),
    editorTable('keeps the words of the editor, and says what is not stated'),
  ],
  53: [
    table('shows the charter it is given'),
    words('follow the plural of each language'),
    { file: 'test/browser/table-reader.test.ts', test: 'reads “13 mois” as P13M' },
  ],
  55: [table('gives each purpose a table under its name')],
  56: [
    table('gives a copy of its charter as JSON'),
    table('writes CSV that no spreadsheet takes for a formula'),
    editorTable('writes CSV with every column, those of the editor too'),
  ],
  59: [policies('give a French public body what French law gives, without legitimate interest and with an officer')],
  66: [seed('shows its whole text and its table without scripts')],
  67: [...widths, laws('gives no page a part by which to restyle or hide the cross')],
  71: [...widths, twins('are twins on a page 1280 pixels wide')],
  73: [preferences('leaves off what needs consent, and on what may only be objected to')],
  74: [receipt('carries the very value that is kept'), receipt('has every field of the standard and no other')],
  75: [receipt('can be kept as JSON, and is a new one each time')],
  76: [
    receipt('says nothing that the charter, the clock or the choice did not'),
    receipt('identifies nobody: two visitors who choose alike at one moment hold the same'),
  ],
  87: [banner('is a named region with a real heading, and no dialog')],
  88: [banner('is a named region with a real heading, and no dialog')],
  89: [
    banner('is a named region with a real heading, and no dialog'),
    laws('names the cross in the language of the page'),
  ],
  90: [
    twins('both come within reach of one press of a key from each other'),
    laws('refuses by the keyboard too'),
    table('can be scrolled by keyboard where it is too wide, and only there'),
  ],
  92: [contract('stays accessible in forced colours and in dark')],
  93: [
    banner('keeps its buttons in a window of 320 by 256 pixels'),
    table('shows cards on a narrow screen, each value under its name, and nothing beyond the edge'),
  ],
  94: [preferences('says the state of a switch in words that follow it')],
  97: [banner('tells a screen reader that the choice was kept')],
  100: [dialog('opens as a native modal with the focus on its title'), dialog('is accessible, and named by its title')],
  101: [dialog('opens as a native modal with the focus on its title')],
  102: [dialog('closes by Escape without changing anything, and gives the focus back')],
  104: [preferences('is accessible')],
  107: [
    preferences('has targets of at least 24 pixels, and 44 for the choices'),
    laws('shows the cross in its end corner, over no text, at 320 by 256 in ltr'),
  ],
  110: [preferences('says so when the choice cannot be kept')],
  111: [
    editorTable('gives it the caption and headers that a screen reader needs'),
    table('is accessible with several purposes, on a narrow screen too'),
  ],
  112: [
    table('can be scrolled by keyboard where it is too wide, and only there'),
    table('shows cards on a narrow screen, each value under its name, and nothing beyond the edge'),
  ],
  114: [
    editorTable('gives it the caption and headers that a screen reader needs'),
    table('speaks English in an English page, and marks what stays in French'),
  ],
  115: [table('says so when there is nothing to show')],
  121: [
    portal('asks nothing of any other host, whatever the choice'),
    {
      file: 'test/package/policies.test.js',
      test: 'are one small file each, and French law with that of its public bodies',
    },
  ],
  122: [{ file: 'test/house/words.test.js', test: 'are words that the house allows' }],
  123: [
    record('never throws, and reads nothing but what we would write to the letter'),
    record('never grants more when a value is cut, or a character of it lost or doubled'),
    { file: 'test/core/storage-faults.test.ts', test: 'grants nothing by the value “x”' },
  ],
};

/** Rules that ask for something that does not exist yet, and what is missing. */
export const notBuilt = {
  6: 'cookie-gate',
  37: 'a cookie set by a server',
  39: 'erasing after a withdrawal',
  54: 'the audit of a site',
  58: 'cookie-charter',
  60: 'cookie-charter',
  70: 'the check of contrast in place',
  77: 'a journal of proof',
  79: 'a plug for proof on a server',
  80: 'signals',
  81: 'signals',
  83: 'integrations',
  84: 'signals',
  85: 'several devices',
  113: 'sorting',
  119: 'cookie-gate',
};
