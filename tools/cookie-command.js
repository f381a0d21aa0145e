/** A cookie as the browser keeps it, in the words that all its drivers share. */
const asKept = ({ name, value, path, domain, expires, expiry, sameSite, priority }) => ({
  ...{ name, value, path, domain, sameSite, priority },
  // In seconds since 1970.
  expires: expires ?? expiry,
});

/** Gives tests the command `cookies`: all that the browser keeps for the page, with their ends, in every engine. */
export function cookiePlugin() {
  return {
    name: 'cookie-command',
    async executeCommand({ command, session: { browser, id } }) {
      if (command !== 'cookies') return undefined;
      const cookies = await (browser.type === 'webdriver' ? browser.cookies(id) : browser.getPage(id).cookies());
      return cookies.map(asKept);
    },
  };
}
