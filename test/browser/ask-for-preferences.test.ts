import { expect, fixture, html } from '@open-wc/testing';
import { askForPreferences } from '../../src/browser/ask-for-preferences.js';
import type { CookiePreferencesDialog } from '../../src/elements/cookie-preferences-dialog/cookie-preferences-dialog.js';
import { nextEvent, storeWith } from '../stage.js';

const dialogs = (): CookiePreferencesDialog[] => [...document.querySelectorAll('cookie-preferences-dialog')];

describe('asking for the preferences', () => {
  afterEach(() => {
    for (const dialog of dialogs()) dialog.remove();
  });

  // First, for a class once defined stays defined.
  it('waits for the class of a dialog, makes one dialog however often it is asked, and opens it', async () => {
    const consent = storeWith();
    for (let click = 0; click < 3; click += 1) askForPreferences(document, consent);
    expect(dialogs()).to.have.lengthOf(1);
    const opening = nextEvent(document, 'consent-open');
    await import('../../src/define/cookie-preferences-dialog.js');
    await opening;
    expect(dialogs().map(({ open }) => open)).to.deep.equal([true]);
    expect(dialogs()[0]?.consent).to.equal(consent);
  });

  it('opens the dialog that the page holds, and makes no other', async () => {
    const consent = storeWith();
    const own = await fixture<CookiePreferencesDialog>(
      html`<cookie-preferences-dialog lang="fr" .consent=${consent}></cookie-preferences-dialog>`,
    );
    askForPreferences(document, consent);
    expect(dialogs()).to.deep.equal([own]);
    expect(own.open).to.equal(true);
  });

  it('makes a dialog of its own for a store that none of the page shows', async () => {
    const [ours, theirs] = [storeWith(), storeWith()];
    const other = await fixture<CookiePreferencesDialog>(
      html`<cookie-preferences-dialog .consent=${theirs}></cookie-preferences-dialog>`,
    );
    const opening = nextEvent(document, 'consent-open');
    askForPreferences(document, ours);
    await opening;
    expect(other.open).to.equal(false);
    expect(dialogs().find(({ open }) => open)?.consent).to.equal(ours);
  });

  it('makes another dialog after the page took the first away', async () => {
    const consent = storeWith();
    for (let time = 0; time < 2; time += 1) {
      const opening = nextEvent(document, 'consent-open');
      askForPreferences(document, consent);
      await opening;
      expect(dialogs()).to.have.lengthOf(1);
      dialogs()[0]!.remove();
    }
  });

  it('is not stopped by an element named “body”', async () => {
    const clobber = Object.assign(document.createElement('img'), { name: 'body', alt: '' });
    const opening = nextEvent(document, 'consent-open');
    document.body.append(clobber);
    // A page store of ours takes the name off, but only a moment later.
    expect(document.body === (clobber as Element), 'the browser gives the element').to.equal(true);
    askForPreferences(document, storeWith());
    await opening;
    expect(dialogs()).to.have.lengthOf(1);
    clobber.remove();
  });

  it('gives the focus back to what opened it', async () => {
    const button = await fixture<HTMLButtonElement>(html`<button>Gérer</button>`);
    const opening = nextEvent(document, 'consent-open');
    askForPreferences(document, storeWith(), button);
    await opening;
    const closing = nextEvent(document, 'consent-close');
    dialogs()[0]!.close();
    await closing;
    expect(document.activeElement).to.equal(button);
  });
});
