import { banner, purposes, services, servicesOf } from '../words.js';

const words = {
  consentNotice: { title: banner.title, description: banner.text, learnMore: banner.customize },
  ok: banner.accept,
  decline: banner.refuse,
  acceptAll: banner.accept,
  acceptSelected: banner.save,
  purposes: Object.fromEntries(purposes.map(({ id, title, description }) => [id, { title, description }])),
};

const config = {
  lang: 'fr',
  privacyPolicy: '/charte',
  acceptAll: true,
  groupByPurpose: true,
  showNoticeTitle: true,
  disablePoweredBy: true,
  translations: { fr: words },
  services: purposes.flatMap((purpose) =>
    servicesOf(purpose).map(({ id, name, cookie }) => ({
      name: id,
      title: name,
      purposes: [purpose.id],
      cookies: [cookie],
    })),
  ),
};

/** https://klaro.org, with its words, its styles in the script. */
export const klaro = {
  name: 'klaro',
  label: 'Klaro',
  package: 'klaro',
  files: { 'k.js': 'dist/klaro.js' },
  head: `<script>klaroConfig=${JSON.stringify(config)}</script><script defer src="/files/klaro/k.js"></script>`,
  end: services
    .map(
      ({ id, src }) =>
        `<script type="text/plain" data-type="application/javascript" data-name="${id}" data-src="${src}"></script>`,
    )
    .join(''),
  panel: ['.klaro .cookie-notice'],
  accept: ['.klaro .cookie-notice .cm-btn-success'],
};
