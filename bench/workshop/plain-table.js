// The fastest that a page can do by hand with as many rows: one string, no element of its own, laid out as it is read.
import { charterOf } from './charter.js';
import { rest, timed } from './moments.js';

const style = `<style>.plain{inline-size:100%;border-collapse:collapse;display:block}.plain thead,.plain tbody{display:block}
.plain tr{display:grid;grid-template-columns:repeat(5,1fr);content-visibility:auto;contain-intrinsic-block-size:auto 3em}
.plain tr[hidden]{display:none}</style>`;

const row = (service, { name, description }) =>
  `<tr><th scope="row">${name}</th><td>${service.provider}</td><td>${service.name}</td><td>${description}</td><td>1 an</td></tr>`;

const fields = ['Nom', 'Prestataire', 'Service', 'À quoi il sert', 'Durée'];

function place(count) {
  const { services } = charterOf(count);
  const lines = services.flatMap((service) => service.trackers.map((tracker) => row(service, tracker)));
  const head = fields.map((field) => `<th scope="col">${field}</th>`).join('');
  const host = document.createElement('div');
  host.innerHTML = `${style}<table class="plain"><thead><tr>${head}</tr></thead><tbody>${lines.join('')}</tbody></table>`;
  document.body.prepend(host);
  return [...host.querySelectorAll('tbody tr')];
}

async function ready(count) {
  const rows = place(count);
  const texts = rows.map(({ textContent }) => textContent.toLowerCase());
  await rest();
  return { rows, texts };
}

/** Shows a plain table of so many rows. */
export const openPlain = (count, options) => timed(() => place(count), options);

/** Hides the rows of such a table that do not hold a text. */
export async function searchPlain(count, options) {
  const { rows, texts } = await ready(count);
  return timed(() => {
    rows.forEach((each, index) => (each.hidden = !texts[index].includes('cookie_9')));
  }, options);
}

/** Turns the order of such a table round, by the names in its first column. */
export async function sortPlain(count, options) {
  const { rows } = await ready(count);
  return timed(() => {
    const { compare } = new Intl.Collator('fr', { numeric: true });
    const names = new Map(rows.map((each) => [each, each.firstElementChild.textContent]));
    const sorted = rows.sort((one, other) => compare(names.get(other), names.get(one)));
    sorted[0].parentElement.append(...sorted);
  }, options);
}
