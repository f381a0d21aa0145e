import { reportProblem } from '../browser/report-problem.js';
import type { ConsentStore } from '../core/consent-store.js';
import { isAgreed } from './agreement.js';
import { type ConnectOptions, followConsent, safely } from './follow-consent.js';
import { isWaiting, sharedQueue } from './shared-queue.js';

/** A kind of consent that Google's tags ask about, in version 2 of Consent Mode. */
export type GoogleConsentType =
  | 'ad_storage'
  | 'ad_user_data'
  | 'ad_personalization'
  | 'analytics_storage'
  | 'functionality_storage'
  | 'personalization_storage'
  | 'security_storage';

/** How Google's tags are told. */
export interface GoogleConsentModeOptions extends ConnectOptions {
  /** For each kind of consent, the purposes or services that the visitor must have agreed to, all of them; none: never. */
  readonly types?: Readonly<Partial<Record<GoogleConsentType, readonly string[]>>>;
  /** How long tags wait for the first answer, in milliseconds; 500 by default. */
  readonly waitForUpdate?: number;
  /** Name of the list that the tags read; `dataLayer` by default. */
  readonly layer?: string;
}

const defaultTypes: Readonly<Record<GoogleConsentType, readonly string[]>> = {
  ad_storage: ['advertising'],
  ad_user_data: ['advertising'],
  ad_personalization: ['advertising'],
  analytics_storage: ['audience'],
  functionality_storage: ['preferences'],
  personalization_storage: ['preferences'],
  security_storage: ['necessary'],
};

type Answers = Readonly<Record<string, 'granted' | 'denied'>>;

/** Google's tags know a command from other data by its being the arguments of a function. */
const command: (...words: readonly unknown[]) => IArguments = function () {
  return arguments;
};

/**
 * Tells Google's tags what the visitor agreed to: everything denied before any tag, then the choice and each change of it.
 * Nothing is sent to Google by this; audience measurement to which nobody objected is no consent to Google.
 * @param consent the store of the page
 * @param options what Google's words stand for, and until when
 * @returns a function that ends it; what was told last stays
 */
export function connectGoogleConsentMode(consent: ConsentStore, options: GoogleConsentModeOptions = {}): () => void {
  const { waitForUpdate = 500, layer = 'dataLayer', signal } = options;
  const types = { ...defaultTypes, ...options.types };
  let told: string | undefined;
  if (typeof document !== 'undefined' && !signal?.aborted) safely(() => denyAll(types, waitForUpdate, layer));
  return followConsent(
    consent,
    () => {
      const answers = answersFor(types, (ids) => isAgreed(consent, ids));
      if (told === JSON.stringify(answers)) return;
      told = JSON.stringify(answers);
      sharedQueue(layer).push(command('consent', 'update', answers));
    },
    options,
  );
}

function denyAll(types: typeof defaultTypes, waitForUpdate: number, layer: string): void {
  const first = command('consent', 'default', {
    ...answersFor(types, () => false),
    wait_for_update: waitForUpdate,
  });
  const queue = sharedQueue(layer);
  // Before whatever the page has written for tags that are still to come.
  if (isWaiting(queue)) queue.unshift(first);
  else {
    reportProblem('Google’s tag was there before Consent Mode: it may have sent something. Let it wait for consent.');
    queue.push(first);
  }
}

function answersFor(types: typeof defaultTypes, isGranted: (ids: readonly string[]) => boolean): Answers {
  const answers = Object.entries(types).map(([type, ids]) => [type, isGranted(ids) ? 'granted' : 'denied'] as const);
  return Object.fromEntries(answers);
}
