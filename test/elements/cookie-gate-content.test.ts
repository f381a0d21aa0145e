import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { charterWithServices, gateWith, press } from '../gate-stage.js';
import { find, findAll, storeWith, textOf } from '../stage.js';

const video = html`<iframe data-src="data:text/html,<p>video" title="Vidéo"></iframe><a href="#video">Lien</a>`;

/** What scripts of a test write down. */
const journal: string[] = [];
Object.assign(globalThis, { journal });

const script = (name: string): string => `journal.push('${name}')`;
const file = (name: string): string => `data:text/javascript,${script(name)}`;

/** A template is filled by hand: what a parser would make of its text stays under the test's eyes. */
function templateOf(...nodes: readonly (Node | string)[]): HTMLTemplateElement {
  const template = document.createElement('template');
  template.content.append(...nodes);
  return template;
}

function element(name: string, attributes: Record<string, string> = {}, text = ''): HTMLElement {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  made.append(text);
  return made;
}

describe('content of cookie-gate', () => {
  beforeEach(() => {
    journal.length = 0;
  });

  it('asks nothing of the network while it is closed', async () => {
    const marks = ['picture', 'frame', 'code', 'sheet', 'direct'].map((name) => `/nowhere/${name}`);
    const [picture, frame, code, sheet, direct] = marks as [string, string, string, string, string];
    const gate = await gateWith({ consent: storeWith(charterWithServices()), service: 'video', content: html`` });
    const content = [
      element('img', { src: picture, alt: '' }),
      element('iframe', { src: frame, title: 'x' }),
      element('script', { src: code }),
      element('link', { rel: 'stylesheet', href: sheet }),
    ];
    gate.append(templateOf(...content));
    const other = await gateWith({ consent: storeWith(charterWithServices()), service: 'video', content: html`` });
    other.append(element('iframe', { 'data-src': direct, title: 'x' }));
    await Promise.all([gate.updateComplete, other.updateComplete]);
    const known = new Image();
    const seen = (): string[] => performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);
    // A request of our own tells that the list is up to date.
    known.src = '/nowhere/known';
    await waitUntil(() => seen().includes('/nowhere/known'));
    expect(seen().filter((path) => marks.includes(path))).to.deep.equal([]);
    expect(document.querySelector('link[rel="preconnect"], link[rel="dns-prefetch"], link[rel="preload"]')).to.equal(
      null,
    );
  });

  it('comes out of a template as written, with the text between elements', async () => {
    const gate = await gateWith({ consent: storeWith(charterWithServices()), service: 'video', content: html`` });
    const link = element('a', { href: '#video' }, 'Lien');
    gate.replaceChildren(
      link,
      templateOf('avant ', element('b', {}, 'gras'), ' entre ', element('i', {}, 'fin'), ' après'),
    );
    await press(gate, 'allow');
    const slot = await find<HTMLSlotElement>(gate, '.content slot');
    const shown = slot.assignedNodes();
    expect(shown.map(({ textContent }) => textContent)).to.deep.equal(['avant ', 'gras', ' entre ', 'fin', ' après']);
    expect(shown.every(({ parentNode }) => parentNode === gate)).to.equal(true);
    expect(link.checkVisibility(), 'the link, in place of which the content stands').to.equal(false);
  });

  it('runs its scripts in order, each once, whether files or not, and goes on after one that fails', async () => {
    const consent = storeWith(charterWithServices());
    const gate = await gateWith({ consent, service: 'video', content: html`` });
    const failing = element('script', { src: '/nowhere/missing.js' });
    gate.append(
      templateOf(
        element('script', { src: file('1') }),
        element('script', {}, script('2')),
        element('p', {}, 'between'),
        failing,
        element('script', { type: 'text/javascript' }, script('3')),
        element('script', { type: 'application/json' }, '{"not": "code"}'),
        element('script', { src: file('4'), id: 'last' }),
        element('script', { type: 'module' }, script('5')),
      ),
    );
    await press(gate, 'allow');
    await waitUntil(() => journal.includes('5'));
    consent.acceptAll();
    await gate.updateComplete;
    expect(journal).to.deep.equal(['1', '2', '3', '4', '5']);
    expect(gate.querySelector<HTMLScriptElement>('#last')!.src).to.equal(file('4'));
  });

  it('stops between two scripts when consent is taken back', async () => {
    const consent = storeWith(charterWithServices());
    const gate = await gateWith({ consent, service: 'video', content: html`` });
    Object.assign(globalThis, { takeBack: () => consent.withdraw() });
    gate.append(
      templateOf(
        element('script', { src: file('1') }),
        element('script', {}, 'takeBack()'),
        element('script', { src: file('2') }),
      ),
    );
    await press(gate, 'always');
    await waitUntil(() => !consent.allows('video'));
    await gate.updateComplete;
    consent.decide({ map: true });
    await gate.updateComplete;
    expect([journal, gate.querySelector('script')]).to.deep.equal([['1'], null]);
  });

  it('gives a frame without address its address, and takes it away again', async () => {
    const consent = storeWith(charterWithServices());
    const gate = await gateWith({ consent, service: 'video', content: video });
    const frame = gate.querySelector('iframe')!;
    expect([frame.hasAttribute('src'), frame.checkVisibility()]).to.deep.equal([false, false]);
    await press(gate, 'always');
    expect([frame.getAttribute('src'), frame.checkVisibility()]).to.deep.equal(['data:text/html,<p>video', true]);
    consent.withdraw();
    await gate.updateComplete;
    expect([frame.hasAttribute('src'), frame.checkVisibility()]).to.deep.equal([false, false]);
    await waitUntil(() => frame.contentDocument?.body.textContent === '', 'the frame should be empty');
  });

  it('knows a frame in the box that an editor puts around it, and leaves one with needs of its own to them', async () => {
    const boxed = html`<div><iframe data-src="data:text/html,a" title="A"></iframe></div>
      <iframe data-src="data:text/html,b" data-consent="advertising" title="B"></iframe>`;
    const gate = await gateWith({ consent: storeWith(charterWithServices()), service: 'video', content: boxed });
    await press(gate, 'allow');
    expect([...gate.querySelectorAll('iframe')].map((frame) => frame.getAttribute('src'))).to.deep.equal([
      'data:text/html,a',
      null,
    ]);
  });

  it('takes away what the content’s scripts put beside it, and nothing of the author’s', async () => {
    const consent = storeWith(charterWithServices());
    const gate = await gateWith({ consent, service: 'video', content: video });
    const before = gate.innerHTML;
    await press(gate, 'always');
    gate.append(element('div', {}, 'widget'));
    consent.withdraw();
    await gate.updateComplete;
    expect(gate.innerHTML).to.equal(before);
  });

  it('moves nothing around it when it opens and closes', async () => {
    const consent = storeWith(charterWithServices());
    for (const width of ['280px', '900px']) {
      const gate = await gateWith({ consent, service: 'video' });
      gate.style.width = width;
      const next = gate.nextElementSibling!;
      const tops = [next.getBoundingClientRect().top];
      for (const act of [(): Promise<void> => press(gate, 'allow'), () => consent.refuseAll()]) {
        await act();
        await gate.updateComplete;
        tops.push(next.getBoundingClientRect().top);
      }
      expect(new Set(tops).size, `${width}: ${tops.join()}`).to.equal(1);
    }
  });

  it('gives its kept height up when the width changes', async () => {
    const consent = storeWith(charterWithServices());
    const gate = await gateWith({ consent, service: 'video' });
    gate.style.width = '280px';
    await press(gate, 'allow');
    gate.style.width = '640px';
    await waitUntil(() => gate.getBoundingClientRect().height === 360, 'sixteen by nine');
  });

  it('has the shape that the page writes, or that of the frame, and fills it', async () => {
    const consent = storeWith(charterWithServices());
    consent.acceptAll();
    const shapes: [string, string, number][] = [
      ['16/9', '', 360],
      ['4 : 3', '', 480],
      ['nonsense', '4/1', 160],
      ['0/0', '4/1', 160],
    ];
    for (const [ratio, own, height] of shapes) {
      const gate = await gateWith({ consent, service: 'video', ratio, content: html`` });
      gate.style.width = '640px';
      const [w, h] = own.split('/');
      gate.append(templateOf(element('iframe', { title: 'x', ...(w && h ? { width: w, height: h } : {}) })));
      const frame = (): DOMRect | undefined => gate.querySelector('iframe')?.getBoundingClientRect();
      await waitUntil(() => frame()?.height === height, `${ratio} should give ${String(height)}`);
      expect(frame()!.width).to.equal(640);
    }
  });

  it('shows the link and the local poster while it is closed, not the content', async () => {
    const content = html`<img slot="poster" alt="" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" />${video}`;
    const gate = await gateWith({ consent: storeWith(charterWithServices()), service: 'video', content });
    const visible = (): string[] =>
      [...gate.children].filter((child) => child.checkVisibility()).map(({ localName }) => localName);
    expect(visible()).to.deep.equal(['img', 'a']);
    await press(gate, 'allow');
    expect(visible()).to.deep.equal(['iframe']);
  });

  it('shows the link before its class is there', async () => {
    const place = await fixture(html`<div><not-yet-defined service="video">${video}</not-yet-defined></div>`);
    expect(place.querySelector('a')!.checkVisibility()).to.equal(true);
  });

  it('takes a template that comes later', async () => {
    const consent = storeWith(charterWithServices());
    consent.acceptAll();
    const gate = await gateWith({ consent, service: 'video', content: html`` });
    gate.append(templateOf(element('b', {}, 'tard')));
    await waitUntil(() => gate.querySelector('b'));
    consent.refuseAll();
    await gate.updateComplete;
    expect([...gate.children].map(({ localName }) => localName)).to.deep.equal(['template']);
  });

  it('loads nothing when it comes back after a withdrawal', async () => {
    const consent = storeWith(charterWithServices());
    const gate = await gateWith({ consent, service: 'video', content: html`` });
    gate.append(templateOf(element('iframe', { title: 'x', src: 'data:text/html,a' })));
    await press(gate, 'always');
    const place = gate.parentElement!;
    gate.remove();
    expect(gate.querySelector('iframe'), 'nothing stays in what left the page').to.equal(null);
    consent.withdraw();
    place.append(gate);
    await gate.updateComplete;
    expect([gate.querySelector('iframe'), findAll(gate, '[part="panel"]').length]).to.deep.equal([null, 1]);
    await press(gate, 'allow');
    expect(textOf(gate)).to.equal('');
    expect(gate.querySelector('iframe')).not.to.equal(null);
  });
});
