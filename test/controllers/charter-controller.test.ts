import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { LitElement, type PropertyDeclarations } from 'lit';
import { CharterController } from '../../src/controllers/charter-controller.js';
import { ConsentStore } from '../../src/core/consent-store.js';
import { loadPolicy } from '../../src/render/load-policy.js';
import { pageConsent } from '../../src/browser/page-consent.js';
import { seedHeading, seedTable } from '../elements/table-stage.js';
import { memoryStorage, portalCharter, nextEvent } from '../stage.js';

class CityPage extends LitElement {
  static override readonly properties: PropertyDeclarations = {
    charter: {},
    charterData: { attribute: false },
    consent: { attribute: false },
  };
  declare charter: string | undefined;
  declare charterData: unknown;
  declare consent: ConsentStore | undefined;
  readonly read = new CharterController(this, loadPolicy);
}
customElements.define('city-page', CityPage);

class LostCityPage extends LitElement {
  static override readonly properties = CityPage.properties;
  declare charterData: unknown;
  declare consent: ConsentStore | undefined;
  readonly read = new CharterController(this, () => Promise.reject(new Error('The policy is lost.')));
}
customElements.define('lost-city-page', LostCityPage);

const emptyStore = (): ConsentStore =>
  new ConsentStore({ storage: memoryStorage(), now: () => new Date(), report: () => undefined });

const address = (content: unknown): string =>
  URL.createObjectURL(new Blob([JSON.stringify(content)], { type: 'application/json' }));

describe('CharterController', () => {
  it('gives the store the charter that an element holds', async () => {
    const consent = emptyStore();
    const page = await fixture<CityPage>(
      html`<city-page .consent=${consent} .charterData=${portalCharter()}></city-page>`,
    );
    await waitUntil(() => page.read.charter);
    expect(consent.state.pending).to.deep.equal(['media', 'social']);
  });

  it('gives the store the charter found at an address', async () => {
    const consent = emptyStore();
    await fixture(html`<city-page .consent=${consent} charter=${address(portalCharter())}></city-page>`);
    await waitUntil(() => consent.charter);
    expect(consent.charter?.services).to.have.lengthOf(5);
  });

  it('names every fault of a charter, and grants nothing', async () => {
    const consent = emptyStore();
    const faulty = { purposes: [{ id: 'Media' }], services: [{ purpose: 'media', provider: '', name: 'x' }] };
    const page = await fixture<CityPage>(html`<city-page .consent=${consent}></city-page>`);
    const error = nextEvent(page, 'charter-error');
    page.charterData = faulty;
    const { code, faults } = await error;
    expect(code).to.equal('invalid');
    expect(faults.map(({ path }) => path)).to.include.members(['purposes[0].id', 'services[0].provider']);
    expect(page.read.error?.faults).to.equal(faults);
    expect(consent.allows('media')).to.equal(false);
  });

  it('grants nothing when the policy of a charter cannot be had, and says so', async () => {
    const consent = emptyStore();
    const page = await fixture<LostCityPage>(html`<lost-city-page .consent=${consent}></lost-city-page>`);
    const error = nextEvent(page, 'charter-error');
    page.charterData = portalCharter();
    expect((await error).message).to.contain('The policy is lost.');
    for (const id of ['necessary', 'audience', 'media']) expect(consent.allows(id), id).to.equal(false);
  });

  it('says so when the address does not answer', async () => {
    const page = await fixture<CityPage>(html`<city-page .consent=${emptyStore()}></city-page>`);
    const error = nextEvent(page, 'charter-error');
    page.charter = '/no-such-charter.json';
    expect((await error).code).to.equal('unreachable');
  });

  it('tells every element of a store why there is no charter', async () => {
    const consent = emptyStore();
    const other = await fixture<CityPage>(html`<city-page .consent=${consent}></city-page>`);
    const page = await fixture<CityPage>(html`<city-page .consent=${consent}></city-page>`);
    const error = nextEvent(page, 'charter-error');
    page.charter = '/no-charter-either.json';
    await error;
    expect(other.read.error?.code).to.equal('unreachable');
    page.charterData = portalCharter();
    await waitUntil(() => consent.charter);
    expect(other.read.error).to.equal(undefined);
  });

  it('says so when the address is none', async () => {
    const page = await fixture<CityPage>(html`<city-page .consent=${emptyStore()}></city-page>`);
    const error = nextEvent(page, 'charter-error');
    page.charter = 'http://[';
    expect((await error).code).to.equal('unreachable');
  });

  it('keeps to the latest of two addresses, whichever answers last', async () => {
    const consent = emptyStore();
    const page = await fixture<CityPage>(html`<city-page .consent=${consent}></city-page>`);
    const { services, ...rest } = portalCharter();
    page.charterData = { ...rest, services: services.slice(0, 1) };
    await page.updateComplete;
    page.charterData = portalCharter();
    await waitUntil(() => consent.charter);
    await page.updateComplete;
    expect(consent.charter?.services).to.have.lengthOf(5);
  });
});

describe('CharterController of a page whose tables are the charter', () => {
  it('gives the store the tables that come later, their changes, and nothing new where nothing changed', async () => {
    const place = await fixture<HTMLElement>(html`<div lang="fr"><city-page></city-page></div>`);
    const consent = pageConsent();
    const given: string[] = [];
    const stop = consent.subscribe((_state, _previous, reason) => given.push(reason));
    const around = await fixture<HTMLElement>(html`<div lang="fr">${seedHeading}${seedTable()}</div>`);
    await waitUntil(() => consent.charter?.services.length === 4);
    const table = around.querySelector('table')!;
    table.classList.add('restyled');
    table.tBodies[0]!.append(document.createComment('nothing to read'));
    const row = table.insertRow();
    for (const text of ['Vimeo', 'Vidéos', 'vuid', 'Lire les vidéos']) row.insertCell().textContent = text;
    await waitUntil(() => consent.charter?.services.length === 5);
    expect(given).to.deep.equal(['charter', 'charter']);
    stop();
    place.remove();
    table.insertRow().insertCell().textContent = 'après';
    await Promise.resolve();
    expect(consent.charter?.services).to.have.lengthOf(5);
  });
});
