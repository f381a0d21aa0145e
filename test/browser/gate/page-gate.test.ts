import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { PageGate } from '../../../src/browser/gate/page-gate.js';
import type { ConsentStore } from '../../../src/core/consent-store.js';
import { portalCharter, storeWith } from '../../stage.js';

/** What scripts of the test page have said, in their order. */
const said = (): string[] => (globalThis as unknown as { said: string[] }).said;

/** The address of a script file that says something. */
const file = (words: string, type = 'text/javascript'): string =>
  URL.createObjectURL(new Blob([`globalThis.said.push(${JSON.stringify(words)})`], { type }));

interface Written {
  readonly needs?: string;
  readonly text?: string;
  readonly attributes?: Readonly<Record<string, string>>;
}

/** A script as the page writes it. */
function waiting({ needs = 'media', text = '', attributes = {} }: Written): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = 'text/plain';
  script.dataset['consent'] = needs;
  for (const [name, value] of Object.entries(attributes)) script.setAttribute(name, value);
  script.textContent = text;
  return script;
}

const saying = (words: string, rest: Written = {}): HTMLScriptElement =>
  waiting({ text: `said.push(${JSON.stringify(words)})`, ...rest });

describe('gate of a page', () => {
  let place: HTMLElement;
  let consent: ConsentStore;
  let gate: PageGate;

  beforeEach(async () => {
    Object.assign(globalThis, { said: [] });
    place = await fixture<HTMLElement>(html`<div></div>`);
    consent = storeWith();
    gate = new PageGate(consent);
  });
  afterEach(() => {
    gate.stop();
  });

  /** Waits for the last of what was written. */
  async function ended(...expected: string[]): Promise<void> {
    await waitUntil(() => said().length >= expected.length).catch(() => undefined);
    expect(said()).to.deep.equal(expected);
  }

  it('lets nothing run before the choice, nor after a refusal', async () => {
    place.append(saying('inline'), waiting({ attributes: { src: file('file') } }));
    gate.watch(document);
    consent.refuseAll();
    await new Promise(requestAnimationFrame);
    expect(said()).to.deep.equal([]);
    expect([...place.querySelectorAll('script')].map(({ type }) => type)).to.deep.equal(['text/plain', 'text/plain']);
  });

  it('lets run what is granted, and only that', async () => {
    place.append(saying('a'), saying('b', { needs: 'social' }), saying('c'));
    gate.watch(document);
    consent.decide({ media: true, social: false });
    await ended('a', 'c');
  });

  it('lets run at once what was granted on an earlier visit', async () => {
    consent.acceptAll();
    place.append(saying('a'));
    gate.watch(document);
    await ended('a');
  });

  it('waits for all that a script names, purposes and services, and for ever for what nobody declared', async () => {
    place.append(saying('all', { needs: 'media  share' }), saying('never', { needs: 'media nowhere' }));
    place.append(saying('nothing', { needs: '' }), saying('service', { needs: 'video' }));
    gate.watch(document);
    consent.decide({ media: true, social: false });
    await ended('service');
    consent.acceptAll();
    await ended('service', 'all');
  });

  it('keeps the order of the page across files and what is written in it', async () => {
    place.append(
      waiting({ attributes: { src: file('one') } }),
      waiting({ attributes: { 'data-src': file('two') } }),
      saying('three'),
      waiting({ attributes: { src: file('four') } }),
      saying('five'),
    );
    gate.watch(document);
    consent.acceptAll();
    await ended('one', 'two', 'three', 'four', 'five');
  });

  it('keeps the order of modules, for which nothing waits in any page', async () => {
    const module = { 'data-type': 'module' };
    place.append(
      waiting({ attributes: { ...module, src: file('module file') } }),
      waiting({ text: 'globalThis.said.push("module")', attributes: module }),
      waiting({ attributes: { defer: '', src: file('deferred') } }),
      saying('classic'),
    );
    gate.watch(document);
    consent.acceptAll();
    await waitUntil(() => said().length >= 4);
    // Firefox lets what is deferred pass before a module that is written in the page.
    expect(said().filter((words) => words !== 'deferred')).to.deep.equal(['classic', 'module file', 'module']);
    expect(said()).to.include('deferred');
  });

  it('runs each script once, through refusals and new consents', async () => {
    place.append(saying('once'));
    gate.watch(document);
    consent.acceptAll();
    await ended('once');
    consent.refuseAll();
    consent.acceptAll();
    place.append(saying('later'));
    await ended('once', 'later');
  });

  it('takes scripts that come later, alone or inside something', async () => {
    gate.watch(document);
    consent.acceptAll();
    const inside = document.createElement('section');
    inside.append(saying('inside'));
    place.append(inside);
    const template = document.createElement('template');
    template.content.append(saying('from a template'));
    place.append(document.importNode(template.content, true));
    await ended('inside', 'from a template');
  });

  it('leaves alone what lies in a template', async () => {
    const template = document.createElement('template');
    template.content.append(saying('asleep'));
    place.append(template, saying('awake'));
    gate.watch(document);
    consent.acceptAll();
    await ended('awake');
  });

  it('watches over an open shadow root when it is asked to', async () => {
    const root = place.attachShadow({ mode: 'open' });
    root.append(saying('in the shadow'));
    gate.watch(document);
    consent.acceptAll();
    await new Promise(requestAnimationFrame);
    expect(said()).to.deep.equal([]);
    gate.watch(root);
    await ended('in the shadow');
    root.append(saying('later'));
    await ended('in the shadow', 'later');
  });

  it('keeps the attributes and the nonce, and does not stop at a script that fails', async () => {
    const failures: string[] = [];
    const listen = (event: ErrorEvent): void => {
      event.preventDefault();
      failures.push(event.message);
    };
    window.addEventListener('error', listen);
    const { onerror } = window;
    window.onerror = null;
    const first = waiting({ text: 'throw new Error("vendor")', attributes: { id: 'vendor', nonce: 'abc' } });
    place.append(first, waiting({ attributes: { src: '/no-such-script.js', integrity: '' } }), saying('after'));
    gate.watch(document);
    consent.acceptAll();
    await ended('after');
    window.removeEventListener('error', listen);
    window.onerror = onerror;
    expect(failures).to.have.lengthOf(1);
    expect(place.querySelector('#vendor')).to.equal(first);
    expect(first.nonce).to.equal('abc');
  });

  it('runs nothing more once consent is taken back while others load', async () => {
    place.append(
      waiting({ text: 'said.push("first"); takeBack()' }),
      waiting({ attributes: { src: file('file') } }),
      saying('after the file'),
    );
    gate.watch(document);
    Object.assign(globalThis, {
      takeBack: () => {
        consent.withdraw();
      },
    });
    consent.acceptAll();
    await ended('first');
    await new Promise(requestAnimationFrame);
    expect(said()).to.deep.equal(['first']);
    Object.assign(globalThis, { takeBack: undefined });
    consent.acceptAll();
    await ended('first', 'file', 'after the file');
  });

  it('keeps the order of a thousand scripts, two hundred of them added later', async () => {
    const names = Array.from({ length: 1000 }, (_, index) => String(index));
    place.append(...names.slice(0, 800).map((name) => saying(name)));
    gate.watch(document);
    place.append(...names.slice(800).map((name) => saying(name)));
    consent.acceptAll();
    await ended(...names);
  });

  it('grants nothing by any attribute that the page writes', async () => {
    place.append(saying('a', { attributes: { 'data-consent-action': 'accept-all', 'data-granted': 'true' } }));
    place.setAttribute('data-consent', 'granted');
    gate.watch(document);
    place.click();
    await new Promise(requestAnimationFrame);
    expect(said()).to.deep.equal([]);
    expect(portalCharter().purposes.map(({ id }) => consent.allows(id))).to.deep.equal([true, true, false, false]);
  });
});
