import { portalCharter } from './demo-stage.js';

const plain = (text) => text.replace(/[\s\u202f\u00a0]+/g, ' ').trim();

/** Members of the charter whose strings are for programs, or are told in words of ours. */
const forPrograms =
  /^(?:\$schema|language|policy|id|purpose|regime|role|exemption|type|party|duration|dataRetention|legalBasis|transfers|purposes|updated|checked|reviewed|date|accessibility\w*|legalNotice|url|policyUrl|site)$/;

/** Every text that the charter of the portal holds for people. */
export function textsOfCharter(value = portalCharter()) {
  if (typeof value === 'string') return [plain(value)];
  if (typeof value !== 'object') return [];
  const members = Object.entries(value).filter(([name]) => !forPrograms.test(name));
  return members.flatMap(([, member]) => textsOfCharter(member));
}

/** What the charter says in codes, as a French reader reads it. */
export const wordsOfCodes = [
  ...['2 semaines', '12 mois', '6 mois', '13 mois', '30 minutes', '1 heure', 'jusqu’à la fermeture du navigateur'],
  ...['sous-traitant', 'responsable du traitement', 'États-Unis', 'Royaume-Uni', 'Ce site', 'Un autre site'],
  ...[
    'une mission d’intérêt public',
    'votre accord',
    '25 mois',
    'Conservation des données collectées',
    'Sécurité du service',
  ],
  ...['23 novembre 2026', '20 novembre 2026', '2 mars 2026', 'Mentions légales', 'non conforme', '(CNIL)'],
];

/** The headings of every section. */
export const headings = [
  ...['En bref', 'Qui est responsable ?', 'Vos choix', 'Comprendre les cookies', 'Les cookies utilisés'],
  ...['Autres traceurs que les cookies', 'Si vous refusez', 'Bloquer ou effacer les cookies dans votre navigateur'],
  ...['Vos droits', 'Hébergement et transferts', 'Ce qui a changé'],
];

/**
 * Runs in the page: every piece of text of the charter that is shown, and those that are cut: beyond the edge of the page or
 * of a box that hides them. What can be scrolled to in a box that the keyboard reaches is not cut, save on paper.
 */
export function textInSight(isPaper) {
  const charter = document.querySelector('cookie-charter');
  const edge = document.documentElement.clientWidth;
  const scrolls = (box) => !isPaper && ['auto', 'scroll'].includes(getComputedStyle(box).overflowX);
  const scrollerOf = (box) => (box && !scrolls(box) ? scrollerOf(box.parentElement) : box);
  const isShown = ({ textContent, parentElement }) =>
    textContent.trim() !== '' && !parentElement.closest('style, script') && parentElement.checkVisibility();
  // What is only heard stands in a corner of one pixel, on purpose.
  const isHeard = (element) => element.closest('.visually-hidden, thead') !== null;

  function isInside(node) {
    const range = document.createRange();
    range.selectNodeContents(node);
    const scroller = scrollerOf(node.parentElement);
    const { left, right } = (scroller ?? range).getBoundingClientRect();
    return left >= -1 && right <= edge + 1;
  }

  const walker = document.createTreeWalker(charter.shadowRoot ?? charter, NodeFilter.SHOW_TEXT);
  const nodes = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  const shown = nodes.filter(isShown);
  const cut = shown.filter((node) => !isHeard(node.parentElement) && !isInside(node));
  return {
    text: shown.map(({ textContent }) => textContent).join(' '),
    cut: cut.map(({ textContent }) => textContent.trim().slice(0, 60)),
  };
}

/** The nodes of the accessibility tree of the page that are not ignored: `{ role, name, level, children }`. */
export async function readTree(page) {
  const client = await page.createCDPSession();
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  await client.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const property = (node, wanted) => node.properties?.find(({ name }) => name === wanted)?.value.value;
  const within = (node) => (node.childIds ?? []).flatMap((id) => [byId.get(id), ...within(byId.get(id))]);
  const told = (node) => ({
    role: node.role?.value ?? '',
    name: plain(node.name?.value ?? ''),
    level: property(node, 'level'),
    within: () =>
      within(node)
        .filter((each) => each && !each.ignored)
        .map(told),
  });
  return nodes.filter(({ ignored }) => !ignored).map(told);
}

export { plain };
