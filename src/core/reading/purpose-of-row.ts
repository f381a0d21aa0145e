import type { DeclaredPurpose } from '../charter-document.js';
import { slugOf } from '../folded-text.js';
import { trackingIn } from '../tracking-words.js';
import { isWellKnownPurpose, type WellKnownPurpose } from '../well-known-purposes.js';
import { purposeIn, saysOnlyPurpose } from './purpose-words.js';
import { deniesExemption, trackingOf } from './row-doubts.js';
import { clip, descriptionIn, type RowReading, saidIn } from './row-reading.js';

/** The most purposes that tables may make of their own words. */
const mostPurposes = 40;

const otherPurpose: DeclaredPurpose = {
  id: 'other',
  regime: 'consent',
  title: { fr: 'Autres usages', en: 'Other purposes' },
};

/**
 * Finds the purpose that a row serves: the one that its column, its group or the words around the table name, else the
 * one that its description tells of, else one in the author's own words, which needs consent. Where a claim of necessity
 * and the row itself contradict each other, the row is believed, and consent is needed.
 * @param reading the row
 * @param count how many purposes there are already
 */
export function purposeOf(reading: RowReading, count: number): DeclaredPurpose {
  const claimed = claimedPurpose(reading, count);
  if (claimed.id !== 'necessary') return claimed;
  const [tracking] = trackingOf(reading);
  if (tracking) return { id: tracking };
  return deniesExemption(reading) ? otherPurpose : claimed;
}

function claimedPurpose(reading: RowReading, count: number): DeclaredPurpose {
  const near = [saidIn(reading, 'purpose'), reading.row.group ?? ''];
  const own = near.find((text) => slugOf(text) !== '');
  const known = [...near, reading.table.context].map((text) => purposeIn(text)).find((id) => id !== undefined);
  // Words of the author's own come before a heading far above: they say something that we do not know.
  if (own && purposeIn(own) === undefined) return ownPurpose(own, count);
  const purpose = known ?? toldBy(descriptionIn(reading));
  return purpose ? { id: purpose } : ownPurpose(reading.table.context, count);
}

/** A sentence may tell of a purpose that needs consent; only plain words claim that none is needed. */
function toldBy(description: string): WellKnownPurpose | undefined {
  const purpose = trackingIn(description) ?? purposeIn(description);
  return purpose === 'necessary' && !saysOnlyPurpose(description) ? undefined : purpose;
}

function ownPurpose(words: string, count: number): DeclaredPurpose {
  const id = slugOf(words);
  if (!id || isWellKnownPurpose(id) || count > mostPurposes) return otherPurpose;
  return { id, regime: 'consent', title: clip(words, 200) };
}
