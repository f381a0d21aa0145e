import { executeServerCommand } from '@web/test-runner-commands';

/** Calls a method of the Chrome DevTools Protocol on the page that runs the test. */
export function cdp(method: string, params: Record<string, unknown> = {}): Promise<unknown> {
  return executeServerCommand('cdp', { method, params });
}

/** Emulates media features, such as `{ 'forced-colors': 'active' }`, until the next call; none ends the emulation. */
export function emulateFeatures(features: Record<string, string> = {}): Promise<unknown> {
  return executeServerCommand('media', { medium: '', features });
}

/** Lays the page out as it is printed, runs what looks at it, and shows the page on screen again. */
export async function printed<Seen>(look: () => Seen): Promise<Seen> {
  await executeServerCommand('media', { medium: 'print', features: {} });
  const seen = look();
  await executeServerCommand('media', { medium: '', features: {} });
  return seen;
}

/** Gives the page that runs the test a size, in pixels. */
export function setViewport(size: { readonly width: number; readonly height: number }): Promise<unknown> {
  return executeServerCommand('viewport', size);
}

/** Presses a key while others, such as Shift, are held down. */
export function pressKey(press: string, ...held: readonly string[]): Promise<unknown> {
  return executeServerCommand('keys', { press, held });
}
