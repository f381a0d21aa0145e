import assert from 'node:assert/strict';
import { request } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { startDemo } from '../../tools/demo-server.js';

describe('the server of the demo', () => {
  let demo;
  before(async () => {
    demo = await startDemo(0);
  });
  after(() => demo.close());

  /** Asks for a path exactly as written: `fetch` would tidy it up first. */
  const ask = (path, method = 'GET') =>
    new Promise((resolve, reject) => {
      const asked = request(demo.url, { path, method }, (answer) => {
        answer.resume();
        resolve({ status: answer.statusCode, ...answer.headers });
      });
      asked.on('error', reject).end();
    });

  const types = {
    '/': 'text/html; charset=utf-8',
    '/seed/': 'text/html; charset=utf-8',
    '/demo.css': 'text/css; charset=utf-8',
    '/icon.svg': 'image/svg+xml',
    '/dist/auto.js': 'text/javascript; charset=utf-8',
    '/portal/charter.json': 'application/json; charset=utf-8',
    '/portal/audience.gif?page=1': 'image/gif',
    '/schema/charter.schema.json': 'application/json; charset=utf-8',
  };
  for (const [path, type] of Object.entries(types)) {
    it(`serves ${path} as ${type}`, async () => {
      const answer = await ask(path);
      assert.deepEqual([answer.status, answer['content-type']], [200, type]);
    });
  }

  it('sends a folder without its slash to the page inside', async () => {
    const { status, location } = await ask('/portal');
    assert.deepEqual([status, location], [308, '/portal/']);
  });

  const outside = [
    '/../package.json',
    '/%2e%2e/package.json',
    '/dist/..%2fpackage.json',
    '/dist/../../package.json',
    '/..%5cpackage.json',
    '//etc/passwd',
    '/seed/%00',
    '/nowhere',
  ];
  for (const path of outside) {
    it(`gives nothing for ${path}`, async () => assert.equal((await ask(path)).status, 404));
  }

  it('answers to a broken address and to a foreign method, and goes on', async () => {
    assert.deepEqual([(await ask('/%E0%A4%A')).status, (await ask('/', 'POST')).status], [400, 405]);
    assert.equal((await ask('/', 'HEAD')).status, 200);
  });
});
