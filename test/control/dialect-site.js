// A town whose pages are written for another tool. `/klaro` is served with our script, `/klaro?peer` with the tool itself.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

const service = (id, purpose) => ({
  id: `${id}-service`,
  purpose,
  provider: 'Provider',
  name: id,
  trackers: [{ name: `${id}_id`, type: 'cookie', duration: 'P1M' }],
});

/** Orejime keeps its choice under our usual name: the town declares another. */
const memory = {
  id: 'memory',
  purpose: 'necessary',
  provider: 'Town',
  name: 'Choice',
  exemption: 'choice-memory',
  trackers: [{ name: 'town_choice', type: 'cookie', duration: 'P6M' }],
};

const charter = {
  language: 'en',
  site: { name: 'Town' },
  purposes: ['necessary', 'audience', 'media', 'advertising'].map((id) => ({ id })),
  services: [memory, service('counter', 'audience'), service('player', 'media'), service('ads', 'advertising')],
};

const script = (path) => `<script src="/packages/${path}"></script>`;
const inline = (code) => `<script>${code}</script>`;
const onceParsed = (code) => inline(`addEventListener('DOMContentLoaded', () => { ${code} });`);

const texts = `consentModal: { title: 'Choice' }, preferencesModal: { sections: [] }`;
const oldTexts = `consent_modal: { title: '', description: '', primary_btn: { text: 'Yes', role: 'accept_all' },
  secondary_btn: { text: 'No', role: 'accept_necessary' } }, settings_modal: { title: '', save_settings_btn: '',
  accept_all_btn: '', reject_all_btn: '', blocks: ['necessary', 'analytics', 'ads'].map((value) => ({ title: value,
  description: '', toggle: { value, enabled: value === 'necessary', readonly: value === 'necessary' } })) }`;
const apps = `['matomo', 'youtube', 'ads'].map((name) => ({ name, title: name, cookies: [], purposes: [] }))`;

/** For each page: the names for `useDialects`, how the tool itself is loaded, and how everything is granted to it. */
export const pages = {
  klaro: {
    dialects: ['klaro'],
    head:
      inline(`var klaroConfig = { lang: 'en', translations: {}, services: ${apps} }`) + script('klaro/dist/klaro.js'),
    grant: `klaro.getManager().changeAll(true); klaro.getManager().saveAndApplyConsents()`,
  },
  orejime: {
    dialects: ['orejime'],
    head:
      inline(`var orejimeConfig = { privacyPolicyUrl: '/privacy', purposes: ['analytics', 'youtube', 'ads']
        .map((id) => ({ id, title: id, cookies: [] })) }`) + script('orejime/dist/orejime-standard-en.js'),
    grant: `orejime.manager.acceptAll()`,
  },
  'orejime-2': {
    dialects: ['orejime'],
    head:
      inline(`var orejimeConfig = { appElement: 'h1', privacyPolicy: '/privacy', lang: 'en', apps: ${apps} }`) +
      onceParsed(`const tool = document.createElement('script'); tool.src = '/packages/orejime-2/dist/orejime.js';
        document.head.append(tool)`),
    grant: `orejime.internals.manager.acceptAll(); orejime.internals.manager.saveAndApplyConsents()`,
  },
  vanilla: {
    dialects: ['vanilla-cookieconsent'],
    head:
      script('vanilla-cookieconsent/dist/cookieconsent.umd.js') +
      onceParsed(`CookieConsent.run({ hideFromBots: false, categories: {
        necessary: { enabled: true, readOnly: true }, analytics: {}, ads: {} },
        language: { default: 'en', translations: { en: { ${texts} } } } })`),
    grant: `CookieConsent.acceptCategory('all')`,
  },
  'vanilla-2': {
    dialects: ['vanilla-cookieconsent'],
    head:
      script('vanilla-cookieconsent-2/dist/cookieconsent.js') +
      onceParsed(`globalThis.choice = initCookieConsent(); choice.run({ hide_from_bots: false, page_scripts: true,
        current_lang: 'en', languages: { en: { ${oldTexts} } } })`),
    grant: `choice.accept('all')`,
  },
  liferay: { dialects: ['liferay'], head: undefined, grant: '' },
  tarteaucitron: {
    dialects: ['tarteaucitron'],
    holder: inline('var tarteaucitron = { job: [], user: {}, init() {} };'),
    head: script('tarteaucitronjs/tarteaucitron.js'),
    grant: `tarteaucitron.userInterface.respondAll(true)`,
  },
};

/** What takes the place of the tool; `?taken-over={}` takes over what visitors chose in it too. */
const ours = ({ dialects, holder = '' }, options) => `${holder}<script type="module">
  import { pageConsent } from '/dist/auto.js';
  import { migrateChoice } from '/dist/integrations/migrate-choice.js';
  import { useDialects } from '/dist/integrations/dialects.js';
  const options = ${JSON.stringify(options)};
  if (options) migrateChoice(pageConsent(), ${JSON.stringify(dialects[0])}, options);
  useDialects(pageConsent(), ${JSON.stringify(dialects)});
</script>`;

const declared = `<script type="application/json" data-cookie-charter>${JSON.stringify(charter)}</script>`;

async function pageOf(name, search) {
  const isPeer = search === '?peer';
  const options = JSON.parse(new URLSearchParams(search).get('taken-over') ?? 'null');
  const text = await readFile(join(root, `test/fixtures/dialects/${name}.html`), 'utf8');
  const tool = isPeer ? (pages[name].head ?? '') : ours(pages[name], options);
  const banner = isPeer ? '<body>' : '<body><cookie-banner></cookie-banner>';
  return text
    .replace('<body>', banner)
    .replace('<!-- charter -->', declared)
    .replace('<!-- tool -->', () => tool);
}

const types = { js: 'text/javascript', css: 'text/css', gif: 'image/gif', html: 'text/html; charset=utf-8' };

async function answerTo({ pathname, search }) {
  const [, first = '', ...rest] = pathname.split('/');
  if (Object.hasOwn(pages, first)) return { type: types.html, body: await pageOf(first, search) };
  const type = types[pathname.split('.').at(-1)] ?? 'text/plain';
  if (first === 'dist') return { type, body: await readFile(join(root, 'dist', ...rest)) };
  const packages = join(root, 'node_modules');
  if (first === 'packages') return { type, body: await readFile(join(packages, ...rest)) };
  return { type, body: '' };
}

/** Starts the town's server. */
export async function startTown() {
  const server = createServer((request, response) => {
    answerTo(new URL(request.url ?? '/', 'http://localhost')).then(
      ({ type, body }) => response.writeHead(200, { 'Content-Type': type }).end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise((resolve) => server.listen(0, 'localhost', () => resolve(undefined)));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const close = () =>
    new Promise((resolve) => {
      server.close(() => resolve(undefined));
      server.closeAllConnections();
    });
  return { url: `http://localhost:${port}`, close };
}
