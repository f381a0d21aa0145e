import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { ConsentStore } from '../../src/core/consent-store.js';
import {
  find,
  findAll,
  memoryStorage,
  nextEvent,
  portalCharter,
  refusingStorage,
  storeWith,
  textOf,
} from '../stage.js';
import { action, charterFor, filesOf, neededOnly, part } from './charter-stage.js';

describe('my choice in cookie-charter', () => {
  it('says that nothing was chosen and that nothing runs', async () => {
    const charter = await charterFor(storeWith());
    expect(part(charter, 'choice')).to.contain('Vous n’avez pas encore fait de choix.');
    expect(part(charter, 'choice')).to.contain('En attente de votre choix').and.to.contain('Actif, sauf opposition');
    expect(findAll(charter, action('withdraw'))).to.have.lengthOf(0);
    expect(findAll(charter, '[data-action="receipt"]')).to.have.lengthOf(0);
  });

  it('follows each choice as it is made: what, when and until when, and says each thing once', async () => {
    const consent = storeWith();
    const charter = await charterFor(consent);
    consent.decide({ media: true, social: false, audience: false });
    await charter.updateComplete;
    const states = findAll(charter, '[part="choice"] dd').map(textOf);
    expect(states).to.deep.equal(['Vous vous y opposez', 'Autorisé', 'Refusé']);
    const status = textOf(await find(charter, '[part="choice"] [role="status"]'));
    expect(status).to.contain('23 novembre 2026').and.to.contain('23 mai 2027');
    const told = part(charter, 'choice');
    expect(told.match(/sur (?:cet|votre) appareil/g)).to.have.lengthOf(1);
  });

  it('takes everything back in one act, and leaves the focus in reach', async () => {
    const consent = storeWith();
    consent.acceptAll();
    const charter = await charterFor(consent);
    const withdraw = await find(charter, action('withdraw'));
    withdraw.focus();
    withdraw.click();
    await charter.updateComplete;
    expect(consent.allows('media')).to.equal(false);
    expect(findAll(charter, '[part="choice"] dd').map(textOf)).to.include('Refusé').and.not.to.include('Autorisé');
    expect(findAll(charter, action('withdraw'))).to.have.lengthOf(0);
    await waitUntil(() => charter.shadowRoot?.activeElement?.matches(action('customize')));
  });

  it('offers no withdrawal to those who only did not object', async () => {
    const consent = storeWith();
    consent.decide({ audience: true, media: false, social: false });
    const charter = await charterFor(consent);
    expect(findAll(charter, action('withdraw'))).to.have.lengthOf(0);
  });

  it('offers a withdrawal to those who granted a single service, and names it', async () => {
    const consent = storeWith();
    consent.decide({ audience: true, media: false, social: false, video: true });
    const charter = await charterFor(consent);
    expect(part(charter, 'choice')).to.contain('Sauf Vidéos : Autorisé');
    expect(findAll(charter, action('withdraw'))).to.have.lengthOf(1);
  });

  it('says what is asked again, and why', async () => {
    const storage = memoryStorage();
    storeWith(portalCharter(), { storage }).acceptAll();
    const document = portalCharter();
    document.services.push({ ...document.services[2]!, id: 'maps', provider: 'Cartes', name: 'Cartes' });
    const charter = await charterFor(storeWith(document, { storage }));
    expect(part(charter, 'choice')).to.contain('À choisir de nouveau').and.to.contain('2 prestataires au lieu de 1');
  });

  it('says so when the choice cannot be kept', async () => {
    const consent = storeWith(portalCharter(), { storage: refusingStorage() });
    const charter = await charterFor(consent);
    consent.acceptAll();
    await charter.updateComplete;
    expect(part(charter, 'choice'))
      .to.contain('pour cette page seulement')
      .and.not.to.match(/est gardé|valable jusqu/);
  });

  it('says of what the visitor opened for once that it is for this page only', async () => {
    const consent = storeWith();
    const charter = await charterFor(consent);
    consent.allowOnce('media');
    await charter.updateComplete;
    const states = findAll(charter, '[part="choice"] dd').map(textOf);
    expect(states).to.include('Autorisé sur cette page seulement');
    expect(states.filter((each) => each.includes('rien ne commence'))).to.have.lengthOf(1);
  });

  it('says what the browser refuses in the visitor’s place', async () => {
    const consent = storeWith();
    consent.heed({ name: 'gpc', isSent: () => true, covers: () => true });
    const charter = await charterFor(consent);
    expect(part(charter, 'choice')).to.contain('Votre navigateur le refuse pour vous (Global Privacy Control)');
  });

  it('tells children of their parents', async () => {
    const charter = await charterFor(storeWith({ ...portalCharter(), forChildren: true }));
    expect(part(charter, 'choice')).to.contain('Avant 15 ans');
  });

  it('asks for the preferences of its own store', async () => {
    const consent = storeWith();
    const charter = await charterFor(consent);
    const asked = nextEvent(document, 'preferences-request');
    const button = await find(charter, action('customize'));
    button.click();
    const request = await asked;
    expect(request.consent).to.equal(consent);
    expect(request.opener).to.equal(button);
  });

  it('has nothing to show where there is nothing to choose', async () => {
    const charter = await charterFor(storeWith(neededOnly()));
    expect(part(charter, 'choice')).to.contain('Vous n’avez rien à choisir');
    expect(findAll(charter, '[part="choice"] button')).to.have.lengthOf(0);
  });

  it('gives the proof of the choice as a file and on paper', async () => {
    const consent = storeWith();
    consent.refuseAll();
    const charter = await charterFor(consent);
    const button = await find(charter, '[data-action="receipt"]');
    const [file] = await filesOf(() => {
      button.click();
    });
    expect(JSON.parse(file?.text ?? '')).to.deep.equal(JSON.parse(JSON.stringify(consent.receipt())));
    const paper = await find(charter, '.paper');
    expect(textOf(paper)).to.contain(consent.receipt()?.recordId);
    expect(paper.checkVisibility()).to.equal(false);
  });

  it('prints the page when asked to', async () => {
    const charter = await charterFor(storeWith());
    const { print } = window;
    let printed = 0;
    window.print = () => void (printed += 1);
    (await find(charter, '[data-action="print"]')).click();
    window.print = print;
    expect(printed).to.equal(1);
  });

  it('offers a refusal and an explanation when the charter is faulty, and grants nothing', async () => {
    const consent = new ConsentStore({ storage: memoryStorage(), now: () => new Date(), report: () => undefined });
    const errors: Event[] = [];
    const place = await fixture<HTMLElement>(
      html`<div lang="fr">
        <cookie-charter
          .consent=${consent}
          .charterData=${{ purposes: [{ id: 'media' }], services: [{ purpose: 'media' }] }}
          @charter-error=${(event: Event) => errors.push(event)}
          ><p id="plain">Texte simple</p></cookie-charter
        >
      </div>`,
    );
    const charter = place.querySelector('cookie-charter')!;
    (await find(charter, action('refuse-all'))).click();
    expect(errors).to.have.lengthOf(1);
    expect(place.querySelector('#plain')!.checkVisibility(), 'the plain text stays').to.equal(true);
    consent.use(storeWith().charter!, storeWith().policy!);
    expect(consent.state.choices).to.include({ audience: false, media: false });
  });
});
