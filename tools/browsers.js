// Finds the browsers of this machine and launches them for the test runner. Each engine has its own launcher.
import { existsSync, mkdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromeLauncher } from '@web/test-runner-chrome';
import { Launcher } from 'chrome-launcher';
import { WebKitLauncher } from './webkit-launcher.js';

const { env, platform, arch } = process;

const NO_CHROMIUM =
  'No Chromium found: install one (on Debian: apt-get install chromium-headless-shell), ' +
  'or set CHROME_PATH to a Chrome or Chromium.';

/** Returns the first of these programs that is on the PATH. */
export function onPath(...names) {
  return (env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((file) => existsSync(file));
}

function installedChrome() {
  try {
    return Launcher.getFirstInstallation();
  } catch {
    // chrome-launcher throws when it finds none.
    return undefined;
  }
}

/** Runs an action with other environment variables, then puts the environment back as it was. */
async function withEnvironment(changes, action) {
  const before = { ...env };
  Object.assign(env, changes);
  try {
    return await action();
  } finally {
    const added = Object.keys(env).filter((key) => !(key in before));
    for (const key of added) delete env[key];
    Object.assign(env, before);
  }
}

/** Unpacks the Chromium that npm carries, with its shared libraries, under node_modules/.cache. */
function unpackChromium() {
  const folder = join(import.meta.dirname, '../node_modules/.cache/chromium');
  mkdirSync(folder, { recursive: true });
  const before = { ...env };
  // The package unpacks to the temporary folder, trusts whatever lies there already, and adds the libraries
  // that a bare system lacks only when it believes that it runs on AWS Lambda.
  return withEnvironment({ TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' }, async () => {
    const { default: chromium } = await import('@sparticuz/chromium');
    const executablePath = await chromium.executablePath();
    const libraries = { LD_LIBRARY_PATH: env.LD_LIBRARY_PATH, FONTCONFIG_PATH: join(folder, 'fonts') };
    // Its own arguments (one process, no web security) would test another browser than the visitor's.
    return { executablePath, args: ['--no-sandbox'], env: { ...before, ...libraries } };
  });
}

/** Returns how to launch a Chromium: CHROME_PATH, a headless shell, an installed Chrome, else the one on npm. */
export async function findChromium() {
  const executablePath = env.CHROME_PATH || onPath('chromium-headless-shell') || installedChrome();
  if (executablePath) return { executablePath, args: platform === 'linux' ? ['--no-sandbox'] : [], env };
  if (platform !== 'linux' || arch !== 'x64') throw new Error(NO_CHROMIUM);
  try {
    return await unpackChromium();
  } catch (cause) {
    throw new Error(NO_CHROMIUM, { cause });
  }
}

/** Returns the path of a Firefox, if there is one: FIREFOX_PATH, else an installed one. */
export function findFirefox() {
  const places = [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    join(env.PROGRAMFILES ?? '', 'Mozilla Firefox', 'firefox.exe'),
  ];
  return env.FIREFOX_PATH || onPath('firefox', 'firefox-esr') || places.find((file) => existsSync(file));
}

/** Returns the driver and the browser of WebKitGTK, if both are there: MiniBrowser lies beside its libraries. */
export function findWebKit() {
  const driver = onPath('WebKitWebDriver');
  const machine = { x64: 'x86_64', arm64: 'aarch64' }[arch];
  const places = ['webkitgtk-6.0', 'webkit2gtk-4.1', 'webkit2gtk-4.0'].flatMap((name) => [
    `/usr/lib/${machine}-linux-gnu/${name}/MiniBrowser`,
    `/usr/libexec/${name}/MiniBrowser`,
  ]);
  const binary = places.find((file) => existsSync(file));
  return driver && binary ? { driver, binary } : undefined;
}

/** Returns a launcher of Chromium for the test runner. */
export async function chromium() {
  const launcher = chromeLauncher({ launchOptions: await findChromium() });
  launcher.name = 'Chromium';
  return launcher;
}

/** Returns a launcher of Firefox for the test runner. */
export function firefox() {
  const executablePath = findFirefox();
  if (!executablePath) throw new Error('No Firefox found: apt-get install -y --no-install-recommends firefox-esr');
  // With this argument, tests can have the window around their page emulate media.
  const args = ['--remote-allow-system-access'];
  const launcher = chromeLauncher({ launchOptions: { browser: 'firefox', executablePath, args } });
  launcher.name = 'Firefox';
  return launcher;
}

/** Returns a launcher of WebKitGTK for the test runner. */
export function webkit() {
  const found = findWebKit();
  if (!found) throw new Error('No WebKit found: apt-get install -y --no-install-recommends webkit2gtk-driver xvfb');
  return new WebKitLauncher(found);
}
