import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/cookie-preferences.js';
import { charterFrom } from '../../src/core/charter-check.js';
import { ConsentStore } from '../../src/core/consent-store.js';
import type { CookiePreferences } from '../../src/elements/cookie-preferences/cookie-preferences.js';
import { find, findAll, memoryStorage, portalCharter, refusingStorage, storeWith, textOf } from '../stage.js';

const action = (name: string): string => `[data-consent-action="${name}"]`;

async function preferencesFor(consent: ConsentStore): Promise<CookiePreferences> {
  const preferences = await fixture<CookiePreferences>(
    html`<cookie-preferences lang="fr" .consent=${consent}></cookie-preferences>`,
  );
  await find(preferences, '[part="purpose"]');
  return preferences;
}

const control = (host: CookiePreferences, id: string): Promise<HTMLInputElement> => find(host, `#control-${id}`);

describe('cookie-preferences', () => {
  it('leaves off what needs consent, and on what may only be objected to', async () => {
    const preferences = await preferencesFor(storeWith());
    expect((await control(preferences, 'media')).checked).to.equal(false);
    expect((await control(preferences, 'social')).checked).to.equal(false);
    expect((await control(preferences, 'audience')).checked).to.equal(true);
  });

  it('says in which language the charter speaks, where the page has another', async () => {
    const told = portalCharter();
    told.purposes[2] = { id: 'media', title: 'Vidéos', description: 'Voir des vidéos.', consequence: 'Pas de vidéo.' };
    const preferences = await fixture<CookiePreferences>(
      html`<cookie-preferences lang="en" .consent=${storeWith(told)}></cookie-preferences>`,
    );
    await find(preferences, '[part="purpose"]');
    const spoken = findAll(preferences, '[part="purpose"] [lang="fr"]').map(textOf);
    expect(spoken).to.include.members(['Vidéos', 'Voir des vidéos.', 'Pas de vidéo.', 'Authentification']);
    expect(spoken).to.include('Garder la session ouverte.');
  });

  it('tells exempt purposes without a switch', async () => {
    const preferences = await preferencesFor(storeWith());
    expect(findAll(preferences, '[part="purpose"]')).to.have.lengthOf(4);
    expect(findAll(preferences, 'input')).to.have.lengthOf(3);
    expect(textOf(findAll(preferences, '[part="purpose"]')[0])).to.contain('sessionid');
  });

  it('keeps accepting and refusing as twins, and a button that saves what is switched', async () => {
    const preferences = await preferencesFor(storeWith());
    const [first, second, ...more] = findAll(preferences, '[part="choice"]');
    expect([first, second].map((button) => button?.dataset['consentAction'])).to.deep.equal([
      'refuse-all',
      'accept-all',
    ]);
    expect(first?.getBoundingClientRect().width).to.equal(second?.getBoundingClientRect().width);
    expect(more).to.have.lengthOf(0);
    expect(findAll(preferences, action('save'))).to.have.lengthOf(1);
  });

  it('refuses everything in one press, as it accepts everything', async () => {
    for (const [name, granted] of [
      ['refuse-all', false],
      ['accept-all', true],
    ] as const) {
      const consent = storeWith();
      (await find(await preferencesFor(consent), action(name))).click();
      expect(consent.state.status).to.equal('decided');
      expect(consent.state.choices).to.include({ media: granted, social: granted, audience: granted });
    }
  });

  it('unfolds details by a control that tells its state, with the content after it', async () => {
    const preferences = await preferencesFor(storeWith());
    const folds = findAll<HTMLDetailsElement>(preferences, 'details');
    expect(folds.length).to.be.above(0);
    for (const fold of folds) {
      const [summary, content] = fold.children;
      expect([summary?.localName, fold.open]).to.deep.equal(['summary', false]);
      expect(content?.checkVisibility()).to.equal(false);
      (summary as HTMLElement).click();
      expect([fold.open, content?.checkVisibility()]).to.deep.equal([true, true]);
    }
  });

  it('promises no date for a choice that cannot be kept', async () => {
    const consent = storeWith(portalCharter(), { storage: refusingStorage() });
    consent.acceptAll();
    const preferences = await preferencesFor(consent);
    const told = textOf(await find(preferences, '.preferences'));
    expect(told.match(/pour cette page seulement/g)).to.have.lengthOf(1);
    expect(told).not.to.contain('valable jusqu');
  });

  it('keeps exactly what it shows', async () => {
    const consent = storeWith();
    const preferences = await preferencesFor(consent);
    (await control(preferences, 'media')).click();
    expect(consent.allows('media'), 'a switch alone keeps nothing').to.equal(false);
    (await find(preferences, action('save'))).click();
    expect(consent.state.choices).to.include({ audience: true, media: true, social: false });
  });

  it('says the state of a switch in words that follow it', async () => {
    const preferences = await preferencesFor(storeWith());
    const state = await find(preferences, '#state-media');
    const before = textOf(state);
    (await control(preferences, 'media')).click();
    await preferences.updateComplete;
    expect(textOf(state)).not.to.equal(before);
    expect((await control(preferences, 'media')).getAttribute('aria-describedby')).to.contain('state-media');
  });

  it('shows what is kept when the visitor comes back', async () => {
    const storage = memoryStorage();
    storeWith(portalCharter(), { storage }).decide({ audience: false, media: true, social: false });
    const preferences = await preferencesFor(storeWith(portalCharter(), { storage }));
    expect((await control(preferences, 'media')).checked).to.equal(true);
    expect((await control(preferences, 'audience')).checked).to.equal(false);
  });

  it('says when the choice was made and until when it holds', async () => {
    const consent = storeWith();
    const preferences = await preferencesFor(consent);
    consent.acceptAll();
    await preferences.updateComplete;
    const receipt = textOf(await find(preferences, '[part="receipt"]'));
    expect(receipt).to.contain('23 novembre 2026');
    expect(receipt).to.contain('23 mai 2027');
  });

  it('takes everything back in one act', async () => {
    const consent = storeWith();
    consent.acceptAll();
    const preferences = await preferencesFor(consent);
    (await find(preferences, action('withdraw'))).click();
    expect(consent.state.choices).to.include({ media: false, social: false });
    await preferences.updateComplete;
    expect((await control(preferences, 'media')).checked).to.equal(false);
    expect(textOf(await find(preferences, '[role="status"]'))).to.equal('Votre accord est retiré.');
    expect(findAll(preferences, action('withdraw')), 'nothing is left to take back').to.have.lengthOf(0);
  });

  it('tells of our own cookie what it is for and how long it lasts', async () => {
    const preferences = await preferencesFor(storeWith());
    const [necessary] = findAll(preferences, '[part="purpose"]');
    const own = textOf([...necessary!.querySelectorAll('[part="service"]')].at(-1));
    expect(own).to.contain('Mémoire de votre choix').and.contain('eu-consent').and.contain('6 mois');
    expect(own).not.to.contain('Non précisé');
  });

  it('says in the words of the charter’s history why a purpose is asked again', async () => {
    const storage = memoryStorage();
    storeWith(portalCharter(), { storage }).acceptAll();
    const grown = portalCharter();
    grown.services.push({ purpose: 'media', provider: 'OpenStreetMap', name: 'Carte' });
    grown.history = [{ date: '2026-11-24', summary: 'Une carte s’ajoute.', purposes: ['media'] }];
    const preferences = await preferencesFor(storeWith(grown, { storage }));
    expect(findAll(preferences, '.reason').map(textOf)).to.have.lengthOf(1);
    expect(textOf(findAll(preferences, '.reason')[0])).to.match(/2 prestataires.*Une carte s’ajoute/);
  });

  it('forgets an unkept switch when the choice changes elsewhere', async () => {
    const consent = storeWith();
    const preferences = await preferencesFor(consent);
    (await control(preferences, 'media')).click();
    consent.refuseAll();
    await preferences.updateComplete;
    expect((await control(preferences, 'media')).checked).to.equal(false);
  });

  it('says so when the choice cannot be kept', async () => {
    const preferences = await preferencesFor(storeWith(portalCharter(), { storage: refusingStorage() }));
    (await find(preferences, action('accept-all'))).click();
    await preferences.updateComplete;
    expect(textOf(await find(preferences, '[role="status"]'))).to.match(/page/);
  });

  it('offers a refusal and an explanation when the charter is faulty, and grants nothing', async () => {
    const consent = new ConsentStore({ storage: memoryStorage(), now: () => new Date(), report: () => undefined });
    const faulty = { purposes: [{ id: 'media' }], services: [{ purpose: 'media' }] };
    const errors: Event[] = [];
    const preferences = await fixture<CookiePreferences>(
      html`<cookie-preferences
        lang="fr"
        .consent=${consent}
        .charterData=${faulty}
        @charter-error=${(event: Event) => errors.push(event)}
      ></cookie-preferences>`,
    );
    await find(preferences, action('refuse-all'));
    expect(errors).to.have.lengthOf(1);
    expect(consent.allows('media')).to.equal(false);
    // A charter that is mended later still meets the refusal.
    (await find(preferences, action('refuse-all'))).click();
    const { policy } = storeWith();
    consent.use(charterFrom(portalCharter()), policy!);
    expect(consent.state.choices).to.include({ audience: false, media: false });
  });

  it('is accessible', async () => {
    const consent = storeWith();
    consent.acceptAll();
    const preferences = await preferencesFor(consent);
    for (const details of findAll<HTMLDetailsElement>(preferences, 'details')) details.open = true;
    await expect(preferences).to.be.accessible();
  });

  it('has targets of at least 24 pixels, and 44 for the choices', async () => {
    const preferences = await preferencesFor(storeWith());
    for (const button of findAll(preferences, '[part="choice"], [part="save"]'))
      expect(button.getBoundingClientRect().height).to.be.at.least(44);
    for (const input of findAll(preferences, 'input')) {
      const { width, height } = input.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(24);
    }
  });
});
