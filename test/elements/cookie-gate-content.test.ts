import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { charterWithServices, element, gateWith, press, templateOf } from '../gate-stage.js';
import { find, findAll, storeWith } from '../stage.js';

const video = html`<iframe data-src="data:text/html,video" title="Vidéo"></iframe><a href="#video">Lien</a>`;

/** What scripts of a test write down. */
const journal: string[] = [];
Object.assign(globalThis, { journal });

const script = (name: string): string => `journal.push('${name}')`;
const file = (name: string): string => `data:text/javascript,${script(name)}`;

describe('content of cookie-gate', () => {
  beforeEach(() => {
    journal.length = 0;
  });

  it('asks nothing of the network while it is closed', async () => {
    const marks = ['picture', 'frame', 'code', 'sheet', 'direct'].map((name) => `/nowhere/${name}`);
    const [picture, frame, code, sheet, direct] = marks as [string, string, string, string, string];
    const links = document.querySelectorAll('link').length;
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
    expect(document.querySelectorAll('link').length, 'no hint to the browser either').to.equal(links);
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
    expect(journal).to.deep.equal(['1']);
    expect(gate.querySelectorAll('script').length).to.equal(0);
  });

  it('gives a frame without address its address, and takes it away again', async () => {
    const consent = storeWith(charterWithServices());
    const gate = await gateWith({ consent, service: 'video', content: video });
    const frame = gate.querySelector('iframe')!;
    expect([frame.hasAttribute('src'), frame.checkVisibility()]).to.deep.equal([false, false]);
    await press(gate, 'always');
    expect([frame.getAttribute('src'), frame.checkVisibility()]).to.deep.equal(['data:text/html,video', true]);
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
    const frames = (): number => gate.querySelectorAll('iframe').length;
    gate.remove();
    expect(frames(), 'nothing stays in what left the page').to.equal(0);
    consent.withdraw();
    place.append(gate);
    await gate.updateComplete;
    expect([frames(), findAll(gate, '[part="panel"]').length]).to.deep.equal([0, 1]);
    await press(gate, 'allow');
    expect(frames()).to.equal(1);
  });
});
