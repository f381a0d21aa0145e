import type { Charter } from './charter.js';
import type { Policy } from './policy.js';

/**
 * Reads a charter as a policy does: where the law knows no exempt audience measurement, what could only be objected to
 * needs consent.
 * @param charter a checked charter; it is left as it is
 * @param policy what applies
 * @returns the same charter, or a copy that asks more
 */
export function underPolicy(charter: Charter, policy: Policy): Charter {
  const strict = policy.audienceMeasurement === 'consent';
  if (!strict || charter.purposes.every(({ regime }) => regime !== 'objection')) return charter;
  const purposes = charter.purposes.map((purpose) =>
    purpose.regime === 'objection' ? { ...purpose, regime: 'consent' as const } : purpose,
  );
  return { ...charter, purposes };
}
