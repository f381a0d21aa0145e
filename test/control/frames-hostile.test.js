// Pages that want more than they are given: parents that grant, and frames that ask.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decide, pageOf, storeOf } from './control-stage.js';
import { frameOf, innerFrame, sharing, twoSites } from './two-sites.js';

/** A parent that answers whatever the test says; \`QUESTION\` is what it was asked. */
const hostileParent = (answers) => `<script>
  globalThis.asked = [];
  addEventListener('message', ({ data, source, origin }) => {
    if (!String(data).includes(' ask ')) return;
    asked.push(data);
    const question = data.split(' ')[2];
    for (const answer of ${JSON.stringify(answers)})
      source.postMessage(typeof answer === 'string' ? answer.replace('QUESTION', question) : answer, origin);
    source.postMessage('said', origin);
  });
</script>`;

/** In the embedded page: tells the test when the parent has said all. */
const listening = `<script>
  globalThis.heard = 0;
  addEventListener('message', ({ data }) => {
    if (data === 'said') globalThis.heard += 1;
    if (data === 'flooded') globalThis.flooded = true;
  });
</script>`;

/** A frame that asks as it likes, and notes what it is told. */
const hostileFrame = `<script>
  globalThis.told = [];
  addEventListener('message', ({ data }) => told.push(data));
</script>`;

const everything = 'audience:1 media:1 social:1';
const question = '0123456789abcdef';

const anyGranted = async (frame) => Object.values((await storeOf(frame)).choices).includes(true);

describe('an embedded page with a hostile parent', () => {
  const stage = twoSites();

  async function facing(answers, frames = `ask-parent ${stage.city.origin}`) {
    stage.pages.map['/'] = pageOf(listening, { banner: `frames="${frames}"` });
    stage.pages.city['/'] = hostileParent(answers) + frameOf(stage.map.origin);
    const { page } = await stage.visit();
    return { page, frame: await innerFrame(page) };
  }

  const said = (frame) => frame.waitForFunction(() => globalThis['heard'] > 0);

  it('would be granted what a parent says as it should', async () => {
    const { frame } = await facing([`cookie-charter/1 choice QUESTION ${everything}`]);
    await said(frame);
    assert.deepEqual(Object.values((await storeOf(frame)).choices), Array(6).fill(true));
  });

  for (const [why, answer] of [
    ['an object', { kind: 'choice', choices: { media: true }, __proto__: { media: true } }],
    ['another version', `cookie-charter/2 choice QUESTION ${everything}`],
    ['another question', `cookie-charter/1 choice ${question} ${everything}`],
    ['a polluting name', `cookie-charter/1 choice QUESTION ${everything} __proto__:1`],
    ['a huge list', `cookie-charter/1 choice QUESTION ${everything} ${'a:1 '.repeat(100_000)}`],
    ['a purpose said twice', `cookie-charter/1 choice QUESTION ${everything} media:1`],
    ['a choice that is no truth', 'cookie-charter/1 choice QUESTION media:yes'],
    ['services and exempt names', 'cookie-charter/1 choice QUESTION map:1 constructor:1 tostring:1'],
  ]) {
    it(`grants nothing to ${why}`, async () => {
      const { frame } = await facing([answer]);
      await said(frame);
      assert.equal(await anyGranted(frame), false);
      assert.equal(await frame.evaluate(() => 'media' in {} || 'choices' in {}), false);
    });
  }

  it('takes back what was granted when it can no longer read what is said in our name', async () => {
    const { frame } = await facing([`cookie-charter/1 choice QUESTION ${everything}`, 'cookie-charter/2 withdraw']);
    await said(frame);
    assert.equal(await anyGranted(frame), false);
  });

  it('asks nobody whose origin it does not name, and hears nobody else', async () => {
    const { page, frame } = await facing([], 'ask-parent https://www.ville.fr');
    await storeOf(frame);
    await page.evaluate(() => {
      for (const text of ['cookie-charter/1 ready', 'said']) globalThis.frames[0]?.postMessage(text, '*');
    });
    await said(frame);
    assert.deepEqual(await page.evaluate(() => globalThis['asked']), []);
  });

  it('hears no other window than its parent, not even one of the right origin that knows the question', async () => {
    const { page, frame } = await facing([]);
    await said(frame);
    const [ask] = await page.evaluate(() => globalThis['asked']);
    stage.pages.city['/sibling'] = '<p>';
    await page.evaluate(() => {
      document.body.append(Object.assign(document.createElement('iframe'), { src: '/sibling', id: 'sibling' }));
    });
    const sibling = await innerFrame(page, '#sibling');
    await sibling.waitForFunction(() => location.pathname === '/sibling');
    await sibling.evaluate(
      (text) => {
        for (const message of [text, 'said']) window.parent.frames[0].postMessage(message, '*');
      },
      `${ask.replace('ask', 'choice')} ${everything}`,
    );
    await frame.waitForFunction(() => globalThis['heard'] > 1);
    assert.equal(await anyGranted(frame), false);
  });

  it('is not kept busy: a flood of invitations is answered a hundred times at most', async () => {
    const { page, frame } = await facing([]);
    await said(frame);
    await page.evaluate(() => {
      for (let count = 0; count < 5000; count += 1) globalThis.frames[0]?.postMessage('cookie-charter/1 ready', '*');
      globalThis.frames[0]?.postMessage('flooded', '*');
    });
    await frame.waitForFunction(() => globalThis['flooded']);
    await frame.waitForFunction(() => globalThis['heard'] >= 100);
    assert.equal(await page.evaluate(() => globalThis['asked'].length), 100);
  });
});

describe('a page that shares its choice, with hostile frames in it', () => {
  const stage = twoSites();

  /** The city, which shares with its map, around a frame at an origin of the test's choice. */
  async function around(origin, frame = frameOf(origin)) {
    for (const place of ['map', 'neighbour']) stage.pages[place]['/'] = hostileFrame;
    stage.pages.city['/'] = pageOf(frame + sharing(stage.map.origin));
    const { page, errors } = await stage.visit();
    await storeOf(page);
    await page.waitForFunction(() => 'stop' in globalThis);
    await decide(page, { audience: true, media: true, social: true });
    return { page, frame: await innerFrame(page), errors };
  }

  /** Asks, then waits until the city has dealt with it: its own answer to a last message comes after. */
  async function ask(page, frame, messages) {
    await page.evaluate(() => {
      addEventListener(
        'message',
        ({ data, source }) => data === 'done' && source.postMessage('done', { targetOrigin: '*' }),
      );
    });
    await frame.evaluate((list) => {
      for (const message of [...list, 'done']) window.parent.postMessage(message, '*');
    }, messages);
    await frame.waitForFunction(() => globalThis['told'].includes('done'));
    const told = await frame.evaluate(() => globalThis['told']);
    return told.filter((text) => text !== 'done' && text !== 'cookie-charter/1 ready');
  }

  it('answers a known origin', async () => {
    const { page, frame } = await around(stage.map.origin);
    const answer = `cookie-charter/1 choice ${question} ${everything}`;
    assert.deepEqual(await ask(page, frame, [`cookie-charter/1 ask ${question}`]), [answer]);
  });

  it('answers no unknown origin', async () => {
    const { page, frame } = await around(stage.neighbour.origin);
    assert.deepEqual(await ask(page, frame, [`cookie-charter/1 ask ${question}`]), []);
    assert.deepEqual(await frame.evaluate(() => globalThis['told']), ['done'], 'nor greets it');
  });

  it('answers no frame without an origin, though it shows a page of the known one', async () => {
    const frame = frameOf(stage.map.origin).replace('<iframe', '<iframe sandbox="allow-scripts"');
    const { page, frame: inner } = await around('', frame);
    assert.deepEqual(await ask(page, inner, [`cookie-charter/1 ask ${question}`]), []);
  });

  it('answers nothing that is not a question as we write it', async () => {
    const { page, frame } = await around(stage.map.origin);
    const wrong = [
      ...[null, {}, { type: 'ask', question }, ['cookie-charter/1 ask'], 'cookie-charter/1 ask', 'ask'],
      ...[`cookie-charter/2 ask ${question}`, `cookie-charter/1 ask ${question} `, `cookie-charter/1 ask ${question}0`],
      ...[`cookie-charter/1 choice ${question} media:1`, 'cookie-charter/1 ready', 'x'.repeat(5_000_000)],
    ];
    assert.deepEqual(await ask(page, frame, wrong), []);
    assert.equal((await storeOf(page)).choices.media, true, 'nobody chooses for the page');
  });

  it('answers one frame a thousand times at most, however often it asks', async () => {
    const { page, frame, errors } = await around(stage.map.origin);
    const told = await ask(
      page,
      frame,
      Array.from({ length: 5000 }, () => `cookie-charter/1 ask ${question}`),
    );
    assert.equal(told.length, 1000);
    assert.deepEqual(errors, []);
  });

  it('answers fifty frames at most, and makes room when some leave', async () => {
    stage.pages.map['/asks'] = `<script>
      parent.postMessage('cookie-charter/1 ask ${question}', '*');
      addEventListener('message', () => { globalThis.told = true; });
    </script>`;
    const { page, frame } = await around(stage.map.origin);
    await page.evaluate((src) => {
      for (let count = 0; count < 51; count += 1)
        document.body.append(Object.assign(document.createElement('iframe'), { src, className: 'many' }));
    }, `${stage.map.origin}/asks`);
    await page.waitForFunction(() => document.querySelectorAll('.many').length === 51);
    const many = await Promise.all((await page.$$('.many')).map((handle) => handle.contentFrame()));
    const answered = async () => {
      const told = await Promise.all(many.map((inner) => inner.evaluate(() => globalThis['told'] === true)));
      return told.filter(Boolean).length;
    };
    await Promise.all(many.map((inner) => inner.waitForFunction(() => document.readyState === 'complete')));
    await ask(page, frame, []);
    assert.equal(await answered(), 50);
    await page.evaluate(() => document.querySelectorAll('.many').forEach((inner) => inner.remove()));
    assert.equal((await ask(page, frame, [`cookie-charter/1 ask ${question}`])).length, 1);
  });

  it('tells a change to no other page that came into the frame meanwhile', async () => {
    const { page, frame } = await around(stage.map.origin);
    await ask(page, frame, [`cookie-charter/1 ask ${question}`]);
    await frame.goto(`${stage.neighbour.origin}/`);
    await decide(page, { media: false });
    const inner = await innerFrame(page);
    assert.deepEqual(await ask(page, inner, []), []);
  });
});
