import { accessibilityProofs } from './accessibility-proofs.js';
import { charterProofs } from './charter-proofs.js';
import { choiceProofs } from './choice-proofs.js';

/**
 * Which tests prove which rules of the law, at least in part: by number of rule, a list of `{ file, test }`. Titles are those
 * of the tests; where a title has a part that changes, one of its values. A test stands here only if it would fail were the
 * rule broken.
 */
export const proofs = { ...choiceProofs, ...charterProofs, ...accessibilityProofs };
