import type { DeviceWords } from './device-words.js';

/** Where the words about the device are in each language. */
const locales: Readonly<Record<string, () => Promise<DeviceWords>>> = {
  fr: () => import('./fr.js').then(({ deviceWords }) => deviceWords),
  en: () => import('./en.js').then(({ deviceWords }) => deviceWords),
};

/**
 * Loads the words about the device.
 * @param language the language of the words that surround them (BCP 47)
 * @returns the words of that language, else those in French
 */
export function loadDeviceWords(language: string): Promise<DeviceWords> {
  const known = [language, language.split('-')[0] ?? ''].find((name) => Object.hasOwn(locales, name));
  const load = locales[known ?? 'fr'];
  return load ? load() : Promise.reject(new Error('No words at all.'));
}
