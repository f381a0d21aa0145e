import { expect } from '@open-wc/testing';
import { charterFrom } from '../../src/core/charter-check.js';
import { decodeRecord, encodeRecord } from '../../src/core/consent-record.js';
import { recordOf } from '../../src/core/decision.js';
import { portalCharter } from '../stage.js';

const charter = charterFrom(portalCharter());
const now = new Date('2026-11-23T18:42:00.999Z');

/** What a decision grants, as `media/video:1`. */
const decided = (choices: Record<string, unknown>, previous?: ReturnType<typeof recordOf>): string[] => {
  const record = recordOf({ charter, previous, choices: choices as Record<string, boolean>, now });
  return [...record.entries].map(([id, { granted }]) => `${id}:${granted ? '1' : '0'}`);
};

describe('decision', () => {
  it('holds what was chosen, and what is still to be asked, in the order of the charter', () => {
    expect(decided({ social: false, audience: true })).to.deep.equal(['audience:1', 'media:0', 'social:0']);
    const { entries } = recordOf({ charter, previous: undefined, choices: { social: false }, now });
    expect([...entries].map(([id, { fingerprint }]) => [id, fingerprint === '000000'])).to.deep.equal([
      ['media', true],
      ['social', false],
    ]);
  });

  it('ignores what is exempt, unknown, or neither yes nor no', () => {
    expect(
      decided({ necessary: false, session: false, x: true, media: 'true', social: 1, audience: null }),
    ).to.deep.equal(['media:0', 'social:0']);
  });

  it('writes a service only where it differs from its purpose', () => {
    expect(decided({ media: true, video: true, social: true })).to.deep.equal(['media:1', 'social:1']);
    expect(decided({ media: true, video: false })).to.deep.equal(['media:1', 'media/video:0', 'social:0']);
  });

  it('keeps the choice for a service until the whole purpose is decided', () => {
    const earlier = recordOf({ charter, previous: undefined, choices: { media: false, video: true }, now });
    expect(decided({ social: true }, earlier)).to.deep.equal(['media:0', 'media/video:1', 'social:1']);
    expect(decided({ media: false }, earlier)).to.deep.equal(['media:0', 'social:0']);
  });

  it('counts whole seconds, so that what is kept equals what is held', () => {
    const record = recordOf({ charter, previous: undefined, choices: { media: true }, now });
    expect(record.decidedAt.toISOString()).to.equal('2026-11-23T18:42:00.000Z');
    expect(decodeRecord(encodeRecord(record))).to.deep.equal(record);
  });

  it('forgets purposes that the charter no longer has', () => {
    const earlier = recordOf({ charter, previous: undefined, choices: { media: true, social: true }, now });
    const { purposes, services } = portalCharter();
    const smaller = charterFrom({ purposes: purposes.slice(0, 3), services: services.slice(0, 3) });
    const record = recordOf({ charter: smaller, previous: earlier, choices: { audience: false }, now });
    expect([...record.entries.keys()]).to.deep.equal(['audience', 'media']);
  });
});
