import { expect, fixture, html } from '@open-wc/testing';
import { framePlace } from '../../../src/browser/frames/frame-place.js';

/** A frame inside a window, of its origin. */
function frameIn(place: Window): Window {
  const frame = place.document.createElement('iframe');
  place.document.body.append(frame);
  return frame.contentWindow!;
}

describe('the place of a page', () => {
  it('is its own where nothing is around it', () => {
    expect(framePlace(window)).to.equal('top');
  });

  it('is among its own in a frame of its own origin, however deep', async () => {
    const page = await fixture<HTMLIFrameElement>(html`<iframe title="Carte"></iframe>`);
    const outer = page.contentWindow!;
    expect(framePlace(outer)).to.equal('own');
    expect(framePlace(frameIn(outer))).to.equal('own');
  });

  it('is foreign where one of the pages around it has another origin, or hides it', () => {
    const hidden = (view: Partial<Window>): Window => view as Window;
    const top = hidden({ origin: 'https://a.example' });
    Object.assign(top, { parent: top, top });
    const middle = hidden({ origin: 'https://b.example', parent: top, top });
    const inner = hidden({ origin: 'https://b.example', parent: middle, top });
    expect(framePlace(inner)).to.equal('foreign');
    const closed = Object.defineProperty(hidden({ top }), 'origin', {
      get() {
        throw new DOMException('Blocked', 'SecurityError');
      },
    });
    Object.assign(closed, { parent: closed });
    const embedded = hidden({ origin: 'https://b.example', parent: closed, top });
    expect(framePlace(embedded)).to.equal('foreign');
  });
});
