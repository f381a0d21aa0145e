import { expect } from '@open-wc/testing';
import { emulateFeatures } from '../emulate.js';
import { charterWithServices } from '../gate-stage.js';
import { control, preferencesFor, save, stateOf, turn } from '../preferences-stage.js';
import { find, findAll, memoryStorage, portalCharter, storeWith, textOf } from '../stage.js';

describe('services in cookie-preferences', () => {
  it('have a switch each where a purpose that needs consent has several, and none elsewhere', async () => {
    const preferences = await preferencesFor(storeWith(charterWithServices()));
    const names = findAll(preferences, 'input').map(({ id }) => id);
    expect(names).to.deep.equal([
      'control-audience',
      'control-media',
      'control-service::video',
      'control-service::map',
      'control-social',
    ]);
    expect(findAll<HTMLInputElement>(preferences, 'input').map(({ checked }) => checked)).to.deep.equal([
      true,
      false,
      false,
      false,
      false,
    ]);
  });

  it('show a purpose that is on in part as it is, in words and for a screen reader', async () => {
    const preferences = await preferencesFor(storeWith(charterWithServices()));
    await turn(preferences, 'service::map');
    const purpose = await control(preferences, 'media');
    expect([purpose.indeterminate, await stateOf(preferences, 'media')]).to.deep.equal([true, 'En partie']);
    expect([await stateOf(preferences, 'service::map'), await stateOf(preferences, 'service::video')]).to.deep.equal([
      'Autorisé',
      'Refusé',
    ]);
    await turn(preferences, 'service::video');
    expect([purpose.indeterminate, purpose.checked]).to.deep.equal([false, true]);
    expect(await stateOf(preferences, 'media')).to.equal('Autorisé');
  });

  it('follow the switch of their purpose', async () => {
    const preferences = await preferencesFor(storeWith(charterWithServices()));
    await turn(preferences, 'service::map');
    await turn(preferences, 'media');
    expect((await control(preferences, 'service::video')).checked).to.equal(true);
    await turn(preferences, 'media');
    expect((await control(preferences, 'service::map')).checked).to.equal(false);
  });

  it('are kept one by one, where they differ from their purpose and nowhere else', async () => {
    const storage = memoryStorage();
    const consent = storeWith(charterWithServices(), { storage });
    const preferences = await preferencesFor(consent);
    await turn(preferences, 'service::map');
    await save(preferences);
    const value = (): string => [...storage.kept.values()][0] ?? '';
    expect(value()).to.match(/~audience:1:\w+~media:0:\w+~media\/map:1:\w+~social:0:\w+$/);
    expect(['media', 'map', 'video'].map((id) => consent.allows(id))).to.deep.equal([false, true, false]);
    await turn(preferences, 'service::video');
    await save(preferences);
    expect(value()).to.match(/~audience:1:\w+~media:1:\w+~social:0:\w+$/);
  });

  it('show what is kept when the visitor comes back', async () => {
    const storage = memoryStorage();
    storeWith(charterWithServices(), { storage }).decide({ media: true, map: false });
    const preferences = await preferencesFor(storeWith(charterWithServices(), { storage }));
    expect(await stateOf(preferences, 'media')).to.equal('En partie');
    expect((await control(preferences, 'service::video')).checked).to.equal(true);
  });

  it('do not make of what is allowed for this page a choice to be kept', async () => {
    const storage = memoryStorage();
    const consent = storeWith(charterWithServices(), { storage });
    consent.allowOnce('map');
    const preferences = await preferencesFor(consent);
    expect((await control(preferences, 'service::map')).checked).to.equal(false);
    expect(await stateOf(preferences, 'service::map')).to.equal('Autorisé sur cette page seulement');
    await save(preferences);
    expect([...storage.kept.values()].join()).not.to.contain('media/map:1');
    expect(consent.allows('map')).to.equal(false);
  });

  it('leave a new one off in a purpose that was granted, and ask for the purpose again', async () => {
    const storage = memoryStorage();
    storeWith(portalCharter(), { storage }).acceptAll();
    const consent = storeWith(charterWithServices(), { storage });
    const preferences = await preferencesFor(consent);
    expect((await control(preferences, 'service::map')).checked).to.equal(false);
    expect([consent.allows('map'), consent.state.pending]).to.deep.equal([false, ['media']]);
    expect(textOf(await find(preferences, '.reason'))).to.contain('2 prestataires');
  });

  it('keep a yes given to one service when another comes', async () => {
    const storage = memoryStorage();
    const first = storeWith(charterWithServices(), { storage });
    const preferences = await preferencesFor(first);
    await turn(preferences, 'service::map');
    await save(preferences);
    const grown = charterWithServices();
    grown.services.push({ id: 'other', purpose: 'media', provider: 'Autre', name: 'Autre' });
    const back = storeWith(grown, { storage });
    expect(['map', 'video', 'other'].map((id) => back.allows(id))).to.deep.equal([true, false, false]);
    expect(back.state.pending).to.deep.equal(['media']);
  });

  it('have a label that stays, a state and a description in the same root, and targets of 44 pixels', async () => {
    const preferences = await preferencesFor(storeWith(charterWithServices()));
    for (const details of findAll<HTMLDetailsElement>(preferences, 'details')) details.open = true;
    const label = (): string => findAll(preferences, 'label').map(textOf).join();
    const before = label();
    await turn(preferences, 'service::map');
    expect(label()).to.equal(before);
    for (const input of findAll<HTMLInputElement>(preferences, 'input')) {
      expect(input.labels, input.id).to.have.lengthOf(1);
      const described = (input.getAttribute('aria-describedby') ?? '').split(/\s+/).filter(Boolean);
      expect(described.map((id) => textOf(preferences.shadowRoot!.getElementById(id)))).not.to.include('');
      const { width, height } = input.getBoundingClientRect();
      expect(Math.min(width, height), input.id).to.be.at.least(44);
    }
  });

  it('are accessible in light, in dark and in forced colours', async () => {
    for (const features of [{}, { 'prefers-color-scheme': 'dark' }, { 'forced-colors': 'active' }]) {
      await emulateFeatures(features);
      const preferences = await preferencesFor(storeWith(charterWithServices()));
      preferences.searchable = true;
      for (const details of findAll<HTMLDetailsElement>(preferences, 'details')) details.open = true;
      await turn(preferences, 'service::map');
      await expect(preferences).to.be.accessible();
    }
    await emulateFeatures();
  });

  it('stay inside their card in a column of 280 pixels', async () => {
    const preferences = await preferencesFor(storeWith(charterWithServices()));
    preferences.style.width = '280px';
    for (const details of findAll<HTMLDetailsElement>(preferences, 'details')) details.open = true;
    for (const card of findAll(preferences, '[part="purpose"]'))
      expect(card.scrollWidth, textOf(card)).to.be.at.most(card.clientWidth);
  });

  it('stand under purposes whose titles are headings', async () => {
    const preferences = await preferencesFor(storeWith(charterWithServices()));
    for (const purpose of findAll(preferences, '[part="purpose"]')) {
      const title = preferences.shadowRoot!.getElementById(purpose.getAttribute('aria-labelledby') ?? '');
      expect([title?.localName, textOf(title) !== '']).to.deep.equal(['h3', true]);
      const below = [...purpose.querySelectorAll('[part="service"]')].map((service) => service.querySelector('h4'));
      expect(below.every((heading) => textOf(heading) !== '')).to.equal(true);
    }
  });

  it('are taken back with everything else in one act', async () => {
    const consent = storeWith(charterWithServices());
    consent.decide({ map: true });
    const preferences = await preferencesFor(consent);
    (await find(preferences, '[data-consent-action="withdraw"]')).click();
    expect(consent.allows('map')).to.equal(false);
  });
});
