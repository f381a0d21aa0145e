const clients = new WeakMap();

/** Returns the DevTools session of a page, always the same: what a session emulates ends with it. */
export async function clientOf(page) {
  if (!clients.has(page)) clients.set(page, await page.createCDPSession());
  return clients.get(page);
}

/** Gives tests the command `cdp` with `{ method, params }`: what no other command of the runner can emulate. */
export function cdpPlugin() {
  return {
    name: 'cdp-command',
    async executeCommand({ command, payload, session }) {
      if (command !== 'cdp') return undefined;
      if (session.browser.name !== 'Chromium') throw new Error(`${session.browser.name} has no DevTools protocol.`);
      const client = await clientOf(session.browser.getPage(session.id));
      return (await client.send(payload.method, payload.params)) ?? {};
    },
  };
}
