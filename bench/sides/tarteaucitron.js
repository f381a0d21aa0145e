import { banner, services } from '../words.js';

const types = { audience: 'analytic', media: 'video', social: 'social', advertising: 'ads' };

const config = {
  privacyUrl: '/charte',
  bodyPosition: 'top',
  hashtag: '#cookies',
  cookieName: 'tac',
  orientation: 'bottom',
  groupServices: true,
  showTitleBanner: true,
  showIcon: false,
  adblocker: false,
  DenyAllCta: true,
  AcceptAllCta: true,
  highPrivacy: true,
  mandatory: true,
  removeCredit: true,
  googleConsentMode: false,
  bingConsentMode: false,
  pianoConsentMode: false,
};

const words = {
  middleBarHead: banner.title,
  alertBigPrivacy: banner.text,
  acceptAll: banner.accept,
  denyAll: banner.refuse,
  personalize: banner.customize,
};

const declared = ({ id, name, purpose, cookie, src }) => {
  const fields = { key: id, type: types[purpose], name, needConsent: true, cookies: [cookie] };
  const run = `js:function(){tarteaucitron.addScript('${src}')}`;
  return `tarteaucitron.services['${id}']={${JSON.stringify(fields).slice(1, -1)},${run}};tarteaucitron.job.push('${id}');`;
};

/** https://tarteaucitron.io, minified, with its own style sheet, services and words. */
export const tarteaucitron = {
  name: 'tarteaucitron',
  label: 'tarteaucitron',
  package: 'tarteaucitronjs',
  files: {
    't.min.js': 'tarteaucitron.min.js',
    'tarteaucitron.services.min.js': 'tarteaucitron.services.min.js',
    'advertising.min.js': 'advertising.min.js',
    'css/tarteaucitron.min.css': 'css/tarteaucitron.min.css',
    'lang/tarteaucitron.fr.min.js': 'lang/tarteaucitron.fr.min.js',
  },
  head: `<script src="/files/tarteaucitron/t.min.js"></script>
<script>tarteaucitronForceLanguage='fr';tarteaucitronCustomText=${JSON.stringify(words)};
tarteaucitron.init(${JSON.stringify(config)});tarteaucitron.job=[]</script>`,
  end: `<script>${services.map(declared).join('')}</script>`,
  panel: ['#tarteaucitronAlertBig'],
  accept: ['#tarteaucitronAlertBig .tarteaucitronAllow'],
};
