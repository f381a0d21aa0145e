import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { recipes } from './recipe-servers.js';

const day = 86_400;
const longest = 184 * day;

/** A value of ours, chosen some days ago. */
function chosen(days, entries = 'audience:1:k3f9a2~media:0:9c01be') {
  const moment = new Date(Date.now() - days * day * 1000).toISOString().replace(/[-:]|\.\d+/g, '');
  return `1~${moment}~${entries}`;
}

const good = chosen(0);
const entry = '~media/youtube:1:000000';

/** What a server must refuse, by what is wrong with it. */
const refused = {
  'no value': '',
  'another name': `session=${good}; Max-Age=60`,
  'a name with ours at its end': `x-eu-consent=${good}; Max-Age=60`,
  'a value of another grammar': 'eu-consent=accepted; Max-Age=60',
  'a later version': `eu-consent=2${good.slice(1)}; Max-Age=60`,
  'no purpose': `eu-consent=${good.slice(0, 18)}; Max-Age=60`,
  'a fingerprint with a capital': `eu-consent=${chosen(0, 'media:1:9C01BE')}; Max-Age=60`,
  'an answer that is neither yes nor no': `eu-consent=${chosen(0, 'media:2:9c01be')}; Max-Age=60`,
  'a quoted value': `eu-consent="${good}"; Max-Age=60`,
  'another attribute': `eu-consent=${good}; Max-Age=60; Domain=example.org`,
  'an attribute before ours': `eu-consent=${good}; Path=/admin; Max-Age=60`,
  'a second cookie': `eu-consent=${good}; Max-Age=60, a=b`,
  'no seconds': `eu-consent=${good}`,
  'nought seconds': `eu-consent=${good}; Max-Age=0`,
  'negative seconds': `eu-consent=${good}; Max-Age=-1`,
  'seconds in another notation': `eu-consent=${good}; Max-Age=1e6`,
  'more than 3,600 characters': `eu-consent=${chosen(0, 'media:1:9c01be')}${entry.repeat(160)}; Max-Age=60`,
};

for (const [name, { start, counts }] of Object.entries(recipes)) {
  describe(`the recipe for ${name}`, () => {
    let server;
    before(async () => {
      server = await start();
    });
    after(() => server?.close());

    const ask = (header, method = 'POST') =>
      fetch(server.url, { method, headers: header === undefined ? {} : { 'Cookie-Charter': header } });

    it('sets the very cookie for the time that remains, and says nothing else', async () => {
      const answer = await ask(`eu-consent=${good}; Max-Age=15724800`);
      assert.equal(answer.status, 204);
      assert.deepEqual(answer.headers.getSetCookie(), [
        `eu-consent=${good}; Max-Age=15724800; Path=/; SameSite=Lax; Secure; Priority=High`,
      ]);
      assert.equal(answer.headers.get('cache-control'), 'no-store');
      assert.equal(answer.headers.get('access-control-allow-origin'), null);
      assert.equal(await answer.text(), '');
    });

    it('takes a choice of many services', async () => {
      const value = good + entry.repeat(140);
      const answer = await ask(`eu-consent=${value}; Max-Age=60`);
      assert.equal(answer.headers.getSetCookie()[0]?.split(';')[0], `eu-consent=${value}`);
    });

    for (const [what, header] of Object.entries(refused)) {
      it(`refuses ${what}`, async () => {
        const answer = await ask(header);
        assert.deepEqual([answer.status, answer.headers.getSetCookie()], [400, []]);
      });
    }

    it('answers only to a page that sends the header by POST', async () => {
      for (const answer of [await ask(`eu-consent=${good}; Max-Age=60`, 'GET'), await ask(undefined)])
        assert.deepEqual([answer.status, answer.headers.getSetCookie()], [400, []]);
    });

    it('never keeps it for more than six months', async () => {
      for (const seconds of [longest + 1, 15_899_999, 15_900_000, 16_000_000, 99_999_999, 100_000_000]) {
        const [cookie = 'Max-Age=0'] = (await ask(`eu-consent=${good}; Max-Age=${seconds}`)).headers.getSetCookie();
        assert.ok(Number(/Max-Age=(\d+)/.exec(cookie)[1]) <= longest, cookie);
      }
      const [cookie] = (await ask(`eu-consent=${good}; Max-Age=${longest - 60}`)).headers.getSetCookie();
      assert.ok(cookie?.includes(`Max-Age=${longest - 60};`), cookie);
    });

    if (counts)
      it('counts from the moment in the value, whatever the page asks for', async () => {
        const [cookie] = (await ask(`eu-consent=${chosen(100)}; Max-Age=15724800`)).headers.getSetCookie();
        const left = Number(/Max-Age=(\d+)/.exec(cookie)[1]);
        assert.ok(Math.abs(left - 84 * day) < 60, cookie);
        assert.equal((await ask(`eu-consent=${chosen(185)}; Max-Age=60`)).status, 400);
      });

    /** The lines that came since a place in the log; servers may write a line after they answered. */
    async function linesSince(place, count) {
      let lines = [];
      for (let tries = 0; tries < 200 && lines.length < count; tries += 1) {
        await ask('');
        lines = (await readFile(server.log, 'utf8')).slice(place).split('\n').filter(Boolean);
      }
      return lines.map((line) => JSON.parse(line));
    }

    /** The place in the log after the line that holds some words. */
    async function placeAfter(words) {
      let text = '';
      for (let tries = 0; tries < 200 && !text.includes(words); tries += 1) {
        await ask('');
        text = await readFile(server.log, 'utf8');
      }
      return text.length;
    }

    it('logs each choice once, without renewals, and nothing that identifies anybody', async () => {
      const answers = ['audience:1:k3f9a2', 'audience:0:k3f9a2', 'audience:0:000000'];
      const values = answers.map((entries) => chosen(0, entries));
      await ask(`eu-consent=${chosen(0, 'start:1:k3f9a2')}; Max-Age=60`);
      const place = await placeAfter('start:1:k3f9a2');
      assert.equal((await ask(`eu-consent=${good}; Max-Age=60; Renewal`)).status, 204);
      await ask('eu-consent=rubbish; Max-Age=60');
      for (const value of values) await ask(`eu-consent=${value}; Max-Age=60`);
      const lines = await linesSince(place, values.length);
      assert.deepEqual(
        lines.map(({ choice }) => choice),
        values,
      );
      for (const line of lines) {
        assert.deepEqual(Object.keys(line), ['time', 'choice']);
        assert.ok(Math.abs(Date.parse(line.time) - Date.now()) < 60_000, line.time);
      }
    });
  });
}
