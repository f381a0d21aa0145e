import { banner, services } from '../words.js';

// The least that asks, remembers and releases: about what no tool can go below.
const script = `(d=>{let b=d.getElementById('ask'),m=/(?:^|; )choice=(\\d)/.exec(d.cookie),
go=()=>d.querySelectorAll('script[type="text/plain"]').forEach(o=>{let n=d.createElement('script');n.async=!1;
n.src=o.dataset.src;o.replaceWith(n)}),say=y=>{d.cookie='choice='+y+';path=/;max-age=15552000;samesite=lax';
b.hidden=!0;y&&go()};m?+m[1]&&go():(b.hidden=!1,b.onclick=e=>{let v=e.target.value;v&&say(+v)})})(document)`;

const style = `#ask{position:fixed;inset:auto 0 0;padding:1em;background:#fff;border-top:2px solid;font:1em/1.5 sans-serif}
#ask[hidden]{display:none}#ask button{font:inherit;padding:.5em 1em}`;

/** A banner written in the page with a handful of script: the limit of what is possible. */
export const staticPage = {
  name: 'static',
  label: 'Static HTML and a line of script',
  files: {},
  isLimit: true,
  head: `<style>${style}</style>`,
  body: `<section id="ask" aria-labelledby="ask-title" hidden><h2 id="ask-title">${banner.title}</h2><p>${banner.text}</p>
<button value="1">${banner.accept}</button> <button value="0">${banner.refuse}</button>
<a href="/charte">${banner.customize}</a></section>`,
  end: `${services.map(({ src }) => `<script type="text/plain" data-src="${src}"></script>`).join('')}<script>${script}</script>`,
  panel: ['#ask'],
  accept: ['#ask button[value="1"]'],
};
