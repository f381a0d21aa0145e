// Gives a browser without a headless mode a screen: the one of this session, else a virtual one.
import { spawn } from 'node:child_process';
import { once } from 'node:events';

const { env } = process;

/** Resolves with the environment of a program that needs a screen, and with what ends the screen. */
export async function startScreen() {
  if (env.DISPLAY || env.WAYLAND_DISPLAY) return { env, stop: () => undefined };
  const options = ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];
  const screen = spawn('Xvfb', options, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const number = once(screen.stdio[3], 'data');
  // Without the program, spawn tells it by an event.
  const failed = once(screen, 'error').then(([error]) => {
    throw new Error('No screen: apt-get install -y --no-install-recommends xvfb', { cause: error });
  });
  const [text] = await Promise.race([number, failed]);
  return { env: { ...env, DISPLAY: `:${String(text).trim()}` }, stop: () => void screen.kill() };
}
