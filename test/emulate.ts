import { executeServerCommand } from '@web/test-runner-commands';

/** Calls a method of the Chrome DevTools Protocol on the page that runs the test. */
export function cdp(method: string, params: Record<string, unknown> = {}): Promise<unknown> {
  return executeServerCommand('cdp', { method, params });
}

/** Emulates media features, such as `{ 'forced-colors': 'active' }`, until the next call; none ends the emulation. */
export function emulateFeatures(features: Record<string, string> = {}): Promise<unknown> {
  const list = Object.entries(features).map(([name, value]) => ({ name, value }));
  return cdp('Emulation.setEmulatedMedia', { features: list });
}
