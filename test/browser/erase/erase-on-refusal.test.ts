import { expect, waitUntil } from '@open-wc/testing';
import { eraseOnRefusal, lastErasure } from '../../../src/browser/erase/erase-on-refusal.js';
import type { ConsentErasedEvent } from '../../../src/browser/events/consent-erased-event.js';
import { charterFrom } from '../../../src/core/charter-check.js';
import type { ConsentStore } from '../../../src/core/consent-store.js';
import { frPublic } from '../../../src/policies/fr-public.js';
import { memoryStorage, nextEvent, portalCharter, storeWith } from '../../stage.js';

/** Writes what the refused services of the portal declare, and what nobody does. */
function fill(): void {
  for (const name of ['player', '_pk_id.13.1fff', 'share', 'sessionid', 'other']) document.cookie = `${name}=1; Path=/`;
}

const cookies = (): string[] => [...document.cookie.matchAll(/([^=; ]+)=/g)].map(([, name = '']) => name).sort();

const everything = ['_pk_id.13.1fff', 'other', 'player', 'sessionid', 'share'];

describe('erasing on refusal', () => {
  const stopping: AbortController[] = [];

  beforeEach(fill);
  afterEach(() => {
    for (const each of stopping.splice(0)) each.abort();
    for (const name of cookies()) document.cookie = `${name}=; Max-Age=0; Path=/`;
  });

  function watched(consent: ConsentStore): ConsentStore {
    const stop = new AbortController();
    stopping.push(stop);
    eraseOnRefusal(document, consent, { signal: stop.signal });
    return consent;
  }

  /** Makes a choice, and waits until the page is told what came of it. */
  async function after(consent: ConsentStore, choose: () => void): Promise<ConsentErasedEvent> {
    const told = nextEvent(document, 'consent-erased');
    choose();
    return told;
  }

  /** Refuses one service through a store of its own: had something else been to erase, it would be gone before. */
  async function onlyShareErased(): Promise<void> {
    const last = watched(storeWith());
    last.acceptAll();
    await after(last, () => last.decide({ social: false }));
    expect(cookies()).to.deep.equal(everything.filter((name) => name !== 'share'));
  }

  it('erases what a refusal covers, and tells the page what went and whose it was', async () => {
    const consent = watched(storeWith());
    const { report, consent: whose } = await after(consent, () => consent.refuseAll());
    expect(cookies()).to.deep.equal(['other', 'sessionid']);
    expect(report.erased.map(({ name, service }) => `${service.id} ${name}`).sort()).to.deep.equal([
      'matomo _pk_id.13.1fff',
      'share share',
      'video player',
    ]);
    expect(whose).to.equal(consent);
    expect(lastErasure(consent)).to.equal(report);
  });

  it('erases what one decision refuses, and nothing of what it allows', async () => {
    const consent = watched(storeWith());
    await after(consent, () => consent.decide({ audience: true, media: true, social: false }));
    expect(cookies()).to.deep.equal(['_pk_id.13.1fff', 'other', 'player', 'sessionid']);
  });

  it('erases what was refused through a former tool, as if it were refused here', async () => {
    const consent = watched(storeWith());
    const choices = { audience: false, media: false, social: false };
    await after(consent, () => consent.adopt({ decidedAt: new Date('2026-11-01'), choices }));
    expect(cookies()).to.deep.equal(['other', 'sessionid']);
  });

  it('tells partners which services were withdrawn', async () => {
    const consent = watched(storeWith());
    consent.acceptAll();
    const { report } = await after(consent, () => consent.withdraw());
    expect(report.withdrawn).to.deep.equal(['video', 'share']);
    expect(cookies(), 'measurement to which nobody objected goes on').to.include('_pk_id.13.1fff');
  });

  it('erases nothing by an acceptance, a kept refusal, another tab, a new charter, or for one page', async () => {
    const storage = memoryStorage();
    const elsewhere = storeWith(portalCharter(), { storage });
    const consent = watched(storeWith(portalCharter(), { storage }));
    consent.acceptAll();
    elsewhere.refuseAll();
    consent.reload();
    consent.use(charterFrom({ ...portalCharter(), version: '2' }), frPublic);
    consent.allowOnce('media');
    watched(storeWith(portalCharter(), { storage }));
    await onlyShareErased();
  });

  it('erases nothing because a choice has come to its end', async () => {
    const storage = memoryStorage();
    storeWith(portalCharter(), { storage }).acceptAll();
    watched(storeWith(portalCharter(), { storage, now: '2027-05-23T18:42:00Z' })).reload();
    await onlyShareErased();
  });

  it('tells of each of two choices in a row what it refused, though the eraser is still on its way', async () => {
    const consent = watched(storeWith());
    const reports: (readonly string[])[] = [];
    const note = ({ report }: ConsentErasedEvent): void => void reports.push(report.erased.map(({ name }) => name));
    document.addEventListener('consent-erased', note);
    consent.decide({ audience: true, media: true, social: false });
    consent.decide({ media: false });
    await waitUntil(() => reports.length === 2);
    document.removeEventListener('consent-erased', note);
    expect(reports).to.deep.equal([['share'], ['player']]);
  });

  it('says that what has run may go on, only when something has', async () => {
    const consent = watched(storeWith());
    consent.acceptAll();
    const quiet = await after(consent, () => consent.refuseAll());
    expect(quiet.report.mayStillRun).to.equal(false);
    consent.acceptAll();
    await consent.when('media');
    const other = await after(consent, () => consent.decide({ social: false }));
    expect(other.report.mayStillRun).to.equal(false);
    const own = await after(consent, () => consent.decide({ media: false }));
    expect(own.report.mayStillRun).to.equal(true);
  });

  it('erases again, when the page is left, what was written meanwhile', async () => {
    const consent = watched(storeWith());
    await after(consent, () => consent.refuseAll());
    fill();
    window.dispatchEvent(new PageTransitionEvent('pagehide'));
    expect(cookies()).to.deep.equal(['other', 'sessionid']);
  });

  it('erases nothing when the page is left after another choice', async () => {
    const storage = memoryStorage();
    const consent = watched(storeWith(portalCharter(), { storage }));
    await after(consent, () => consent.refuseAll());
    storeWith(portalCharter(), { storage, now: '2026-11-24T08:00:00Z' }).refuseAll();
    consent.reload();
    fill();
    window.dispatchEvent(new PageTransitionEvent('pagehide'));
    expect(cookies()).to.deep.equal(everything);
    consent.acceptAll();
    window.dispatchEvent(new PageTransitionEvent('pagehide'));
    expect(cookies()).to.deep.equal(everything);
  });

  it('forgets the report once another choice is made', async () => {
    const consent = watched(storeWith());
    await after(consent, () => consent.refuseAll());
    consent.acceptAll();
    expect(lastErasure(consent)).to.equal(undefined);
  });

  it('erases nothing more once it is stopped', async () => {
    const consent = storeWith();
    const stop = new AbortController();
    eraseOnRefusal(document, consent, { signal: stop.signal });
    stop.abort();
    consent.refuseAll();
    await onlyShareErased();
  });

  it('takes out of the browser the service workers that the charter names', async () => {
    const document_ = portalCharter();
    document_.services[2]!.trackers = [{ name: '/test/fixtures/push-*.js', type: 'other' }];
    const named = await navigator.serviceWorker.register('/test/fixtures/push-worker.js', {
      scope: '/test/fixtures/push/',
    });
    const other = await navigator.serviceWorker.register('/test/fixtures/other-worker.js');
    const consent = watched(storeWith(document_));
    const { report } = await after(consent, () => consent.refuseAll());
    expect(report.erased.map(({ name }) => name)).to.include('/test/fixtures/push-worker.js');
    const left = await navigator.serviceWorker.getRegistrations();
    expect(left.map(({ scope }) => scope)).to.deep.equal([other.scope]);
    expect(await named.unregister()).to.equal(false);
    await other.unregister();
    await waitUntil(async () => (await navigator.serviceWorker.getRegistrations()).length === 0);
  });
});
