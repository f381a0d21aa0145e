// Starts WebKitGTK's own driver and speaks W3C WebDriver to it.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
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

/**
 * Starts a browser window that obeys.
 * @param {{ driver: string, binary: string }} webkit where the driver and the browser are
 */
export async function startWebKit({ driver, binary }) {
  const screen = await startScreen();
  const port = await freePort();
  const child = spawn(driver, [`--port=${port}`], { env: screen.env, stdio: 'ignore' });
  const base = `http://127.0.0.1:${port}`;
  await ready(base);
  const browser = { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': { binary, args: ['--automation'] } };
  const { sessionId } = await send(`${base}/session`, 'POST', { capabilities: { alwaysMatch: browser } });
  const call = (method, path, body) => send(`${base}/session/${sessionId}${path}`, method, body);
  const stop = async () => {
    await call('DELETE', '').catch(() => undefined);
    child.kill();
    screen.stop();
  };
  return { call, stop };
}
