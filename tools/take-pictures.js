// Takes the picture of the README from the built portal demo; `node tools/take-pictures.js FOLDER` takes more, to look at.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { findChromium } from './browsers.js';
import { startDemo } from './demo-server.js';

const pictures = join(import.meta.dirname, '../docs/pictures');
const sizes = { wide: { width: 1280, height: 860 }, phone: { width: 360, height: 740 } };
const forReadme = [{ page: 'portal', size: 'wide', scheme: 'light', file: join(pictures, 'portal.png') }];

/** Every page in every size and both colour schemes, each as a file of the folder. */
function everyPicture(folder) {
  return ['seed', 'portal'].flatMap((page) =>
    Object.keys(sizes).flatMap((size) =>
      ['light', 'dark'].map((scheme) => ({
        page,
        size,
        scheme,
        file: join(folder, `${page}-${size}-${scheme}.png`),
        fullPage: page === 'seed',
      })),
    ),
  );
}

async function take(browser, url, { page: name, size, scheme, file, fullPage = false }) {
  // A context of its own, so that no picture shows the choice made in another.
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport(sizes[size]);
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.goto(`${url}/${name}/`);
  await page.waitForFunction(() => document.querySelector('cookie-table')?.shadowRoot?.querySelector('table tbody tr'));
  if (name === 'portal') await page.waitForSelector('cookie-banner >>> [part="panel"]', { visible: true });
  await page.screenshot({ path: file, fullPage });
  await context.close();
}

const [folder] = process.argv.slice(2);
mkdirSync(folder ?? pictures, { recursive: true });
const { url, close } = await startDemo(0);
const browser = await puppeteer.launch(await findChromium());
try {
  for (const picture of folder ? everyPicture(folder) : forReadme) await take(browser, url, picture);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  await browser.close();
  await close();
}
