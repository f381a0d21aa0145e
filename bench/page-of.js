// The page that every side stands in: a town's news, with nothing but text and one style sheet of its own.

const style = `body{margin:0;font:100%/1.5 sans-serif;color:#222}header,main,footer{max-width:60em;margin:auto;padding:1em}
li{margin:.5em 0}`;

const article = (
  number,
) => `<article><h2>Nouvelle ${number}</h2><p>Le conseil communautaire s’est réuni pour parler de la
collecte des déchets, des itinéraires cyclables et des médiathèques. Les comptes rendus se lisent sur ce site.</p>
<ul><li>Horaires des déchèteries</li><li>Plan des itinéraires</li><li>Catalogue des médiathèques</li></ul></article>`;

const articles = Array.from({ length: 12 }, (_, index) => article(index + 1)).join('\n');

/**
 * Writes the page of a side, or of a workshop that measures our parts.
 * @param {{ head?: string, body?: string, end?: string, label?: string }} side what the page needs of it
 * @returns {string} a document
 */
export const pageOf = ({ head = '', body = '', end = '', label = '' }) => `<!doctype html>
<html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Commune – ${label}</title><link rel="icon" href="data:,"><style>${style}</style>${head}</head>
<body>${body}<header><h1>Communauté de communes</h1></header><main>${articles}</main>
<footer><a href="/charte">Charte cookies</a></footer>${end}</body></html>`;
