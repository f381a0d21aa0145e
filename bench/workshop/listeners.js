import { html, LitElement } from 'lit';
import { ConsentController, createConsentStore, loadPolicy, readCharter } from '../../dist/index.js';
import { charterOf } from './charter.js';
import { rest, timed } from './moments.js';

class Listener extends LitElement {
  #consent = new ConsentController(this);

  render() {
    return html`${this.#consent.allows('media') ? 'oui' : 'non'}`;
  }
}
customElements.define('bench-listener', Listener);

/** Changes the choice while so many elements follow it, and waits until each has told it. */
export async function notifyListeners(count) {
  const consent = createConsentStore({ storage: { read: () => [], write: () => undefined } });
  consent.use(await readCharter(charterOf(10)), await loadPolicy('fr-public'));
  const make = () => Object.assign(document.createElement('bench-listener'), { consent });
  const elements = Array.from({ length: count }, make);
  document.body.append(...elements);
  const all = () => Promise.all(elements.map(({ updateComplete }) => updateComplete));
  await all();
  consent.acceptAll();
  await all();
  await rest();
  return timed(() => {
    consent.refuseAll();
    return all();
  });
}
