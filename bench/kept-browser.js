import puppeteer from 'puppeteer-core';
import { findChromium } from '../tools/browsers.js';

/**
 * Keeps a browser at hand, and starts another once it has died: a crash costs one measure, not the whole run.
 * @param {() => Promise<import('puppeteer-core').Browser>} launch
 * @returns {{ open: () => Promise<import('puppeteer-core').Browser>, close: () => Promise<void> }}
 */
export function keptBrowser(launch = async () => puppeteer.launch(await findChromium())) {
  let browser;
  return {
    open: async () => {
      if (!browser?.connected) browser = await launch();
      return browser;
    },
    close: async () => browser?.close(),
  };
}
