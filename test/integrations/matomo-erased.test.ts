import { expect, waitUntil } from '@open-wc/testing';
import { pageConsent } from '../../src/browser/page-consent.js';
import { charterFrom } from '../../src/core/charter-check.js';
import { frPublic } from '../../src/policies/fr-public.js';
import { portalCharter } from '../stage.js';
import { clear } from './integration-stage.js';
import { countPage, pageWith, pk } from './matomo-page.js';

describe('Matomo on the page’s own store', () => {
  afterEach(() => {
    clear('_paq');
    pageConsent().reload();
  });

  it('leaves none of the cookies that the charter declares after an objection, those of an earlier site number included', async () => {
    const { purposes, services, ...charter } = portalCharter();
    const names = ['_pk_id.*', '_pk_ses.*', '_pk_ref.*'];
    const declared = services.map((service) =>
      service.id === 'matomo' ? { ...service, trackers: names.map((name) => ({ name })) } : service,
    );
    pageConsent().use(charterFrom({ ...charter, purposes, services: declared }), frPublic);
    document.cookie = '_pk_id.7.abcd=x; Path=/';
    pageWith(pageConsent());
    expect(pk()).to.include.members(['_pk_id.7.abcd', '_pk_id.13.1fff']);
    pageConsent().decide({ audience: false });
    countPage('second page');
    await waitUntil(() => !pk().includes('_pk_id.7.abcd'));
    expect(pk()).to.deep.equal([]);
  });
});
