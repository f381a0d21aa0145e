import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define/cookie-preferences-dialog.js';
import { PreferencesRequestEvent } from '../../src/browser/events/preferences-request-event.js';
import { charterFrom } from '../../src/core/charter-check.js';
import { ConsentStore } from '../../src/core/consent-store.js';
import type { CookiePreferencesDialog } from '../../src/elements/cookie-preferences-dialog/cookie-preferences-dialog.js';
import { frPublic } from '../../src/policies/fr-public.js';
import { setViewport } from '../emulate.js';
import { find, findAll, memoryStorage, nextEvent, portalCharter, storeWith, textOf } from '../stage.js';

async function dialogFor(consent: ConsentStore): Promise<CookiePreferencesDialog> {
  const page = await fixture(
    html`<div lang="fr">
      <button id="opener">Gérer mes cookies</button>
      <cookie-preferences-dialog .consent=${consent}></cookie-preferences-dialog>
    </div>`,
  );
  const dialog = page.querySelector('cookie-preferences-dialog')!;
  await find(dialog, 'dialog');
  return dialog;
}

async function opened(consent: ConsentStore): Promise<CookiePreferencesDialog> {
  const dialog = await dialogFor(consent);
  const event = nextEvent(dialog, 'consent-open');
  dialog.showModal();
  await event;
  await find(await find(dialog, 'cookie-preferences'), '[part="purpose"]');
  return dialog;
}

describe('cookie-preferences-dialog', () => {
  it('opens as a native modal with the focus on its title', async () => {
    const dialog = await opened(storeWith());
    const native = await find<HTMLDialogElement>(dialog, 'dialog');
    expect(native.matches(':modal')).to.equal(true);
    expect(dialog.shadowRoot?.activeElement?.localName).to.equal('h2');
    expect(dialog.hasAttribute('open')).to.equal(true);
    dialog.close();
    await dialog.updateComplete;
    expect(native.open).to.equal(false);
  });

  it('closes by Escape without changing anything, and gives the focus back', async () => {
    const consent = storeWith();
    const dialog = await dialogFor(consent);
    const opener = document.querySelector<HTMLButtonElement>('#opener')!;
    const opening = nextEvent(dialog, 'consent-open');
    document.dispatchEvent(new PreferencesRequestEvent(consent, opener));
    await opening;
    const closing = nextEvent(dialog, 'consent-close');
    await sendKeys({ press: 'Escape' });
    await closing;
    expect(consent.state.status).to.equal('undecided');
    expect(document.activeElement).to.equal(opener);
    expect(dialog.open).to.equal(false);
  });

  it('hides no control that has the focus, in a window of 320 by 256 pixels', async () => {
    const dialog = await opened(storeWith());
    // WebKitGTK 2.50 gives an element the media of the time when the last one of its kind left the page.
    await setViewport({ width: 320, height: 256 });
    const inside = await find(dialog, 'cookie-preferences');
    const controls = [...findAll(dialog, 'button'), ...findAll(inside, 'button, input, summary, a[href]')];
    expect(controls.length).to.be.above(5);
    for (const control of controls) {
      control.focus();
      // WebKit brings it into sight with the next frame.
      await nextFrame();
      const { left, right, top, bottom } = control.getBoundingClientRect();
      const root = control.getRootNode() as ShadowRoot;
      const painted = root.elementFromPoint((left + right) / 2, Math.min(bottom - 2, (top + bottom) / 2));
      expect(control.contains(painted), control.outerHTML.slice(0, 80)).to.equal(true);
    }
    await setViewport({ width: 1280, height: 800 });
  });

  it('closes once a choice is kept', async () => {
    const consent = storeWith();
    const dialog = await opened(consent);
    const inner = await find(dialog, 'cookie-preferences');
    const closing = nextEvent(dialog, 'consent-close');
    (await find(inner, '[data-consent-action="refuse-all"]')).click();
    await closing;
    expect(consent.state.status).to.equal('decided');
  });

  it('shows the store of the banner that asked, and leaves the requests of others alone', async () => {
    const dialog = await dialogFor(storeWith());
    const other = new PreferencesRequestEvent(storeWith());
    const catchIt = (event: Event): void => {
      event.preventDefault();
    };
    document.addEventListener('preferences-request', catchIt, { once: true });
    document.dispatchEvent(other);
    expect(dialog.open).to.equal(false);
  });

  it('obeys the invoker commands', async () => {
    const dialog = await dialogFor(storeWith());
    dialog.dispatchEvent(Object.assign(new Event('command'), { command: '--open' }));
    expect(dialog.open).to.equal(true);
    await waitUntil(() => dialog.shadowRoot?.querySelector('dialog')?.open);
    dialog.dispatchEvent(Object.assign(new Event('command'), { command: '--close' }));
    expect(dialog.open).to.equal(false);
    await dialog.updateComplete;
  });

  it('leaves the page free when it is hidden or taken out while open', async () => {
    const dialog = await opened(storeWith());
    dialog.remove();
    expect(dialog.open).to.equal(false);
    const hidden = await dialogFor(storeWith());
    hidden.parentElement!.hidden = true;
    hidden.showModal();
    await hidden.updateComplete;
    await waitUntil(() => !hidden.open);
  });

  it('is accessible, and named by its title', async () => {
    const dialog = await opened(storeWith());
    const native = await find(dialog, 'dialog');
    expect(native.getAttribute('aria-labelledby')).to.equal('heading');
    expect(textOf(await find(dialog, '#heading'))).not.to.equal('');
    await expect(dialog).to.be.accessible();
    dialog.close();
    await dialog.updateComplete;
  });

  for (const hide of ['display:none', 'visibility:hidden', 'opacity:0']) {
    /** Hides the dialog as a page can: what is around it, or its part. */
    const hideIt = (dialog: HTMLElement): void => {
      if (hide === 'display:none') dialog.parentElement!.style.cssText = hide;
      else
        dialog.insertAdjacentElement('beforebegin', document.createElement('style'))!.textContent =
          `cookie-preferences-dialog::part(dialog){${hide}}`;
    };

    it(`gives the page back when it is hidden while open, by ${hide}`, async () => {
      const dialog = await opened(storeWith());
      const native = await find<HTMLDialogElement>(dialog, 'dialog');
      hideIt(dialog);
      window.dispatchEvent(new PointerEvent('pointerdown'));
      expect(native.open).to.equal(false);
      await waitUntil(() => !dialog.open);
    });

    it(`does not open where nobody would see it, by ${hide}`, async () => {
      const dialog = await dialogFor(storeWith());
      const native = await find<HTMLDialogElement>(dialog, 'dialog');
      hideIt(dialog);
      dialog.showModal();
      await dialog.updateComplete;
      expect(native.open).to.equal(false);
      await waitUntil(() => !dialog.open);
    });
  }

  it('opens where only what is around it is transparent, for a modal is painted above the page', async () => {
    const dialog = await dialogFor(storeWith());
    const native = await find<HTMLDialogElement>(dialog, 'dialog');
    dialog.parentElement!.style.opacity = '0';
    dialog.showModal();
    await dialog.updateComplete;
    expect(native.open).to.equal(true);
    dialog.close();
    await dialog.updateComplete;
  });

  it('tells the page that it is closed when it is taken out while open', async () => {
    const dialog = await opened(storeWith());
    const closing = nextEvent(document, 'consent-close');
    dialog.remove();
    await closing;
  });

  it('speaks one language, and changes it while it is open', async () => {
    const dialog = await opened(storeWith());
    const inner = await find(dialog, 'cookie-preferences');
    dialog.parentElement!.lang = 'en';
    await waitUntil(() => textOf(dialog.shadowRoot?.querySelector('#heading')) === 'Manage my cookies');
    await waitUntil(
      () => textOf(inner.shadowRoot?.querySelector('[data-consent-action="refuse-all"]')) === 'Refuse all',
    );
    dialog.close();
    await dialog.updateComplete;
  });

  it('offers to refuse while the charter is on its way, and says that the refusal is noted', async () => {
    const consent = new ConsentStore({ storage: memoryStorage(), now: () => new Date(), report: () => undefined });
    const dialog = await dialogFor(consent);
    dialog.showModal();
    const inner = await find(dialog, 'cookie-preferences');
    const refuse = await find(inner, '[data-consent-action="refuse-all"]');
    const status = await find(inner, '[role="status"]');
    expect(textOf(status)).to.contain('arrive');
    refuse.click();
    await waitUntil(() => textOf(status).includes('noté'));
    consent.use(charterFrom(portalCharter()), frPublic);
    expect(consent.state.choices).to.include({ media: false, social: false });
    dialog.close();
    await dialog.updateComplete;
  });

  it('stands in the middle of the window, wherever the page was scrolled to', async () => {
    const dialog = await opened(storeWith());
    const native = await find<HTMLDialogElement>(dialog, 'dialog');
    const { left, right, top, bottom } = native.getBoundingClientRect();
    expect(getComputedStyle(native).position).to.equal('fixed');
    expect(Math.abs(left - (window.innerWidth - right))).to.be.below(2);
    expect(Math.abs(top - (window.innerHeight - bottom))).to.be.below(2);
    dialog.close();
    await dialog.updateComplete;
  });
});
