import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import { createConsentStore } from '../../src/browser/page-consent.js';
import type { PageGate } from '../../src/browser/gate/page-gate.js';
import type { ConsentStore } from '../../src/core/consent-store.js';
import { type DialectName, type NameMapping, useDialects } from '../../src/integrations/dialects.js';
import { storeWith } from '../stage.js';

const everyDialect: readonly DialectName[] = ['klaro', 'orejime', 'tarteaucitron', 'vanilla-cookieconsent', 'liferay'];

/** What scripts of the tests tell the page. */
const ran = (): string[] => (Reflect.get(globalThis, 'ran') ?? []) as string[];
const tell = (word: string): string => `(globalThis.ran ??= []).push('${word}')`;

describe('the markup of other tools', () => {
  const { error } = console;
  let place: HTMLElement;
  let gates: (PageGate | undefined)[];
  let told: string[];

  beforeEach(() => {
    place = document.createElement('div');
    document.body.append(place);
    gates = [];
    told = [];
    Object.assign(console, { error: (...words: unknown[]) => void told.push(words.join(' ')) });
    for (const name of ['ran', 'tarteaucitron', 'klaro', 'orejime', 'CookieConsent'])
      Reflect.deleteProperty(globalThis, name);
  });

  afterEach(() => {
    Object.assign(console, { error });
    for (const gate of gates) gate?.stop();
    place.remove();
    document.querySelector('cookie-preferences-dialog')?.remove();
  });

  function speak(html: string, mapping?: NameMapping, names = everyDialect): ConsentStore {
    const consent = storeWith();
    // As a page is read: scripts of `innerHTML` never run at all.
    place.append(document.createRange().createContextualFragment(html));
    gates.push(useDialects(consent, names, mapping));
    return consent;
  }

  const frames = (): (string | null)[] =>
    [...place.querySelectorAll('iframe')].map((frame) => frame.getAttribute('src'));

  it('waits, and cannot grant or refuse anything, whatever an editor writes and a visitor clicks', async () => {
    const names = [
      '',
      ' ',
      '*',
      'true',
      'media social',
      '__proto__',
      'constructor',
      'toString',
      'a'.repeat(500),
      'media',
    ];
    const marks = ['data-name', 'data-purpose', 'data-category', 'data-cookiecategory', 'data-third-party-cookie'];
    const waiting = marks.flatMap((mark) =>
      names.map((name) => {
        const mine = `${mark}="${name}"`;
        return `<script type="text/plain" ${mine}>${tell('script')}</script>
          <template ${mine}><script>${tell('template')}</script><iframe src="about:blank?${mark}"></iframe></template>
          <iframe ${mine} data-src="about:blank?x"></iframe><img alt="" ${mine} data-src="/nothing.gif">`;
      }),
    );
    const acts = `<button data-cc="accept-all"></button><button data-cc="accept-necessary"></button>
      <button data-cc="accept-custom"></button><button id="tarteaucitronAllAllowed2"></button>
      <button id="tarteaucitronAllDenied2"></button><button id="youtubeAllowed" class="tarteaucitronAllow"></button>
      <button class="cm-btn cm-btn-accept-all"></button><button data-consent-action="accept-all"></button>
      <button class="orejime-Button--save" value="accept"></button><form id="tarteaucitron"><input name="job"></form>
      <div class="youtube_player tac_iframe" videoID="x" url="javascript:0" data-name="media" data-state="true"></div>
      <form class="youtube_player"><input name="getAttribute"><input name="classList"></form>
      <form><input name="matches"><button type="button" data-cc="accept-all"></button></form><div id="klaro" data-default="true" data-required="true"></div>`;
    const consent = speak(waiting.join('') + acts);
    const { state } = consent;
    for (const button of place.querySelectorAll('button')) button.click();
    await aTimeout(50);
    expect(consent.state).to.equal(state);
    expect([consent.state.status, ran(), frames().filter(Boolean)]).to.deep.equal(['undecided', [], []]);
    expect(place.querySelectorAll('img[src]').length).to.equal(0);
  });

  it('needs all that the mapping names, and follows what comes later', async () => {
    const consent = speak('', { both: ['media', 'social'] });
    place.insertAdjacentHTML('beforeend', '<iframe title="" data-name="both" data-src="about:blank?both"></iframe>');
    consent.decide({ media: true, social: false });
    await aTimeout(0);
    expect(frames()).to.deep.equal([null]);
    consent.acceptAll();
    expect(frames()).to.deep.equal(['about:blank?both']);
  });

  it('is guessed to be no purpose that runs without consent, though measurement is one here', () => {
    const consent = speak(`<iframe title="" data-name="analytics" data-src="about:blank?counter"></iframe>`);
    expect(consent.allows('audience')).to.equal(true);
    expect(frames()).to.deep.equal([null]);
    expect(told.join()).to.contain('“analytics”');
  });

  it('needs what each tool asks, and is left to the gate of the page where that gate is named', () => {
    const consent =
      speak(`<iframe title="" data-name="media" data-third-party-cookie="social" data-src="about:blank?1"></iframe>
      <iframe title="" data-name="media" data-consent="social" data-src="about:blank?2"></iframe>`);
    consent.decide({ media: true });
    expect(frames()).to.deep.equal([null, null]);
    consent.decide({ social: true });
    expect(frames()).to.deep.equal(['about:blank?1', null]);
  });

  it('stays closed where a tool runs it after a refusal', () => {
    const consent = speak(
      `<script type="text/plain" data-category="media" data-service="!film">${tell('no')}</script>
      <script type="text/plain" data-category="!media">${tell('nor')}</script>
      <script type="text/plain" data-category="!analytics">${tell('nor this')}</script>`,
    );
    consent.refuseAll();
    consent.acceptAll();
    expect(ran()).to.deep.equal([]);
  });

  it('comes out of a template as written, runs once and in order, and goes with a withdrawal', async () => {
    const consent = speak(`<template data-purpose="media">Before <b>it</b>
      <script src="data:text/javascript,${encodeURIComponent(tell('file'))}"></script><script>${tell('text')}</script>
      after.</template>`);
    consent.acceptAll();
    await waitUntil(() => ran().length === 2);
    expect(ran()).to.deep.equal(['file', 'text']);
    expect([...consent.started]).to.deep.equal(['media']);
    expect(place.innerText.replace(/\s+/g, ' ').trim()).to.equal('Before it after.');
    consent.withdraw();
    expect(place.innerText.trim()).to.equal('');
    consent.acceptAll();
    await aTimeout(50);
    expect([ran().length, place.innerText.replace(/\s+/g, ' ').trim()]).to.deep.equal([2, 'Before it after.']);
  });

  for (const [html, address] of [
    ['class="youtube_player" videoID="a/b?c" start="30"', 'https://www.youtube-nocookie.com/embed/a%2Fb%3Fc?start=30'],
    ['class="vimeo_player" data-videoID="1" data-hash="x&y"', 'https://player.vimeo.com/video/1?h=x%26y'],
    ['class="dailymotion_player" videoID="x" embedType="playlist"', 'https://www.dailymotion.com/embed/playlist/x'],
    ['class="tac_iframe" url="https://maps.example/town?q=1"', 'https://maps.example/town?q=1'],
    ['class="tac_iframe" url="javascript:alert(1)"', undefined],
    ['class="tac_iframe" url="data:text/html,x"', undefined],
    ['class="youtube_player"', undefined],
  ] as const)
    it(`shows in a place of tarteaucitron what it names, and a plain link before: ${html}`, () => {
      const consent = speak(`<div ${html} title="Film" allow="camera" srcdoc="x" onload="x"></div>`, {
        iframe: 'media',
        dailymotion: 'media',
        vimeo: 'media',
      });
      expect(place.querySelectorAll('a').length).to.equal(address ? 1 : 0);
      consent.acceptAll();
      expect(frames()).to.deep.equal(address ? [address] : []);
      const [frame] = place.querySelectorAll('iframe');
      const names = frame?.getAttributeNames().sort() ?? [];
      expect(names).to.deep.equal(address ? ['allowfullscreen', 'src', 'title'] : []);
      consent.withdraw();
      expect([frames(), place.querySelectorAll('a').length]).to.deep.equal([[], address ? 1 : 0]);
    });

  it('opens the preferences by what opened those of the tool, once a click, and leaves a tool that is there alone', () => {
    const klaro = { show: (): string => 'its own' };
    Object.assign(globalThis, { klaro });
    let asked = 0;
    const count = (event: Event): void => {
      asked += 1;
      event.preventDefault();
    };
    document.addEventListener('preferences-request', count);
    speak('<button data-cc="c-settings"></button><a class="tarteaucitronOpenPanel" href="/elsewhere"></a>');
    for (const opener of place.querySelectorAll<HTMLElement>('button, a')) opener.click();
    expect(asked).to.equal(2);
    (Reflect.get(globalThis, 'orejime') as { prompt: () => void }).prompt();
    (
      Reflect.get(globalThis, 'tarteaucitron') as { userInterface: { openPanel: () => void } }
    ).userInterface.openPanel();
    document.removeEventListener('preferences-request', count);
    expect([asked, klaro.show()]).to.deep.equal([4, 'its own']);
  });

  it('does nothing for a tool that is not known, and says so', () => {
    const consent = createConsentStore();
    gates.push(useDialects(consent, ['__proto__', 'nobody'] as unknown as DialectName[]));
    expect(told.filter((text) => /“(?:nobody|__proto__)”/.test(text)).length).to.equal(2);
  });
});
