// A visitor: a new browser context with nothing kept, on a slow telephone where that is asked.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PredefinedNetworkConditions } from 'puppeteer-core';

const eyes = readFileSync(join(import.meta.dirname, 'in-page.js'), 'utf8');

/** What the protocol slows down: the network as the browser's own tools call it, and how often slower the processor is. */
export const SLOW = { network: 'Fast 4G', processor: 4 };

const conditions = PredefinedNetworkConditions[SLOW.network];

/** What the network is like, in words. */
export const NETWORK = `${SLOW.network} (${(conditions.download * 8) / 1e6} Mbit/s, ${conditions.latency} ms)`;

const phone = { width: 390, height: 844 };

/** What is downloaded, counted as it comes over the network; the services of the page are nobody's weight. */
function countDownloads(client) {
  const total = { bytes: 0, requests: 0 };
  const services = new Set();
  client.on('Network.requestWillBeSent', ({ requestId, request }) => {
    if (request.url.includes('/service/')) services.add(requestId);
  });
  client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (services.has(requestId)) return;
    total.bytes += encodedDataLength;
    total.requests += 1;
  });
  return total;
}

async function slowDown(page) {
  await page.emulateNetworkConditions(conditions);
  await page.emulateCPUThrottling(SLOW.processor);
}

/**
 * Opens a page in a context.
 * @param {import('puppeteer-core').BrowserContext} context where its cookies live
 * @param {{ panel?: readonly string[], isSlow?: boolean }} options `panel` puts eyes into the page that look for it
 */
export async function openPage(context, { panel, isSlow = true } = {}) {
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  await page.setViewport(phone);
  const client = await page.createCDPSession();
  await client.send('Network.enable');
  // Time that the processor gave to other programs is not counted.
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  if (isSlow) await slowDown(page);
  if (panel) {
    await page.evaluateOnNewDocument(eyes);
    await page.evaluateOnNewDocument((path) => globalThis['bench'].watch(path), panel);
  }
  return { page, client, downloads: countDownloads(client) };
}

/** The time that the main thread of a page has worked, in milliseconds. */
export async function workOf(client) {
  const { metrics } = await client.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
}

/** What scripts keep in the memory of a page, in bytes, once the rest is cleared away. */
export async function heapOf(client) {
  await client.send('HeapProfiler.collectGarbage');
  const { usedSize } = await client.send('Runtime.getHeapUsage');
  return usedSize;
}
