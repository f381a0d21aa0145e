import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../src/define/all.js';
import type { ConsentStore } from '../../src/core/consent-store.js';
import { find, nextEvent, storeWith } from '../stage.js';

type Ours = LitElement & { consent: ConsentStore | undefined };

const shown: Readonly<Record<string, string>> = {
  'cookie-banner': '[part="panel"]',
  'cookie-charter': '[part="rights"]',
  'cookie-preferences': '[part="purpose"]',
  'cookie-preferences-dialog': '[part="dialog"]',
  'cookie-table': '[part="table"]',
};

type Listening = Pick<EventTarget, 'addEventListener' | 'removeEventListener'>;

/** Counts the listeners that targets outside an element have, from now until it is stopped. */
function countListeners(...targets: readonly Listening[]): { count: () => number; stop: () => void } {
  const kept = new Set<string>();
  const numbers = new Map<unknown, number>();
  const numberOf = (value: unknown): number => {
    if (!numbers.has(value)) numbers.set(value, numbers.size);
    return numbers.get(value) ?? 0;
  };
  const originals = targets.map((target) => {
    const { addEventListener: add, removeEventListener: remove } = target;
    const keyOf = ([type, listener, options]: Parameters<typeof add>): string => {
      const capture = typeof options === 'boolean' ? options : options?.capture === true;
      return [numberOf(target), type, numberOf(listener), capture].join(' ');
    };
    target.addEventListener = (...values: Parameters<typeof add>) => {
      kept.add(keyOf(values));
      add.apply(target, values);
    };
    target.removeEventListener = (...values: Parameters<typeof remove>) => {
      kept.delete(keyOf(values));
      remove.apply(target, values);
    };
    return { target, add, remove };
  });
  return {
    count: () => kept.size,
    stop: () => {
      for (const { target, add, remove } of originals)
        Object.assign(target, { addEventListener: add, removeEventListener: remove });
    },
  };
}

/** A store that counts those who follow it. */
function countedStore(): { consent: ConsentStore; followers: () => number } {
  const consent = storeWith();
  const subscribe = consent.subscribe.bind(consent);
  const following = new Set<() => void>();
  consent.subscribe = (...values) => {
    const end = subscribe(...values);
    following.add(end);
    return () => {
      following.delete(end);
      end();
    };
  };
  return { consent, followers: () => following.size };
}

for (const [tag, inside] of Object.entries(shown)) {
  const stand = async (consent: ConsentStore): Promise<Ours> => {
    const place = await fixture<HTMLElement>(html`<div lang="fr"></div>`);
    const element = Object.assign(document.createElement(tag) as Ours, { consent });
    place.append(element);
    await find(element, inside);
    return element;
  };

  describe(`life of ${tag}`, () => {
    it('leaves no listener behind after 1,000 times in and out of the page', async () => {
      const { consent, followers } = countedStore();
      const listeners = countListeners(document, window, visualViewport!, document.documentElement);
      const element = await stand(consent);
      const place = element.parentElement!;
      const [listening, following] = [listeners.count(), followers()];
      for (let time = 0; time < 1000; time += 1) {
        element.remove();
        place.append(element);
        if (time % 100 === 0) await element.updateComplete;
      }
      await element.updateComplete;
      expect([listeners.count(), followers()]).to.deep.equal([listening, following]);
      element.remove();
      await element.updateComplete;
      expect(followers(), 'nobody follows').to.equal(0);
      const rest = listeners.count();
      listeners.stop();
      expect(rest, 'nobody listens').to.equal(0);
    });

    it('goes on in a clone, which has the attributes and a life of its own', async () => {
      const consent = storeWith();
      const element = await stand(consent);
      const clone = element.cloneNode(true) as Ours;
      clone.consent = consent;
      element.replaceWith(clone);
      await find(clone, inside);
      consent.acceptAll();
      await clone.updateComplete;
      expect(element.isConnected).to.equal(false);
      expect(clone.shadowRoot).not.to.equal(element.shadowRoot);
    });

    it('is upgraded where it stands when its page was there before it', async () => {
      const place = await fixture<HTMLElement>(html`<div lang="fr"></div>`);
      const template = document.createElement('template');
      template.content.append(document.createElement(tag));
      const early = template.content.firstElementChild as Ours;
      expect(early.shadowRoot, 'a template upgrades nothing').to.equal(null);
      early.consent = storeWith();
      place.append(early);
      await find(early, inside);
    });
  });
}

describe('a dialog that is taken out while it is open', () => {
  it('is closed, and gives the focus back to whoever opened it', async () => {
    const page = await fixture(
      html`<div lang="fr">
        <button>Gérer mes cookies</button>
        <cookie-preferences-dialog .consent=${storeWith()}></cookie-preferences-dialog>
      </div>`,
    );
    const dialog = page.querySelector('cookie-preferences-dialog')!;
    const button = page.querySelector('button')!;
    await find(dialog, 'dialog');
    const opened = nextEvent(dialog, 'consent-open');
    dialog.dispatchEvent(Object.assign(new Event('command'), { command: '--open', source: button }));
    await opened;
    dialog.remove();
    await waitUntil(() => document.activeElement === button);
    expect(document.querySelector(':modal')).to.equal(null);
    page.append(dialog);
    await dialog.updateComplete;
    expect([dialog.open, document.querySelector(':modal')]).to.deep.equal([false, null]);
  });
});
