import { expect } from '@open-wc/testing';
import { charterFrom } from '../../src/core/charter-check.js';
import type { CharterDocument, DeclaredTracker, TrackerType } from '../../src/core/charter-document.js';
import { erasableTrackers } from '../../src/core/erasable-trackers.js';
import { withOwnMemory } from '../../src/core/own-memory.js';

type Trackers = readonly (string | DeclaredTracker)[];

const service = (id: string, purpose: string, trackers: Trackers): CharterDocument['services'][number] => ({
  id,
  purpose,
  provider: id,
  name: id,
  trackers: trackers.map((tracker) => (typeof tracker === 'string' ? { name: tracker } : tracker)),
});

/** A charter whose exempt, measuring and two consenting services declare given trackers. */
function charterWith(declared: { exempt?: Trackers; audience?: Trackers; video?: Trackers; map?: Trackers }) {
  const { exempt = [], audience = [], video = [], map = [] } = declared;
  return withOwnMemory(
    charterFrom({
      purposes: [{ id: 'necessary' }, { id: 'audience', regime: 'objection' }, { id: 'media' }],
      services: [
        { ...service('session', 'necessary', exempt), exemption: 'authentication' },
        service('matomo', 'audience', audience),
        service('video', 'media', video),
        service('map', 'media', map),
      ],
    }),
  );
}

/** The names, of those given, that go while some services are allowed. */
function going(
  charter: ReturnType<typeof charterWith>,
  {
    names,
    allowed = [],
    type = 'cookie',
  }: { names: readonly string[]; allowed?: readonly string[]; type?: TrackerType },
): readonly string[] {
  const { find } = erasableTrackers(charter, (id) => allowed.includes(id));
  return names.filter((name) => find(type, name));
}

describe('what may be erased', () => {
  it('is what refused services declare, by name and by pattern, and nothing that nobody declares', () => {
    const charter = charterWith({ audience: ['_pk_id.*'], video: ['player'] });
    const names = ['_pk_id.13.1fff', '_pk_ses.13.1fff', 'player', 'Player', 'player2', 'other', ''];
    expect(going(charter, { names })).to.deep.equal(['_pk_id.13.1fff', 'player']);
  });

  it('is nothing of a service that is allowed', () => {
    const charter = charterWith({ video: ['player'], map: ['tiles'] });
    expect(going(charter, { names: ['player', 'tiles'], allowed: ['map'] })).to.deep.equal(['player']);
  });

  it('is nothing of an exempt service, whatever is allowed', () => {
    expect(going(charterWith({ exempt: ['sessionid'] }), { names: ['sessionid'] })).to.deep.equal([]);
  });

  it('spares a name that an allowed or an exempt service declares too, even by a pattern', () => {
    const charter = charterWith({ exempt: ['lang'], video: ['lang', 'shared_1', 'own'], map: ['shared_*'] });
    const names = ['lang', 'shared_1', 'own'];
    expect(going(charter, { names, allowed: ['map'] })).to.deep.equal(['own']);
    expect(going(charter, { names }), 'once the other is refused too').to.deep.equal(['shared_1', 'own']);
  });

  it('spares a name under a wide pattern of a refused service where an exempt one declares it', () => {
    const charter = charterWith({ exempt: ['app_session'], video: ['app_*'] });
    expect(going(charter, { names: ['app_session', 'app_volume'] })).to.deep.equal(['app_volume']);
  });

  it('spares the memory of the choice, under its declared name and under ours', () => {
    const video = ['eu-*', 'cookies_*'];
    const names = ['eu-consent', 'eu-other', 'cookies_preferences', 'cookies_other'];
    expect(going(charterWith({ video }), { names })).to.deep.equal(names.slice(1));
    const memory = { ...service('memory', 'media', ['cookies_preferences']), exemption: 'choice-memory' as const };
    const services = [service('video', 'media', video), memory];
    const named = charterFrom({ purposes: [{ id: 'media' }], services });
    expect(going(named, { names })).to.deep.equal(['eu-other', 'cookies_other']);
  });

  it('takes a pattern of stars alone for no declaration', () => {
    const charter = charterWith({ video: ['*', '**', 'player'] });
    expect(going(charter, { names: ['sessionid', 'player'] })).to.deep.equal(['player']);
    expect(
      erasableTrackers(charter, () => false)
        .declared()
        .map(({ tracker }) => tracker.name),
    ).to.deep.equal(['player']);
  });

  it('keeps each kind of storage apart', () => {
    const charter = charterWith({ exempt: ['volume'], video: [{ name: 'volume', type: 'local-storage' }] });
    expect(going(charter, { names: ['volume'], type: 'local-storage' })).to.deep.equal(['volume']);
    expect(going(charter, { names: ['volume'], type: 'cookie' })).to.deep.equal([]);
    expect(going(charter, { names: ['volume'], type: 'session-storage' })).to.deep.equal([]);
  });

  it('follows a consent given while something is erased', () => {
    const allowed = new Set<string>();
    const trackers = erasableTrackers(charterWith({ video: ['player'] }), (id) => allowed.has(id));
    expect(trackers.find('cookie', 'player')?.service.id).to.equal('video');
    allowed.add('video');
    expect(trackers.find('cookie', 'player')).to.equal(undefined);
    expect(trackers.declared()).to.deep.equal([]);
  });

  it('is found among 10,000 declarations for 50 names', () => {
    const video = Array.from({ length: 10_000 }, (_, index) => `tracker_${String(index)}_*`);
    const names = Array.from({ length: 50 }, (_, index) => `tracker_${String(index * 200)}_x`);
    expect(going(charterWith({ video }), { names })).to.have.lengthOf(50);
  });
});
