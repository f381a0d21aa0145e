import type { ConsentRecord } from './consent-record.js';
import { addDuration, parseDuration } from './duration.js';
import type { Policy } from './policy.js';

/** A moment this far ahead of the clock is an error of the clock, not a choice. In milliseconds. */
const clockTolerance = 24 * 60 * 60 * 1000;

/**
 * Tells until when a choice holds: the policy's lifetime counted from the choice, never from a later visit.
 * @param record the choice
 * @param policy what applies
 * @returns the first moment at which it no longer holds; the moment of the choice itself if the policy gives no lifetime
 */
export function expiryOf(record: ConsentRecord, policy: Policy): Date {
  const lifetime = parseDuration(policy.choiceLifetime);
  return lifetime ? addDuration(record.decidedAt, lifetime) : record.decidedAt;
}

/**
 * Tells whether a choice holds at a moment.
 * @param record the choice
 * @param policy what applies
 * @param now the moment
 * @returns false when it has expired or lies more than a day ahead
 */
export function isCurrent(record: ConsentRecord, policy: Policy, now: Date): boolean {
  const begun = record.decidedAt.getTime() - clockTolerance <= now.getTime();
  return begun && now.getTime() < expiryOf(record, policy).getTime();
}

/**
 * Tells how long a choice still holds.
 * @param record the choice
 * @param policy what applies
 * @param now the moment
 * @returns the time in seconds, with its fraction; below zero once it has expired
 */
export function secondsLeft(record: ConsentRecord, policy: Policy, now: Date): number {
  return (expiryOf(record, policy).getTime() - now.getTime()) / 1000;
}
