import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { charterFrom } from '../../src/core/charter-check.js';
import { stepsOf } from '../../src/lint/document-order.js';
import { lintCharter } from '../../src/lint/lint-charter.js';
import { be } from '../../src/policies/be.js';
import { frPublic } from '../../src/policies/fr-public.js';
import { charterDocument } from './charter-document-arbitrary.js';
import { examples } from './examples.js';
import { knownSample, today } from './sound-charter.js';

const whole = { known: knownSample, today };

/** Whether a path leads to something, or to a member that its owner lacks. */
function resolves(document: object, path: string): boolean {
  const steps = stepsOf(path);
  const owner = steps
    .slice(0, -1)
    .reduce<unknown>((part, step) => (part as Record<string, unknown> | undefined)?.[step], document);
  return typeof owner === 'object' && owner !== null;
}

describe('the lint of whatever passes for a charter', () => {
  it('throws nothing, points to places that exist, and ends every sentence', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(
        charterDocument,
        fc.constantFrom<'fr' | 'en'>('fr', 'en'),
        fc.constantFrom(frPublic, be),
        (value, language, policy) => {
          const charter = charterFrom(value);
          for (const { path, message, code } of lintCharter(charter, policy, { ...whole, language })) {
            seen.add(code);
            expect(resolves(charter, path), path).to.equal(true);
            expect(message).to.match(/\S\.$/);
          }
        },
      ),
      { numRuns: 1000 },
    );
    const unseen = Object.keys(examples).filter((code) => !seen.has(code));
    expect(unseen, 'kinds never met').to.deep.equal([]);
  });

  it('reads ten thousand trackers in a few seconds at most', () => {
    const trackers = Array.from({ length: 10_000 }, (_, index) => ({ name: `t${String(index)}` }));
    const huge = charterFrom({
      purposes: [{ id: 'media' }],
      services: [{ purpose: 'media', provider: 'X', name: 'Y', trackers }],
    });
    const found = lintCharter(huge, frPublic, whole).filter(({ code }) => code === 'duration-missing');
    expect(found).to.have.lengthOf(10_000);
  });
});
