import type { LintWords, MeasurementCondition } from './lint-words.js';

const conditions: Readonly<Record<MeasurementCondition, string>> = {
  ownSiteOnly: 'this site is the only one measured',
  anonymousStatistics: 'anonymous statistics and nothing else',
  noCrossChecking: 'no cross-checking with other data',
  noCrossSiteIdentifier: 'no identifier common to several sites',
};

const listed = (names: readonly MeasurementCondition[]): string => names.map((name) => conditions[name]).join(', ');

/** What is wrong with a charter and what to do, in English. */
export const lintWords: LintWords = {
  'type-unnamed': ({ tracker }) =>
    `The tracker “${tracker}” is of a type “other” that nothing explains: say what it is in its description.`,
  'tracker-exempt-twice': ({ tracker, other }) =>
    `“${tracker}” already serves the purpose “${other}”: a tracker without consent serves one purpose only, so separate them or ask consent for both.`,
  'tracker-in-two-purposes': ({ tracker, other }) =>
    `“${tracker}” already serves the purpose “${other}”: make sure that it waits for the consent to each of its purposes.`,
  'delegated-name': ({ service, host }) =>
    `“${service}” goes through a name of this site that hides ${host}: call this third party by its own name.`,
  'purpose-title-missing': ({ purpose }) =>
    `The purpose “${purpose}” has no title: give it in a few words a name that everyone understands.`,
  'purpose-title-long': ({ purpose, limit }) =>
    `The title “${purpose}” is longer than ${String(limit)} characters: shorten it, the detail belongs in the description.`,
  'purpose-description-missing': ({ purpose }) =>
    `The purpose “${purpose}” is not described: say in one or two sentences what is done.`,
  'purpose-description-short': ({ purpose, limit }) =>
    `The description of the purpose “${purpose}” has fewer than ${String(limit)} characters: say what is done, and with what.`,
  'purpose-description-long': ({ purpose, limit }) =>
    `The description of the purpose “${purpose}” is longer than ${String(limit)} characters: keep the essential, the table tells the rest.`,
  'vague-purpose': ({ phrase }) =>
    `“${phrase}” names no purpose: write what is really done, for example “count visits”.`,
  'vague-words': ({ phrase }) => `“${phrase}” says nothing precise: write what the tracker really does.`,
  'controller-missing': () =>
    'The charter does not say who the controller is: give the name of the body and a way to reach it.',
  'controller-contact-missing': () =>
    'The charter does not say how to reach the controller: add an address, an e-mail or a telephone number.',
  'provider-unnamed': ({ service }) =>
    `The service “${service}” has no named provider: write who provides it, or the name of the body if it does so itself.`,
  'role-missing': ({ service }) =>
    `The role of the provider of “${service}” is not said: state whether it is a processor, a controller or a joint controller.`,
  'provider-policy-missing': ({ service }) =>
    `“${service}” asks for consent without a link to the policy of its provider: add this link.`,
  'consequence-missing': ({ purpose }) =>
    `The charter does not say what changes when “${purpose}” is refused: write it, even if nothing changes.`,
  'loaded-title': ({ phrase }) => `The title holds “${phrase}”, which leads to one answer: name the purpose neutrally.`,
  'text-language-missing': ({ language }) =>
    `This text is missing in the language of the charter (${language}): add it, or the visitor reads another language.`,
  'pressing-words': ({ phrase }) =>
    `“${phrase}” presses or moves the visitor: state the facts, without emotion or promotion.`,
  'many-purposes': ({ count, limit }) =>
    `${String(count)} purposes ask for a choice: group them, above ${String(limit)} few visitors really choose.`,
  'choice-memory-long': ({ tracker, duration }) =>
    `“${tracker}” keeps the choice for longer than ${duration}: bring it back to this duration, the same for yes and no.`,
  'choice-memory-differs': ({ tracker, duration }) =>
    `“${tracker}” really keeps the choice for ${duration}: declare this duration.`,
  'choice-memory-undeclared': ({ tracker }) =>
    `The cookie “${tracker}”, which keeps the visitor’s choice, is not declared: add it with the exemption “choice-memory”.`,
  'exemption-unlikely': ({ purpose }) =>
    `The law does not free “${purpose}” from the visitor’s consent: give this purpose the regime “consent”.`,
  'exemption-needless': ({ service }) =>
    `“${service}” declares an exemption although its purpose asks for consent: remove the exemption, or change the purpose.`,
  'exemption-general': ({ service }) =>
    `The exemption of “${service}” is the most general one: choose the precise reason if one of the list fits, such as “authentication” or “security”.`,
  'exempt-third-access': ({ service }) =>
    `Third parties can read the data of “${service}”, which does without consent: prevent this access, or ask for consent.`,
  'exempt-third-party': ({ tracker }) =>
    `“${tracker}” comes from another site and does without consent: make sure that it only serves what the visitor asks for.`,
  'objection-unexplained': ({ service }) =>
    `“${service}” is on unless objected to, which only audience measurement may be: declare the exemption “audience-measurement”, or give the purpose the regime “consent”.`,
  'measurement-needs-consent': ({ purpose }) =>
    `The law that applies here asks consent for “${purpose}”: give this purpose the regime “consent”.`,
  'measurement-unasserted': ({ service, conditions: names }) =>
    `“${service}” does without consent only if you assert in “measurement”: ${listed(names)}.`,
  'measurement-denied': ({ service, conditions: names }) =>
    `“${service}” does not meet every condition (${listed(names)}): ask for consent, or change the settings of the tool.`,
  'self-assessment-missing': ({ service }) =>
    `Nothing proves that “${service}” meets the conditions: fill in the self-assessment of the authority and add the link in “selfAssessment”.`,
  'measurement-campaigns': ({ service }) =>
    `“${service}” measures where visits come from or the effect of campaigns, which asks for consent: switch this off, or ask for consent.`,
  'audience-tracker-long': ({ tracker, limit }) =>
    `“${tracker}” measures the audience for longer than ${limit}: shorten its duration.`,
  'audience-tracker-refreshed': ({ tracker }) =>
    `Each visit starts the duration of “${tracker}” anew: set the tool so that it is not prolonged.`,
  'audience-refresh-unstated': ({ tracker }) =>
    `The charter does not say whether each visit starts the duration of “${tracker}” anew: make sure that none does, then write “refresh”: false.`,
  'audience-retention-missing': ({ service, limit }) =>
    `The charter does not say how long the data of “${service}” are kept: write it, ${limit} at most.`,
  'audience-retention-unreadable': ({ service, limit }) =>
    `How long the data of “${service}” are kept is not a number: write it like P25M, so that one can check it against ${limit}.`,
  'audience-retention-long': ({ service, limit }) =>
    `The data of “${service}” are kept for longer than ${limit}: shorten this duration.`,
  'review-missing': ({ service }) =>
    `The charter does not say when the need for “${service}” was last reviewed: do so every year and note the day in “reviewed”.`,
  'review-old': ({ service }) =>
    `The last review of “${service}” is more than a year old: do it again and note the day.`,
  'measurement-without-objection': ({ service }) =>
    `The visitor cannot object to “${service}”: put this measurement in a purpose of the regime “objection”.`,
  'measurement-checklist': ({ service }) =>
    `Check the settings of “${service}”: location no finer than the city, shortened IP address, origin cut to the name of the site, rounded counts, few kinds of events.`,
  'authority-claim': ({ phrase }) =>
    `“${phrase}” is untrue, for no authority vouches for a tool of this kind: remove these words.`,
  'conformity-boast': ({ phrase }) => `“${phrase}” promises without proof: say what the site does instead.`,
  'measurement-tool-outside': ({ service, tool }) =>
    `The CNIL names ${tool} among the tools that need consent: give the purpose of “${service}” the regime “consent”, or change the tool.`,
  'choice-memory-needless': ({ tracker }) =>
    `“${tracker}” keeps a choice although no purpose asks for one: remove this cookie, or complete the list of purposes.`,
  'description-missing': ({ tracker }) => `The charter does not say what “${tracker}” is for: write it in a sentence.`,
  'description-is-name': ({ tracker }) => `The description of “${tracker}” only repeats a name: say what it is for.`,
  'party-missing': ({ tracker }) =>
    `The charter does not say who sets “${tracker}”: this site (“first”) or another (“third”).`,
  'third-access-missing': ({ service }) =>
    `The charter does not say whether third parties can read the data of “${service}”: answer yes or no in “thirdPartyAccess”.`,
  'service-without-tracker': ({ service }) =>
    `“${service}” declares neither tracker nor domain: add them, or remove the service if it has none.`,
  'tracker-repeated': ({ tracker }) => `“${tracker}” is declared twice for the same purpose: keep one line only.`,
  'duration-missing': ({ tracker }) =>
    `“${tracker}”: duration missing, write how long it stays on the device, for example P6M or session.`,
  'duration-unreadable': ({ tracker, duration }) =>
    `The duration of “${tracker}”, “${duration}”, cannot be read by a machine: write it like P13M or session.`,
  'duration-long': ({ tracker, limit }) =>
    `“${tracker}” stays for longer than ${limit}: make sure that this duration is needed, else shorten it.`,
  'retention-missing': ({ service }) =>
    `The charter does not say how long the data of “${service}” are kept: write it in “dataRetention”.`,
  'check-missing': () =>
    'The charter does not say when it was compared with the real trackers of the site: do this check and note the day in “checked”.',
  'check-old': () =>
    'The last check against the real trackers of the site is more than a year old: do it again and note the day in “checked”.',
  'name-catches-all': ({ tracker }) => `The name “${tracker}” means every tracker at once: declare them one by one.`,
  'name-impossible': ({ tracker }) =>
    `“${tracker}” cannot be the name of a cookie: copy the exact name, as the browser shows it.`,
  'known-duration': ({ tracker, product, duration, according }) =>
    `“${tracker}” (${product}) usually lasts ${duration}: check on the site, then declare its duration (source: ${according}).`,
  'known-purpose': ({ tracker, product, purpose, according }) =>
    `“${tracker}” (${product}) usually serves “${purpose}”: check the purpose under which it stands (source: ${according}).`,
  'known-not-exempt': ({ tracker, product, according }) =>
    `“${tracker}” (${product}) usually needs consent: make sure that it can do without here (source: ${according}).`,
  'known-exemption': ({ tracker, product, exemption, according }) =>
    `“${tracker}” (${product}) usually does without consent for the reason “${exemption}”: check the one that is declared (source: ${according}).`,
  'known-description': ({ tracker, product, description, according }) =>
    `The description of “${tracker}” (${product}) seems inexact: check, then write for example “${description}” (source: ${according}).`,
  'known-type': ({ tracker, product, type, according }) =>
    `“${tracker}” (${product}) is usually of the type “${type}”: check the declared type (source: ${according}).`,
  'known-product': ({ tracker, product, provider, according }) =>
    `“${tracker}” is usually a tracker of ${product}, provided by ${provider}: check the declared provider (source: ${according}).`,
  'officer-missing': () =>
    'The charter does not say how to reach the data protection officer, whom a public body must have: add the contact.',
  'legal-basis-missing': ({ service }) =>
    `The legal basis of “${service}” is not said: write it in “legalBasis”, often “public-task” for a public service.`,
  'consent-basis-expected': ({ service }) =>
    `“${service}” asks for consent but declares another legal basis: write “consent”, or change the regime of the purpose.`,
  'consent-basis-unexpected': ({ service }) =>
    `“${service}” declares consent as its legal basis but does not ask for it: change the legal basis, or the regime of the purpose.`,
  'transfer-without-recipient': ({ service, countries }) =>
    `The data of “${service}” go to other countries (${countries.join(', ')}) without saying to whom: name the recipients.`,
  'recipient-missing': ({ service }) =>
    `Third parties can read the data of “${service}” without being named: name them in “recipients”.`,
  'hosting-country-missing': () => 'The charter does not say in which country the servers are: add the country.',
  'legal-basis-forbidden': ({ service }) =>
    `“${service}” rests on a legal basis that is not allowed here, such as legitimate interest for a public body: choose another, for example “public-task”.`,
  'updated-missing': () => 'The charter does not say when it was last updated: add the day in “updated”.',
  'version-missing': () => 'The charter has no version: add one, for example 2026-11.',
  'history-missing': () =>
    'The charter has no history: note each change with its day, so that everyone sees what changed.',
  'history-unordered': () => 'The history is out of order: write the latest change first.',
  'history-purpose-unknown': ({ purpose }) =>
    `The history speaks of the purpose “${purpose}”, which the charter does not declare: correct the identifier.`,
  'day-ahead': ({ day }) => `The day ${day} is yet to come: correct this date.`,
  'purpose-without-service': ({ purpose }) =>
    `No service serves the purpose “${purpose}”: add the service that is missing, or remove the purpose.`,
  'sentence-long': ({ count, limit }) =>
    `A sentence of this text has ${String(count)} words: cut it, ${String(limit)} words at most are read without effort.`,
  'technical-words': ({ phrase }) => `“${phrase}” is a word of the trade: say the same in everyday words.`,
  'legal-notice-missing': () =>
    'The charter does not lead to the legal notice of the site: add the link in “legalNotice”.',
  'hosting-missing': () => 'The charter does not say who hosts the site: add the name and the country of the host.',
  'accessibility-missing': () =>
    'The charter does not lead to the accessibility statement: add the link in “accessibility”.',
  'accessibility-status-missing': () =>
    'The charter does not say what the accessibility statement concludes: add “none”, “partial” or “full” in “accessibilityStatus”.',
  'children-asked': ({ purpose, age }) =>
    `“${purpose}” asks for a consent that those under ${String(age)} do not give alone: do without this purpose on a site for children.`,
  'http-only': ({ tracker }) =>
    `“${tracker}” keeps a visitor signed in: protect it from scripts (HttpOnly, Secure, SameSite), then write “httpOnly”: true.`,
};
