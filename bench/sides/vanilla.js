import { banner, purposes, services, servicesOf } from '../words.js';

const preferences = {
  title: banner.title,
  acceptAllBtn: banner.accept,
  acceptNecessaryBtn: banner.refuse,
  savePreferencesBtn: banner.save,
  closeIconLabel: 'Fermer',
  sections: purposes.map((purpose) => ({
    title: purpose.title,
    description: `${purpose.description} ${servicesOf(purpose)
      .map(({ name }) => name)
      .join(', ')}`,
    linkedCategory: purpose.id,
  })),
};

const config = {
  // It hides itself from automated browsers otherwise, and would be measured as nothing.
  hideFromBots: false,
  categories: {
    necessary: { enabled: true, readOnly: true },
    ...Object.fromEntries(purposes.map(({ id }) => [id, {}])),
  },
  language: {
    default: 'fr',
    translations: {
      fr: {
        consentModal: {
          title: banner.title,
          description: banner.text,
          acceptAllBtn: banner.accept,
          acceptNecessaryBtn: banner.refuse,
          showPreferencesBtn: banner.customize,
          footer: `<a href="/charte">${banner.policy}</a>`,
        },
        preferencesModal: preferences,
      },
    },
  },
};

/** https://cookieconsent.orestbida.com, as a module of the page. */
export const vanilla = {
  name: 'vanilla',
  label: 'vanilla-cookieconsent',
  package: 'vanilla-cookieconsent',
  files: { 'cc.css': 'dist/cookieconsent.css', 'cc.js': 'dist/cookieconsent.esm.js' },
  head: `<link rel="stylesheet" href="/files/vanilla/cc.css">
<script type="module">import { run } from '/files/vanilla/cc.js'; run(${JSON.stringify(config)});</script>`,
  end: services
    .map(({ src, purpose }) => `<script type="text/plain" data-category="${purpose}" data-src="${src}"></script>`)
    .join(''),
  panel: ['#cc-main .cm'],
  accept: ['#cc-main .cm [data-role="all"]'],
};
