import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { findWebKit } from '../../tools/browsers.js';
import { startScreen } from '../../tools/virtual-screen.js';
import { need, startNginx } from './recipe-servers.js';

const root = join(import.meta.dirname, '../..');
const day = 86_400;

const charter = {
  site: { name: 'Ville' },
  purposes: [{ id: 'necessary' }, { id: 'media' }],
  services: [{ id: 'video', purpose: 'media', provider: 'PeerTube', name: 'Vidéos', trackers: [{ name: 'player' }] }],
};

/** A page on which a visitor refuses as soon as the banner asks. */
const page = (attributes) => `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Ville</title>
  <script type="application/json" data-cookie-charter>${JSON.stringify(charter)}</script>
  <script type="module" src="/dist/auto.js"></script>
  <cookie-banner ${attributes}></cookie-banner>
  <script type="module">
    const refuse = () => document.querySelector('cookie-banner').shadowRoot?.querySelector('[data-consent-action="refuse-all"]');
    const look = () => (refuse() ? refuse().click() : requestAnimationFrame(look));
    look();
  </script></html>`;

/** Starts nginx with the recipe over https, as Secure asks for, around two pages. */
async function startSite() {
  const execute = promisify(execFile);
  const keys = await mkdtemp(join(tmpdir(), 'keys-'));
  const files = ['-keyout', join(keys, 'key.pem'), '-out', join(keys, 'cert.pem')];
  const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'];
  await execute(
    need('openssl', 'openssl'),
    'req -x509 -newkey rsa:2048 -nodes -days 2'.split(' ').concat(files, subject),
  );
  await mkdir(join(keys, 'pages'));
  await writeFile(join(keys, 'pages/alone.html'), page(''));
  await writeFile(join(keys, 'pages/persisted.html'), page('persist-url="/cookie-choice"'));
  const lines = `ssl_certificate ${keys}/cert.pem; ssl_certificate_key ${keys}/key.pem;
    root ${keys}/pages; location /dist/ { root ${root}; }`;
  const server = await startNginx({ listen: 'ssl', lines });
  const close = async () => {
    await server.close();
    await rm(keys, { recursive: true, force: true });
  };
  return { url: `https://localhost:${server.port}`, close };
}

/** The days that a jar of cookies still gives ours, if it holds it; a jar is a file of seven columns a line. */
async function daysIn(jar) {
  const text = await readFile(jar, 'utf8').catch(() => '');
  const cookie = text.split('\n').find((line) => line.split('\t')[5] === 'eu-consent');
  return cookie && (Number(cookie.split('\t')[4]) - Date.now() / 1000) / day;
}

/** Resolves with the first days of which something is true, or with the last ones seen after half a minute. */
function waitForDays({ folder, jar, isMeant }) {
  return new Promise((resolve) => {
    let last;
    const finish = () => {
      watcher.close();
      clearTimeout(limit);
      resolve(last);
    };
    const watcher = watch(folder, async () => {
      last = (await daysIn(jar)) ?? last;
      if (last !== undefined && isMeant(last)) finish();
    });
    const limit = setTimeout(finish, 30_000);
  });
}

describe('the choice of a visitor of WebKit', () => {
  let screen, site, webkit;
  before(async () => {
    webkit = findWebKit();
    assert.ok(webkit, 'MiniBrowser is not installed: apt-get install -y --no-install-recommends webkit2gtk-driver');
    screen = await startScreen();
    site = await startSite();
  });
  after(async () => {
    await site?.close();
    screen?.stop();
  });

  /**
   * Days that the cookie of a new visitor is kept. MiniBrowser keeps its cookies in a file here, as a browser that
   * somebody uses; under WebDriver it has a private session, which has no tracking prevention.
   */
  async function daysKept(path, { options = [], isMeant = (days) => days > 0 } = {}) {
    const folder = await mkdtemp(join(tmpdir(), 'visitor-'));
    const jar = join(folder, 'jar.txt');
    const homes = { HOME: folder, XDG_DATA_HOME: join(folder, 'data'), XDG_CACHE_HOME: join(folder, 'cache') };
    const days = waitForDays({ folder, jar, isMeant });
    const args = [...options, '--ignore-tls-errors', `--cookies-file=${jar}`, `${site.url}${path}`];
    const browser = spawn(webkit.binary, args, { env: { ...screen.env, ...homes }, stdio: 'ignore' });
    try {
      return await days;
    } finally {
      const ended = new Promise((resolve) => browser.on('exit', resolve));
      browser.kill();
      await ended;
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    }
  }

  const prevention = ['--enable-itp'];
  const isSixMonths = (days) => days > 180 && days <= 184;

  it('is kept for six months by a script without tracking prevention', async () => {
    const days = await daysKept('/alone.html');
    assert.ok(isSixMonths(days), `${days} days`);
  });

  it('is kept for seven days by a script under tracking prevention', async () => {
    const days = await daysKept('/alone.html', { options: prevention });
    assert.ok(days > 6.9 && days <= 7, `${days} days`);
  });

  it('is kept for six months by the nginx recipe under tracking prevention', async () => {
    const days = await daysKept('/persisted.html', { options: prevention, isMeant: isSixMonths });
    assert.ok(isSixMonths(days), `${days} days`);
  });
});
