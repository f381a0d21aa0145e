import { expect } from '@open-wc/testing';
import type { Tracker } from '../../src/core/charter.js';
import type { TrackerType } from '../../src/core/charter-document.js';
import type { DeclaredBy } from '../../src/core/erasable-trackers.js';
import { type ErasureReport, erasureReportOf, type StorageFindings } from '../../src/core/erasure-report.js';

const declared = (name: string, more: Partial<Tracker> = {}, id = 'video'): DeclaredBy => ({
  tracker: { name, type: 'cookie', ...more },
  service: { id, purpose: 'media', provider: 'PeerTube', name: 'Vidéos', trackers: [] },
});

const met = (by: DeclaredBy, name: string, gone = true) => ({ ...by, name, gone });

const cookies = (...found: ReturnType<typeof met>[]): StorageFindings => ({ type: 'cookie', found });

/** A report after the withdrawal of the video, of what was declared and found. */
const reportOf = (
  trackers: readonly DeclaredBy[],
  findings: readonly StorageFindings[] = [cookies()],
  withdrawn: readonly string[] = ['video'],
): ErasureReport => erasureReportOf({ withdrawn, declared: trackers, findings, mayStillRun: false });

const told = ({ left }: ErasureReport): readonly string[] => left.map(({ name, hand }) => `${name} ${hand}`);

describe('report of what was erased', () => {
  it('names what went as it was found, with the service that declared it', () => {
    const pattern = declared('_pk_id.*');
    const { erased, left } = reportOf([pattern], [cookies(met(pattern, '_pk_id.13.1fff'))]);
    expect(erased.map(({ name, service, tracker }) => [name, service.id, tracker.name])).to.deep.equal([
      ['_pk_id.13.1fff', 'video', '_pk_id.*'],
    ]);
    expect(left).to.deep.equal([]);
  });

  it('says that the visitor can erase what is seen and did not go', () => {
    const player = declared('player');
    expect(told(reportOf([player], [cookies(met(player, 'player', false))]))).to.deep.equal(['player visitor']);
  });

  it('says who can erase what no script sees: the server of the site, or the provider', () => {
    const trackers = [
      declared('hidden', { httpOnly: true, party: 'first' }),
      declared('YSC', { party: 'third' }),
      declared('theirs', { party: 'third', httpOnly: true }),
      declared('volume', { party: 'third', type: 'local-storage' }),
    ];
    expect(told(reportOf(trackers))).to.deep.equal([
      'hidden site',
      'YSC provider',
      'theirs provider',
      'volume provider',
    ]);
  });

  it('says nothing of what is simply not there', () => {
    expect(told(reportOf([declared('player'), declared('first', { party: 'first' })]))).to.deep.equal([]);
  });

  it('does not call out of reach what was found and erased after all', () => {
    const wrong = declared('YSC', { party: 'third' });
    expect(told(reportOf([wrong], [cookies(met(wrong, 'YSC'))]))).to.deep.equal([]);
  });

  it('says nothing out of reach of a service that was never let in', () => {
    const trackers = [declared('YSC', { party: 'third' }), declared('map', { httpOnly: true }, 'map')];
    expect(told(reportOf(trackers, [cookies()], ['map']))).to.deep.equal(['map site']);
    expect(told(reportOf(trackers, [cookies()], []))).to.deep.equal([]);
  });

  it('leaves to the visitor what lies in a storage that the browser closed to us', () => {
    const trackers = [declared('volume', { type: 'local-storage' }), declared('player')];
    expect(told(reportOf(trackers, [cookies(), { type: 'local-storage', found: undefined }]))).to.deep.equal([
      'volume visitor',
    ]);
  });

  for (const type of ['pixel', 'fingerprint', 'other'] as const satisfies readonly TrackerType[])
    it(`has nothing to erase of the type ${type}, which leaves nothing under a name`, () => {
      expect(told(reportOf([declared('x', { type, party: 'third' })]))).to.deep.equal([]);
    });
});
