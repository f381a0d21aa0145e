import { expect, fixture, waitUntil } from '@open-wc/testing';
import { html, type LitElement } from 'lit';
import '../../src/define/all.js';
import type { ConsentStore } from '../../src/core/consent-store.js';
import { CookieBanner } from '../../src/elements/cookie-banner/cookie-banner.js';
import { CookieCharter } from '../../src/elements/cookie-charter/cookie-charter.js';
import { CookieGate } from '../../src/elements/cookie-gate/cookie-gate.js';
import { CookiePreferences } from '../../src/elements/cookie-preferences/cookie-preferences.js';
import { CookiePreferencesDialog } from '../../src/elements/cookie-preferences-dialog/cookie-preferences-dialog.js';
import { CookieTable } from '../../src/elements/cookie-table/cookie-table.js';
import { emulateFeatures } from '../emulate.js';
import { portalCharter, storeWith, textOf } from '../stage.js';

type Ours = LitElement & { consent: ConsentStore | undefined; charterData?: unknown };

/** What every element answers in the same way. */
const elements: readonly { tag: string; Class: new () => Ours; shown: string; attributes?: Record<string, string> }[] =
  [
    { tag: 'cookie-banner', Class: CookieBanner, shown: '[part="panel"]' },
    { tag: 'cookie-charter', Class: CookieCharter, shown: '[part="rights"]' },
    { tag: 'cookie-gate', Class: CookieGate, shown: '[part="always"]', attributes: { service: 'video' } },
    { tag: 'cookie-preferences', Class: CookiePreferences, shown: '[part="purpose"]' },
    { tag: 'cookie-preferences-dialog', Class: CookiePreferencesDialog, shown: '[part="dialog"]' },
    { tag: 'cookie-table', Class: CookieTable, shown: '[part="table"]' },
  ];

interface Manifest {
  modules: { declarations?: { tagName?: string; cssParts?: { name: string }[]; slots?: { name: string }[] }[] }[];
}

async function manifestOf(tag: string): Promise<{ parts: string[]; slots: string[] }> {
  const { modules } = (await (await fetch('/custom-elements.json')).json()) as Manifest;
  const found = modules.flatMap(({ declarations = [] }) => declarations).find(({ tagName }) => tagName === tag);
  const names = (list: { name: string }[] = []): string[] => list.map(({ name }) => name).sort();
  return { parts: names(found?.cssParts), slots: names(found?.slots) };
}

const partsIn = (root: ParentNode): string[] =>
  [...root.querySelectorAll('[part]')]
    .flatMap(({ part }) => [...part])
    .concat(
      [...root.querySelectorAll('[exportparts]')].flatMap((node) =>
        (node.getAttribute('exportparts') ?? '').split(/,\s*/),
      ),
    );

for (const { tag, Class, shown, attributes = {} } of elements) {
  const make = (name: string): Ours => {
    const element = document.createElement(name) as Ours;
    for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
    return element;
  };
  const stand = async (consent: ConsentStore, language = 'fr'): Promise<Ours> => {
    const place = await fixture<HTMLElement>(html`<div lang=${language}></div>`);
    const element = make(tag);
    element.consent = consent;
    place.append(element);
    await waitUntil(() => element.shadowRoot?.querySelector(shown), `${tag} should show ${shown}`);
    return element;
  };

  describe(`contract of ${tag}`, () => {
    it('works under another tag', async () => {
      const other = `my-${tag}`;
      customElements.define(other, class extends Class {});
      const place = await fixture<HTMLElement>(html`<div lang="fr"></div>`);
      const element = make(other);
      element.consent = storeWith();
      place.append(element);
      await waitUntil(() => element.shadowRoot?.querySelector(shown));
    });

    it('keeps a property set before it was upgraded', async () => {
      const late = `late-${tag}`;
      const consent = storeWith();
      const element = Object.assign(make(late), { consent });
      const place = await fixture<HTMLElement>(html`<div lang="fr"></div>`);
      place.append(element);
      customElements.define(late, class extends Class {});
      await waitUntil(() => element.shadowRoot?.querySelector(shown));
      expect(element.consent).to.equal(consent);
    });

    it('takes a store that comes after it', async () => {
      const place = await fixture<HTMLElement>(html`<div lang="fr"></div>`);
      const element = make(tag);
      place.append(element);
      await element.updateComplete;
      element.consent = storeWith();
      await waitUntil(() => element.shadowRoot?.querySelector(shown));
    });

    it('respects hidden', async () => {
      const element = await stand(storeWith());
      element.hidden = true;
      expect(element.getClientRects()).to.have.lengthOf(0);
      for (const part of element.shadowRoot!.querySelectorAll('[part]'))
        expect(part.getClientRects()).to.have.lengthOf(0);
    });

    it('stands being moved and taken out while it works', async () => {
      const consent = storeWith();
      const element = await stand(consent);
      const place = element.parentElement!;
      for (let move = 0; move < 20; move += 1) {
        element.remove();
        if (move % 2) consent.acceptAll();
        place.append(element);
      }
      consent.refuseAll();
      await element.updateComplete;
      expect(consent.allows('media')).to.equal(false);
    });

    it('shows no part and no slot that the manifest does not name', async () => {
      const { parts, slots } = await manifestOf(tag);
      const consent = storeWith();
      const element = await stand(consent);
      const found = new Set(partsIn(element.shadowRoot!));
      const open = [...element.shadowRoot!.querySelectorAll('slot')].map(({ name }) => name || '');
      consent.acceptAll();
      await element.updateComplete;
      for (const name of partsIn(element.shadowRoot!)) found.add(name);
      expect(parts, 'parts of the manifest').to.include.members([...found]);
      expect(slots.map((name) => name.replace('-', '')).concat(slots), 'slots of the manifest').to.include.members(
        open,
      );
    });

    it('takes every word from the locale', async () => {
      const french = textOf((await stand(storeWith(), 'fr')).shadowRoot);
      const english = textOf((await stand(storeWith(), 'en')).shadowRoot);
      expect(french).not.to.equal(english);
      expect(english, 'French left in the English element').not.to.match(
        /\b(?:accepter|refuser|usage|durée|vos choix)\b/i,
      );
    });

    it('stays accessible in forced colours and in dark', async () => {
      await emulateFeatures({ 'forced-colors': 'active', 'prefers-color-scheme': 'dark' });
      const element = await stand(storeWith());
      await expect(element).to.be.accessible();
      await emulateFeatures();
    });

    it('never throws on a charter of the wrong kind', async () => {
      const place = await fixture<HTMLElement>(html`<div lang="fr"></div>`);
      for (const wrong of [null, 3, 'text', [], { purposes: 'no' }, { purposes: [null], services: [null] }]) {
        const element = make(tag);
        element.consent = storeWith();
        element.charterData = wrong;
        place.append(element);
        await element.updateComplete;
        expect(element.consent.allows('media')).to.equal(false);
      }
    });

    it('is used with a charter of its own', async () => {
      const element = await stand(storeWith());
      element.charterData = { ...portalCharter(), version: 'other' };
      await waitUntil(() => element.consent?.charter?.version === 'other' || tag === 'cookie-preferences-dialog');
    });
  });
}
