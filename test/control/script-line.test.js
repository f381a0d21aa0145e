import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ready, siteStage } from './site-stage.js';

const line = '<script type="module" src="/dist/auto.js"></script>';
const page = (body) =>
  `<!doctype html><html lang="fr"><head><title>Page</title>${line}</head><body>${body}</body></html>`;

const as = (type, body) => ({ body, headers: { 'Content-Type': type } });

const pages = {
  '/breaks': page(`<h2>Cookies nécessaires</h2><cookie-table><table>
    <tr><th>Nom du cookie</th><th>Finalité</th><th>Durée</th></tr>
    <tr><td>sessionid<br>csrftoken</td><td>Vous garder connecté.</td><td>2 semaines</td></tr></table></cookie-table>`),
  '/csv': page('<cookie-table charter="/cookies.csv"></cookie-table>'),
  '/faults': page('<cookie-banner charter="/faults.json"></cookie-banner>'),
  '/cookies.csv': as(
    'text/csv',
    `Nom du cookie;Finalité;Durée\r\nsessionid;"Vous garder\r\nconnecté.";2 semaines\r\ncsrftoken;Protéger;12 mois\r\n`,
  ),
  '/faults.json': as('application/json', '{"language":1,"purposes":"none","services":{}}'),
};

describe('the one script line, as it is published', () => {
  const stage = siteStage((path) => pages[path] ?? pages['/breaks']);

  async function visitor() {
    const open = await stage.newVisitor();
    return open();
  }

  const names = (tab) =>
    tab.evaluate(() => {
      const { services } = globalThis[Symbol.for('cookie-charter.consent.1')].charter;
      return services
        .flatMap(({ trackers }) => trackers.map(({ name }) => name))
        .filter((name) => !/consent/.test(name));
    });

  for (const path of ['/breaks', '/csv'])
    it(`reads two cookies, and no more, from ${path}`, async () => {
      const tab = await visitor();
      await tab.goto(stage.url(path));
      await ready(tab);
      assert.deepEqual(await names(tab), ['sessionid', 'csrftoken']);
    });

  it('tells each fault of a charter on a line of its own', async () => {
    const tab = await visitor();
    const told = new Promise((resolve) => {
      tab.on('console', (message) => /faults/.test(message.text()) && resolve(message.text()));
    });
    await tab.goto(stage.url('/faults'));
    const [, ...lines] = (await told).split('\n');
    assert.equal(lines.length, 3, lines.join('\n'));
  });
});
