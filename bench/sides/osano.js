import { banner, services } from '../words.js';

const config = {
  type: 'opt-in',
  layout: 'basic-header',
  palette: { popup: { background: '#fff', text: '#222' }, button: { background: '#222', text: '#fff' } },
  content: {
    header: banner.title,
    message: banner.text,
    allow: banner.accept,
    deny: banner.refuse,
    link: banner.policy,
    href: '/charte',
  },
};

// It holds nothing back by itself: its documentation leaves the release to the site.
const release = `function(){if(this.hasConsented())document.querySelectorAll('script[type="text/plain"]').forEach(function(old){
var script=document.createElement('script');script.async=false;script.src=old.dataset.src;old.replaceWith(script)})}`;

/** https://github.com/osano/cookieconsent, asking first. It knows no purposes. */
export const osano = {
  name: 'osano',
  label: 'Osano Cookie Consent',
  package: 'cookieconsent',
  files: { 'os.css': 'build/cookieconsent.min.css', 'os.js': 'build/cookieconsent.min.js' },
  head: `<link rel="stylesheet" href="/files/osano/os.css">`,
  end: `${services.map(({ src }) => `<script type="text/plain" data-src="${src}"></script>`).join('')}
<script src="/files/osano/os.js"></script>
<script>var release=${release},config=${JSON.stringify(config)};config.onInitialise=config.onStatusChange=release;
cookieconsent.initialise(config)</script>`,
  panel: ['.cc-window'],
  accept: ['.cc-window .cc-allow'],
};
