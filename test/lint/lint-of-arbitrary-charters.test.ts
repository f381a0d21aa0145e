import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { knownTrackers } from '../../src/catalogue/known-trackers.js';
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
    const language = fc.constantFrom('fr', 'en');
    fc.assert(
      fc.property(charterDocument, language, fc.constantFrom(frPublic, be), (document, wanted, policy) => {
        const charter = charterFrom(document);
        for (const { path, message } of lintCharter(charter, policy, { ...whole, language: wanted })) {
          expect(resolves(charter, path), path).to.equal(true);
          expect(message).to.match(/\S\.$/);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('has met every kind of finding in a thousand charters', () => {
    const documents = fc.sample(charterDocument, { numRuns: 1000, seed: 52 });
    const met = documents.flatMap((document) =>
      [frPublic, be].flatMap((policy) => lintCharter(charterFrom(document), policy, whole).map(({ code }) => code)),
    );
    expect(Object.keys(examples).filter((code) => !met.includes(code))).to.deep.equal([]);
  });

  it('reads ten thousand trackers with the whole catalogue', () => {
    const trackers = Array.from({ length: 10_000 }, (_, index) => ({ name: `t${String(index)}` }));
    const huge = charterFrom({
      purposes: [{ id: 'media' }],
      services: [{ purpose: 'media', provider: 'X', name: 'Y', trackers }],
    });
    const found = lintCharter(huge, frPublic, { known: knownTrackers, today });
    expect(found.filter(({ code }) => code === 'duration-missing')).to.have.lengthOf(10_000);
  });
});
