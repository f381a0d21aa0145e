import { expect } from '@open-wc/testing';
import { connectDataLayer } from '../../src/integrations/data-layer.js';
import { storeWith } from '../stage.js';
import { clear, lateStore } from './integration-stage.js';

type Told = Record<string, unknown>;
const told = (name = 'dataLayer'): Told[] | undefined => (globalThis as unknown as Record<string, Told[]>)[name];

describe('the data layer', () => {
  afterEach(() => clear('dataLayer', 'tags'));

  it('is told what is allowed once the charter is known, then at each change', () => {
    const { consent, arrive } = lateStore();
    connectDataLayer(consent);
    expect(told()).to.equal(undefined);
    arrive();
    consent.decide({ media: true, social: false });
    const [first, second, ...more] = told()!;
    expect(first).to.deep.include({ event: 'consent_update', consent_status: 'undecided', consent_reason: 'charter' });
    expect(second).to.deep.include({ event: 'consent_update', consent_status: 'decided', consent_reason: 'decide' });
    expect(second!['consent_choices']).to.deep.equal({
      audience: true,
      matomo: true,
      media: true,
      video: true,
      social: false,
      share: false,
    });
    expect(more).to.deep.equal([]);
  });

  it('is told nothing where nothing changed', () => {
    const consent = storeWith();
    connectDataLayer(consent);
    consent.refuseAll();
    consent.reload();
    consent.decide({ social: false });
    expect(told()!.map((each) => each['consent_reason'])).to.deep.equal(['restore', 'refuse-all']);
  });

  it('is told nothing by which a visitor could be recognised', () => {
    const consent = storeWith();
    connectDataLayer(consent);
    consent.acceptAll();
    const text = JSON.stringify(told());
    expect(text).not.to.match(/2026|T\d\d:|1~/);
    expect(Object.keys(told()![1]!).sort()).to.deep.equal([
      'consent_choices',
      'consent_reason',
      'consent_status',
      'event',
    ]);
  });

  it('may bear other names', () => {
    const consent = storeWith();
    connectDataLayer(consent, { event: 'choice', layer: 'tags' });
    expect(told('tags')!.map(({ event }) => event)).to.deep.equal(['choice']);
    expect(told()).to.equal(undefined);
  });

  it('hands over a copy: what a tag writes into it changes no choice', () => {
    const consent = storeWith();
    connectDataLayer(consent);
    (told()![0]!['consent_choices'] as Told)['media'] = true;
    expect(consent.allows('media')).to.equal(false);
  });

  it('is told nothing more once ended', () => {
    const consent = storeWith();
    const stop = connectDataLayer(consent);
    stop();
    consent.acceptAll();
    expect(told()).to.have.lengthOf(1);
  });
});
