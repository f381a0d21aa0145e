import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';

const execute = promisify(execFile);
const finder = new URL('../../tools/browsers.js', import.meta.url).href;

/** What a machine answers that is asked for a browser, given its environment and what it claims to be. */
async function askFor(environment, claims = '') {
  const script = `${claims}
    const { findChromium } = await import('${finder}');
    await findChromium().then(({ executablePath }) => console.log(executablePath), ({ message }) => console.log(message));`;
  const { stdout } = await execute(process.execPath, ['--input-type=module', '-e', script], { env: environment });
  return stdout.trim();
}

describe('the search for a browser', () => {
  let nowhere;
  before(() => (nowhere = mkdtempSync(join(tmpdir(), 'no-browser-'))));
  after(() => rmSync(nowhere, { recursive: true }));

  it('takes the one that the webmaster names', async () => {
    assert.equal(await askFor({ PATH: nowhere, CHROME_PATH: '/opt/my/chrome' }), '/opt/my/chrome');
  });

  it('says in one sentence what to do on a machine for which npm carries none', async () => {
    const claims = "Object.defineProperty(process, 'arch', { value: 'arm64' });";
    // Places where a browser is usually installed are looked up in these variables and on the path.
    const found = await askFor({ PATH: nowhere, HOME: nowhere }, claims);
    assert.match(
      found,
      /^(?:No Chromium found: install one .*, or set CHROME_PATH to a Chrome or Chromium\.|\/.*chrom.*)$/,
    );
  });
});
