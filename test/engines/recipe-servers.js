// Starts the recipes of docs/guides/persistence.md, as they are written there, in the servers that they are written for.
import { execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createServer as createProbe } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { onPath } from '../../tools/browsers.js';
import { readSnippets } from '../docs/read-snippets.js';

const run = promisify(execFile);
const isRoot = process.getuid?.() === 0;

/** The examples of the guide in a language, in the order of the page. */
export const examples = (language) =>
  readSnippets('docs/guides/persistence.md')
    .filter((snippet) => snippet.language === language)
    .map(({ code }) => code);

/** Path of a program of Debian; the suite cannot run without it, and says how to get it. */
export function need(program, debianPackage) {
  const found = onPath(program) ?? [`/usr/sbin/${program}`].find((file) => existsSync(file));
  if (!found)
    throw new Error(`${program} is not installed: apt-get install -y --no-install-recommends ${debianPackage}`);
  return found;
}

/** A port that nothing listens on. */
async function freePort() {
  const probe = createProbe();
  await new Promise((resolve) => probe.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = probe.address();
  await new Promise((resolve) => probe.close(() => resolve(undefined)));
  return typeof address === 'object' ? address?.port : undefined;
}

/** A folder of its own for a server, and where its log of choices goes. */
async function newFolder() {
  const folder = await mkdtemp(join(tmpdir(), 'recipe-'));
  await chmod(folder, 0o755);
  return { folder, log: join(folder, 'choices.log'), port: await freePort() };
}

const remove = (folder) => rm(folder, { recursive: true, force: true });

/** Starts a server that goes to the background once it listens, and stops when its program is told so. */
async function startDaemon(program, { folder, args, stop }) {
  await run(program, args, { cwd: folder });
  return async () => {
    await run(program, [...args, ...stop], { cwd: folder });
    await remove(folder);
  };
}

/** Starts a program in the foreground; it listens once it prints a word. */
async function startProgram(program, { args, word, folder }) {
  const child = spawn(program, args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  await new Promise((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr])
      createInterface(stream).on('line', (line) => line.includes(word) && resolve(undefined));
    child.on('exit', (code) => reject(new Error(`${program} ended with ${String(code)}`)));
  });
  return async () => {
    child.removeAllListeners('exit').kill();
    await remove(folder);
  };
}

/** Starts nginx with the two blocks of the guide; `lines` are more lines of the server block. */
export async function startNginx({ lines = '', listen = '' } = {}) {
  const program = need('nginx', 'nginx-light');
  const { folder, log, port } = await newFolder();
  const [http, location] = examples('nginx');
  const own = location.replace('/var/log/nginx/cookie-choice.log', log);
  const text = `${isRoot ? 'user root;' : ''} pid ${folder}/pid; error_log ${folder}/error.log; events {}
    http { access_log off; client_body_temp_path ${folder}/body; proxy_temp_path ${folder}/proxy;
      fastcgi_temp_path ${folder}/fastcgi; uwsgi_temp_path ${folder}/uwsgi; scgi_temp_path ${folder}/scgi;
      types { text/html html; text/javascript js; }
      ${http} server { listen 127.0.0.1:${port} ${listen}; ${lines} ${own} } }`;
  const file = join(folder, 'nginx.conf');
  await writeFile(file, text);
  const close = await startDaemon(program, { folder, args: ['-p', folder, '-c', file], stop: ['-s', 'stop'] });
  return { url: `http://127.0.0.1:${port}/cookie-choice`, port, log, folder, close };
}

async function startApache() {
  const program = need('apache2', 'apache2');
  const { folder, log, port } = await newFolder();
  const own = examples('apache')[0]
    .replace('/var/log/apache2/cookie-choice.log', log)
    .replace('/var/log/apache2/access.log', join(folder, 'access.log'));
  const modules = ['mpm_event', 'authz_core', 'rewrite', 'headers'].map(
    (name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`,
  );
  const user = isRoot ? ['User www-data', 'Group www-data'] : [];
  const combined = 'LogFormat "%h %l %u %t \\"%r\\" %>s %O \\"%{User-Agent}i\\"" combined';
  const lines = [
    ...[`ServerRoot ${folder}`, 'ServerName localhost', `Listen 127.0.0.1:${port}`, `PidFile ${folder}/pid`],
    ...[
      `ErrorLog ${folder}/error.log`,
      `Mutex file:${folder}`,
      `DefaultRuntimeDir ${folder}`,
      `DocumentRoot ${folder}`,
    ],
    ...[...modules, ...user, combined, `<VirtualHost *:${port}>`, own, '</VirtualHost>'],
  ];
  const file = join(folder, 'apache.conf');
  await writeFile(file, lines.join('\n'));
  const close = await startDaemon(program, { folder, args: ['-f', file], stop: ['-k', 'stop'] });
  return { url: `http://127.0.0.1:${port}/cookie-choice`, log, close };
}

async function startPhp() {
  const program = need('php', 'php-cli');
  const { folder, log, port } = await newFolder();
  await writeFile(
    join(folder, 'cookie-choice.php'),
    examples('php')[0].replace('/var/log/site/cookie-choice.log', log),
  );
  const args = ['-S', `127.0.0.1:${port}`, '-t', folder];
  const close = await startProgram(program, { args, word: 'started', folder });
  return { url: `http://127.0.0.1:${port}/cookie-choice.php`, log, close };
}

async function startNode() {
  const { folder, log } = await newFolder();
  const file = join(folder, 'keep-choice.mjs');
  await writeFile(file, examples('js')[0]);
  const { keepChoice } = await import(pathToFileURL(file).href);
  const server = createServer((request, response) => void keepChoice(request, response, log));
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  const close = async () => {
    server.closeAllConnections();
    server.close();
    await remove(folder);
  };
  return { url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/cookie-choice`, log, close };
}

/** A site of one file around the view of the guide. */
const djangoSite = (port) => `
from wsgiref.simple_server import make_server
from django.conf import settings
settings.configure(ALLOWED_HOSTS=["*"], ROOT_URLCONF=__name__, SECRET_KEY="test",
    MIDDLEWARE=["django.middleware.common.CommonMiddleware", "django.middleware.csrf.CsrfViewMiddleware"])
from django.core.wsgi import get_wsgi_application
from django.urls import path
from view import keep_choice
urlpatterns = [path("cookie-choice", keep_choice)]
server = make_server("127.0.0.1", ${port}, get_wsgi_application())
print("started", flush=True)
server.serve_forever()
`;

async function startDjango() {
  // Debian's Django belongs to Debian's Python.
  const program = ['/usr/bin/python3'].find((file) => existsSync(file)) ?? need('python3', 'python3-django');
  const { folder, log, port } = await newFolder();
  await writeFile(join(folder, 'view.py'), examples('python')[0].replace('/var/log/site/cookie-choice.log', log));
  await writeFile(join(folder, 'site_of_test.py'), djangoSite(port));
  const args = ['-B', join(folder, 'site_of_test.py')];
  const close = await startProgram(program, { args, word: 'started', folder });
  return { url: `http://127.0.0.1:${port}/cookie-choice`, log, close };
}

/** The recipes by name: how to start each, and whether it counts from the moment in the value. */
export const recipes = {
  nginx: { start: startNginx, counts: false },
  Apache: { start: startApache, counts: false },
  PHP: { start: startPhp, counts: true },
  Node: { start: startNode, counts: true },
  Django: { start: startDjango, counts: true },
};
