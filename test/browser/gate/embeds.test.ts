import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { PageGate } from '../../../src/browser/gate/page-gate.js';
import { storeWith } from '../../stage.js';

describe('gate of embedded content', () => {
  const consent = storeWith();
  const gate = new PageGate(consent);
  after(() => {
    gate.stop();
  });

  it('gives an embed its address when it is granted, and takes it away again', async () => {
    const place = await fixture(html`<div></div>`);
    const frame = document.createElement('iframe');
    frame.dataset['consent'] = 'media';
    frame.dataset['src'] = 'data:text/html,<p>video';
    const image = document.createElement('img');
    image.alt = '';
    image.dataset['consent'] = 'media';
    image.dataset['srcset'] = 'data:image/gif;base64,R0lGODlhAQABAAAAACw= 1x';
    image.src = '/local-poster.png';
    place.append(frame, image);
    gate.watch(document);
    expect([frame.hasAttribute('src'), image.hasAttribute('srcset')]).to.deep.equal([false, false]);
    const loaded = new Promise((resolve) => {
      frame.addEventListener('load', resolve, { once: true });
    });
    consent.acceptAll();
    await loaded;
    expect(frame.getAttribute('src')).to.equal('data:text/html,<p>video');
    expect(image.srcset).not.to.equal('');
    consent.refuseAll();
    expect([frame.hasAttribute('src'), image.hasAttribute('srcset')]).to.deep.equal([false, false]);
    expect(image.getAttribute('src')).to.equal('/local-poster.png');
    await waitUntil(() => frame.contentDocument?.body.textContent === '', 'the frame should be empty');
  });

  it('takes the address from what a page copied or put aside while it was open', async () => {
    const place = await fixture(html`<div></div>`);
    const store = storeWith();
    const other = new PageGate(store);
    const image = document.createElement('img');
    Object.assign(image.dataset, { consent: 'media', src: 'data:image/gif;base64,R0lGODlhAQABAAAAACw=' });
    image.alt = '';
    place.append(image);
    other.watch(document);
    store.acceptAll();
    const [inside, snapshot] = [image.cloneNode(), image.cloneNode() as Element];
    place.append(inside);
    await Promise.resolve();
    image.remove();
    store.withdraw();
    expect((inside as Element).hasAttribute('src'), 'the copy in the page').to.equal(false);
    expect(image.hasAttribute('src'), 'what left the page').to.equal(false);
    place.append(snapshot);
    await Promise.resolve();
    expect(snapshot.hasAttribute('src'), 'the copy that comes later').to.equal(false);
    other.stop();
  });

  it('does not start a player anew when something else is chosen', async () => {
    const place = await fixture(html`<div></div>`);
    const store = storeWith();
    const player = document.createElement('video');
    const source = document.createElement('source');
    source.dataset['consent'] = 'media';
    source.dataset['src'] = 'data:video/webm;base64,AAAA';
    player.append(source);
    let starts = 0;
    player.addEventListener('emptied', () => (starts += 1));
    place.append(player);
    const other = new PageGate(store);
    other.watch(document);
    player.load = () => (starts += 1);
    store.decide({ media: true });
    store.decide({ social: true });
    expect([starts, source.getAttribute('src')]).to.deep.equal([1, 'data:video/webm;base64,AAAA']);
    store.refuseAll();
    expect([starts, source.hasAttribute('src')]).to.deep.equal([2, false]);
    other.stop();
  });
});
