import { expect } from '@open-wc/testing';
import { charterFrom } from '../../src/core/charter-check.js';
import { changeSince, historyOf, isGrowth } from '../../src/core/consent-change.js';

const since = (fingerprint: string, now: string) => changeSince({ granted: true, fingerprint }, now);

describe('what changed since the choice', () => {
  it('is nothing when the fingerprints agree', () => {
    expect(since('11abcd', '11abcd')).to.equal(undefined);
  });

  it('is the whole purpose when there was no choice for it', () => {
    expect(changeSince(undefined, '11abcd')).to.deep.equal({ kind: 'purpose-added' });
  });

  it('names providers before trackers, with their numbers', () => {
    expect(since('11abcd', '23abce')).to.deep.equal({ kind: 'provider-added', before: 1, now: 2 });
    expect(since('21abcd', '24abce')).to.deep.equal({ kind: 'tracker-added', before: 1, now: 4 });
  });

  it('is a matter of conditions when nothing was added', () => {
    for (const now of ['11abce', '01abcd', '10abcd', '00abcd'])
      expect(since('11abcd', now), now).to.deep.equal({ kind: 'conditions-changed' });
  });

  it('asks more of the visitor, but for conditions alone', () => {
    expect(isGrowth({ kind: 'purpose-added' })).to.equal(true);
    expect(isGrowth({ kind: 'provider-added' })).to.equal(true);
    expect(isGrowth({ kind: 'tracker-added' })).to.equal(true);
    expect(isGrowth({ kind: 'conditions-changed' })).to.equal(false);
  });
});

describe('history of a purpose', () => {
  const charter = charterFrom({
    purposes: [{ id: 'media' }, { id: 'social' }],
    services: [],
    history: [
      { date: '2026-12-01', summary: { fr: 'Cartes ajoutées', en: 'Maps added' }, purposes: ['media'] },
      { date: '2026-11-23', summary: 'Le jour même', purposes: ['social', 'media'] },
      { date: '2026-11-22', summary: 'La veille', purposes: ['media'] },
      { date: '2026-12-02', summary: 'Une faute corrigée' },
      { date: '2026-12-03', summary: 'Ailleurs', purposes: ['social'] },
    ],
  });
  const [media] = charter.purposes;

  it('tells what was written for it from the day of the choice on, in the reader’s language', () => {
    const told = (languages: string[]) => historyOf(charter, media!, { since: '2026-11-23', languages });
    expect(told(['en'])).to.deep.equal(['Maps added', 'Le jour même']);
    expect(told([])).to.deep.equal(['Cartes ajoutées', 'Le jour même']);
  });

  it('is empty for a charter without one', () => {
    const silent = charterFrom({ purposes: [{ id: 'media' }], services: [] });
    expect(historyOf(silent, silent.purposes[0]!, { since: '2026-01-01', languages: ['fr'] })).to.deep.equal([]);
  });
});
