import { clientOf } from './cdp-command.js';
import { emulateInFirefox } from './firefox-media.js';

/** A cookie as the browser keeps it, in the words that all its drivers share. */
const asKept = ({ name, value, path, domain, expires, expiry, sameSite, priority }) => ({
  ...{ name, value, path, domain, sameSite, priority },
  // In seconds since 1970.
  expires: expires ?? expiry,
});

async function emulateInChromium(page, { medium, features }) {
  const list = Object.entries(features).map(([name, value]) => ({ name, value }));
  const client = await clientOf(page);
  await client.send('Emulation.setEmulatedMedia', { media: medium, features: list });
}

const emulations = { Chromium: emulateInChromium, Firefox: emulateInFirefox };

const commands = {
  /** All cookies that the browser keeps for the page, with their ends. */
  async cookies(page) {
    const cookies = await page.cookies();
    return cookies.map(asKept);
  },

  /** Gives the page a size: `{ width, height }` in pixels. */
  async viewport(page, size) {
    await page.setViewport(size);
    return true;
  },

  /** Presses a key while others are held down: `{ press, held }`. */
  async keys(page, { press, held }) {
    for (const key of held) await page.keyboard.down(key);
    await page.keyboard.press(press);
    for (const key of held) await page.keyboard.up(key);
    return true;
  },

  /** Emulates a medium and features of media, `{ medium, features }`, in place of all that was emulated before. */
  async media(page, wanted, { name }) {
    if (!emulations[name]) throw new Error(`${name} emulates no media.`);
    await emulations[name](page, wanted);
    return true;
  },
};

/** Gives tests commands that mean the same in every engine. */
export function pageCommands() {
  return {
    name: 'page-commands',
    executeCommand({ command, payload = {}, session: { browser, id } }) {
      return Object.hasOwn(commands, command) ? commands[command](browser.getPage(id), payload, browser) : undefined;
    },
  };
}
