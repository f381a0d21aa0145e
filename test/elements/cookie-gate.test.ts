import { expect, fixture, html } from '@open-wc/testing';
import { ConsentStore } from '../../src/core/consent-store.js';
import { charterWithServices, gateWith, press } from '../gate-stage.js';
import { find, findAll, memoryStorage, nextEvent, refusingStorage, storeWith, textOf } from '../stage.js';

const closed = (gate: Element): boolean =>
  gate.querySelector('iframe') === null && findAll(gate, '[part="panel"]').length === 1;

const storeWithoutCharter = (): ConsentStore =>
  new ConsentStore({ storage: memoryStorage(), now: () => new Date(), report: () => undefined });

describe('cookie-gate', () => {
  it('says what it stands for, who provides it, why it waits and what is transferred', async () => {
    const gate = await gateWith({ consent: storeWith(charterWithServices()), service: 'map' });
    expect(textOf(await find(gate, '[part="heading"]'))).to.equal('Vidéo : le tri');
    expect(textOf(await find(gate, '[part="text"]'))).to.match(
      /OpenStreetMap.*attend votre accord.*adresse IP.*traceurs.*Des tiers.*Royaume-Uni/,
    );
  });

  it('says nothing of transfers, third parties or trackers that the charter does not declare', async () => {
    const charter = charterWithServices();
    charter.services.push({ id: 'plain', purpose: 'media', provider: 'Arte', name: 'Films' });
    const gate = await gateWith({ consent: storeWith(charter), service: 'plain' });
    expect(textOf(await find(gate, '[part="text"]')))
      .to.match(/Arte/)
      .and.not.match(/tiers|hors UE|traceurs/);
  });

  it('takes the name of the service where the page gives the content no title', async () => {
    const gate = await gateWith({ consent: storeWith(charterWithServices()), service: 'map' });
    gate.contentTitle = '';
    await gate.updateComplete;
    expect(textOf(await find(gate, '[part="heading"]'))).to.equal('Cartes des équipements');
  });

  it('shows the content this time without keeping anything', async () => {
    const storage = memoryStorage();
    const consent = storeWith(charterWithServices(), { storage });
    const gate = await gateWith({ consent, service: 'video' });
    expect(closed(gate)).to.equal(true);
    await press(gate, 'allow');
    expect(closed(gate)).to.equal(false);
    expect(storage.kept.size, 'kept').to.equal(0);
    expect(consent.state).to.deep.include({ status: 'undecided', once: ['video'] });
    expect(consent.allows('media'), 'the purpose as a whole').to.equal(false);
  });

  it('keeps a yes for the service, and for nothing else', async () => {
    const storage = memoryStorage();
    const consent = storeWith(charterWithServices(), { storage });
    const gate = await gateWith({ consent, service: 'video' });
    await press(gate, 'always');
    expect(closed(gate)).to.equal(false);
    const [value] = storage.kept.values();
    expect(value).to.match(/~media:0:\w{6}~media\/video:1:/);
    const back = storeWith(charterWithServices(), { storage });
    expect(['video', 'map', 'media', 'social'].filter((id) => back.allows(id))).to.deep.equal(['video']);
  });

  it('opens with the others of its service, and leaves those of other services closed', async () => {
    const consent = storeWith(charterWithServices());
    const gates = await Promise.all(['video', 'video', 'map'].map((service) => gateWith({ consent, service })));
    await press(gates[0]!, 'allow');
    await Promise.all(gates.map(({ updateComplete }) => updateComplete));
    expect(gates.map(closed)).to.deep.equal([false, false, true]);
  });

  it('may wait for a purpose as a whole', async () => {
    const consent = storeWith(charterWithServices());
    const gate = await gateWith({ consent, purpose: 'media' });
    expect(textOf(await find(gate, '[part="text"]'))).to.contain('PeerTube et OpenStreetMap');
    expect(textOf(await find(gate, '[part="always"]'))).to.equal('Toujours pour cet usage');
    await press(gate, 'always');
    expect([closed(gate), consent.allows('map'), consent.allows('social')]).to.deep.equal([false, true, false]);
  });

  it('brings a visitor who opens it to the content, and tells them', async () => {
    const gate = await gateWith({ consent: storeWith(charterWithServices()), service: 'video' });
    const status = await find(gate, '[role="status"]');
    expect(textOf(status)).to.equal('');
    await press(gate, 'allow');
    expect(document.activeElement).to.equal(gate);
    const focused = gate.shadowRoot!.activeElement!;
    expect(focused.getAttribute('aria-label')).to.equal('Vidéo : le tri');
    expect(focused.querySelector('slot')?.assignedElements()).to.deep.equal([gate.querySelector('iframe')]);
    expect(textOf(status)).to.equal('Le contenu est affiché.');
  });

  it('leaves the focus alone when something else opens it', async () => {
    const consent = storeWith(charterWithServices());
    const gate = await gateWith({ consent, service: 'video' });
    consent.acceptAll();
    await gate.updateComplete;
    expect(closed(gate)).to.equal(false);
    expect(document.activeElement).not.to.equal(gate);
    expect(textOf(await find(gate, '[role="status"]'))).to.equal('');
  });

  it('closes when consent is withdrawn, and keeps the focus that was inside', async () => {
    const consent = storeWith(charterWithServices());
    const gate = await gateWith({ consent, service: 'video' });
    await press(gate, 'always');
    consent.withdraw();
    await gate.updateComplete;
    expect(closed(gate)).to.equal(true);
    expect(gate.shadowRoot!.activeElement).to.equal(await find(gate, '[part="heading"]'));
    expect(textOf(await find(gate, '[role="status"]'))).to.equal('');
  });

  it('says so when the choice cannot be kept', async () => {
    const consent = storeWith(charterWithServices(), { storage: refusingStorage() });
    const gate = await gateWith({ consent, service: 'video' });
    await press(gate, 'always');
    expect(textOf(await find(gate, '[role="status"]'))).to.match(/pour cette page seulement/);
  });

  it('gives both buttons the same weight, and targets of 44 pixels', async () => {
    const gate = await gateWith({ consent: storeWith(charterWithServices()), service: 'video' });
    for (const width of ['280px', '700px']) {
      gate.style.width = width;
      const [allow, always] = findAll(gate, 'button').map((button) => button.getBoundingClientRect());
      // Firefox counts in sixtieths of a pixel, wherever a button begins.
      expect(Math.abs(allow!.width - always!.width) + Math.abs(allow!.height - always!.height)).to.be.below(0.05);
      expect(allow!.height).to.be.at.least(44);
    }
  });

  it('stays closed and says so once where the charter knows nothing of what it waits for', async () => {
    const reports: unknown[][] = [];
    const { error } = console;
    console.error = (...told: unknown[]) => void reports.push(told);
    const consent = storeWith(charterWithServices());
    const gates = await Promise.all([1, 2].map(() => gateWith({ consent, service: 'unheard-of' })));
    const astray = await gateWith({ consent, service: 'video', purpose: 'social' });
    consent.acceptAll();
    await astray.updateComplete;
    console.error = error;
    for (const gate of [...gates, astray]) {
      expect([closed(gate), findAll(gate, 'button').length]).to.deep.equal([true, 0]);
      expect(textOf(await find(gate, '[part="text"]'))).to.match(/reste fermé/);
      expect(gate.querySelector('a')!.checkVisibility(), 'the link is there').to.equal(true);
    }
    expect(reports.map((told) => String(told[1])).map((told) => /service="([^"]*)"/.exec(told)?.[1])).to.deep.equal([
      'unheard-of',
      'video',
    ]);
  });

  it('says that the charter could not be read, and shows the link', async () => {
    const place = await fixture(
      html`<div lang="fr">
        <cookie-gate service="video"><a href="#video">Vidéo</a></cookie-gate>
      </div>`,
    );
    const gate = place.querySelector('cookie-gate')!;
    const failed = nextEvent(gate, 'charter-error');
    gate.consent = storeWithoutCharter();
    gate.charterData = { purposes: 'none' };
    await failed;
    await gate.updateComplete;
    expect(textOf(await find(gate, '[part="text"]'))).to.match(/n’a pas pu être lue/);
    expect([findAll(gate, 'button').length, gate.querySelector('a')!.checkVisibility()]).to.deep.equal([0, true]);
  });

  it('takes its level from the heading before it', async () => {
    const consent = storeWith(charterWithServices());
    const place = await fixture(html`
      <div lang="fr">
        <h3>Avant</h3>
        <cookie-gate id="a" .consent=${consent} service="video"></cookie-gate>
        <h6>Plus bas</h6>
        <cookie-gate id="b" .consent=${consent} service="video"></cookie-gate>
        <div role="heading" aria-level="2">Ailleurs</div>
        <cookie-gate id="c" .consent=${consent} service="video"></cookie-gate>
        <h1>Après</h1>
      </div>
    `);
    const levels = await Promise.all(
      [...place.querySelectorAll('cookie-gate')].map(async (gate) => (await find(gate, '[part="heading"]')).ariaLevel),
    );
    expect(levels).to.deep.equal(['4', '6', '3']);
  });

  it('is accessible, closed and open', async () => {
    const gate = await gateWith({ consent: storeWith(charterWithServices()), service: 'map' });
    await expect(gate).to.be.accessible();
    await press(gate, 'allow');
    await expect(gate).to.be.accessible();
  });
});
