import { banner, purposes, services, servicesOf } from '../words.js';

const config = {
  privacyPolicyUrl: '/charte',
  purposes: purposes.map((purpose) => ({
    id: purpose.id,
    title: purpose.title,
    description: purpose.description,
    purposes: servicesOf(purpose).map(({ id, name, cookie }) => ({ id, title: name, cookies: [cookie] })),
  })),
  translations: {
    banner: {
      title: banner.title,
      description: `${banner.text} {privacyPolicy}`,
      accept: banner.accept,
      decline: banner.refuse,
      configure: banner.customize,
    },
  },
};

/** https://orejime.boscop.fr, in its standard look. */
export const orejime = {
  name: 'orejime',
  label: 'Orejime',
  package: 'orejime',
  files: { 'o.css': 'dist/orejime-standard.css', 'o.js': 'dist/orejime-standard-fr.js' },
  head: `<link rel="stylesheet" href="/files/orejime/o.css">`,
  end: `${services.map(({ id, src }) => `<template data-purpose="${id}"><script src="${src}"></script></template>`).join('')}
<script>orejimeConfig = ${JSON.stringify(config)}</script><script src="/files/orejime/o.js"></script>`,
  panel: ['.orejime-Banner'],
  accept: ['.orejime-Banner-saveButton'],
};
