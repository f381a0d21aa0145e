import { expect, fixture, html } from '@open-wc/testing';
import { LitElement, type PropertyDeclarations, type TemplateResult } from 'lit';
import { pageConsent } from '../../src/browser/page-consent.js';
import { ConsentController } from '../../src/controllers/consent-controller.js';
import type { ConsentStore } from '../../src/core/consent-store.js';
import { portalCharter, storeWith, textOf } from '../stage.js';

class CityMap extends LitElement {
  static override readonly properties: PropertyDeclarations = { consent: { attribute: false } };
  declare consent: ConsentStore | undefined;
  readonly watched = new ConsentController(this);
  protected override render(): TemplateResult {
    return html`${this.watched.allows('media') ? 'carte' : 'attente'}`;
  }
}
customElements.define('city-map', CityMap);

const shown = (map: CityMap): string => textOf(map.shadowRoot);

describe('ConsentController', () => {
  it('renders an element again when its purpose is granted, and when it is taken back', async () => {
    const consent = storeWith();
    const map = await fixture<CityMap>(html`<city-map .consent=${consent}></city-map>`);
    expect(shown(map)).to.equal('attente');
    consent.acceptAll();
    await map.updateComplete;
    expect(shown(map)).to.equal('carte');
    consent.withdraw();
    await map.updateComplete;
    expect(shown(map)).to.equal('attente');
  });

  it('follows a store that comes late in place of the page’s', async () => {
    const map = await fixture<CityMap>(html`<city-map></city-map>`);
    expect(map.watched.store).to.equal(pageConsent());
    const late = storeWith(portalCharter());
    late.acceptAll();
    map.consent = late;
    await map.updateComplete;
    expect(shown(map)).to.equal('carte');
    map.consent = undefined;
    await map.updateComplete;
    expect(shown(map)).to.equal('attente');
  });

  it('leaves no listener behind after a thousand moves', async () => {
    const consent = storeWith();
    let updates = 0;
    const map = await fixture<CityMap>(html`<city-map .consent=${consent}></city-map>`);
    const parent = map.parentElement!;
    for (let move = 0; move < 1000; move += 1) {
      map.remove();
      parent.append(map);
    }
    await map.updateComplete;
    const render = map.requestUpdate.bind(map);
    map.requestUpdate = (...values: Parameters<typeof render>): void => {
      updates += 1;
      render(...values);
    };
    consent.acceptAll();
    expect(updates, 'one listener while it stands in the page').to.equal(1);
    map.remove();
    consent.refuseAll();
    expect(updates, 'none once it is out').to.equal(1);
  });
});
