// Starts WebKitGTK's own driver and speaks W3C WebDriver to it.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startScreen } from './virtual-screen.js';

/** A port that nothing listens on. */
async function freePort() {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  return typeof address === 'object' ? address?.port : undefined;
}

async function send(url, method, body) {
  const response = await fetch(url, { method, ...(body && { body: JSON.stringify(body) }) });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`${value.error}: ${value.message}`);
  return value;
}

const answers = (base) =>
  send(`${base}/status`, 'GET').then(
    () => true,
    () => false,
  );

/** Waits until the driver answers, for ten seconds at most. */
async function ready(base) {
  for (let tries = 0; tries < 200; tries += 1) {
    if (await answers(base)) return;
    await pause(50);
  }
  throw new Error('WebKitWebDriver does not answer.');
}

/** A window is never narrower than its bar: without this the narrowest page has 447 pixels. */
const NARROW_BAR =
  'window, window * { border-width: 0; font-size: 1px; margin: 0; min-height: 0; min-width: 0; padding: 0; }';

/** Writes settings of the toolkit for this browser alone. */
async function writeSettings() {
  const folder = await mkdtemp(join(tmpdir(), 'webkit-'));
  for (const toolkit of ['gtk-3.0', 'gtk-4.0']) {
    await mkdir(join(folder, toolkit));
    await writeFile(join(folder, toolkit, 'gtk.css'), NARROW_BAR);
  }
  return folder;
}

/**
 * Starts a browser window that obeys.
 * @param {{ driver: string, binary: string }} webkit where the driver and the browser are
 */
export async function startWebKit({ driver, binary }) {
  const screen = await startScreen();
  const port = await freePort();
  const settings = await writeSettings();
  const environment = { ...screen.env, XDG_CONFIG_HOME: settings };
  const child = spawn(driver, [`--port=${port}`], { env: environment, stdio: 'ignore' });
  const base = `http://127.0.0.1:${port}`;
  await ready(base);
  const browser = { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': { binary, args: ['--automation'] } };
  const { sessionId } = await send(`${base}/session`, 'POST', { capabilities: { alwaysMatch: browser } });
  const call = (method, path, body) => send(`${base}/session/${sessionId}${path}`, method, body);
  const stop = async () => {
    await call('DELETE', '').catch(() => undefined);
    child.kill();
    screen.stop();
    await rm(settings, { recursive: true, force: true });
  };
  return { call, stop };
}
