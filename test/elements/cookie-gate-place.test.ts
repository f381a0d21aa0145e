import { expect, html, waitUntil } from '@open-wc/testing';
import type { CookieGate } from '../../src/elements/cookie-gate/cookie-gate.js';
import { charterWithServices, element, gateWith, press, templateOf } from '../gate-stage.js';
import { storeWith } from '../stage.js';

/** How far below the top of a gate the next paragraph stands, in pixels. */
const distanceOf = (gate: CookieGate): number =>
  gate.nextElementSibling!.getBoundingClientRect().top - gate.getBoundingClientRect().top;

describe('place of cookie-gate', () => {
  for (const width of ['280px', '900px']) {
    it(`moves nothing around it when it opens and closes, at ${width}`, async () => {
      const consent = storeWith(charterWithServices());
      const gate = await gateWith({ consent, service: 'video' });
      gate.style.width = width;
      const [before, { scrollY }] = [distanceOf(gate), window];
      await press(gate, 'allow');
      expect(distanceOf(gate), 'open').to.equal(before);
      expect(window.scrollY, 'the page itself').to.equal(scrollY);
      consent.refuseAll();
      await gate.updateComplete;
      expect(distanceOf(gate), 'closed again').to.equal(before);
    });
  }

  it('keeps the shape of what is open when it closes, where the words have room', async () => {
    const consent = storeWith(charterWithServices());
    consent.acceptAll();
    const gate = await gateWith({ consent, service: 'video' });
    gate.style.width = '900px';
    const before = distanceOf(gate);
    consent.withdraw();
    await gate.updateComplete;
    expect(distanceOf(gate)).to.equal(before);
  });

  it('gives its kept height up when the width changes', async () => {
    const gate = await gateWith({ consent: storeWith(charterWithServices()), service: 'video' });
    gate.style.width = '280px';
    await press(gate, 'allow');
    gate.style.width = '640px';
    await waitUntil(() => gate.getBoundingClientRect().height === 360, 'sixteen by nine');
  });

  for (const [ratio, own, height] of [
    ['16/9', '', 360],
    ['4 : 3', '', 480],
    ['nonsense', '4/1', 160],
    ['0/0', '4/1', 160],
  ] as const) {
    it(`has a shape and fills it: ${ratio} ${own}`, async () => {
      const consent = storeWith(charterWithServices());
      consent.acceptAll();
      const gate = await gateWith({ consent, service: 'video', ratio, content: html`` });
      gate.style.width = '640px';
      const [w, h] = own.split('/');
      gate.append(templateOf(element('iframe', { title: 'x', ...(w && h ? { width: w, height: h } : {}) })));
      const frame = (): DOMRect | undefined => gate.querySelector('iframe')?.getBoundingClientRect();
      await waitUntil(() => frame()?.height === height, `${ratio} should give ${String(height)}`);
      expect(frame()!.width).to.equal(640);
    });
  }
});
