import { expect } from '@open-wc/testing';
import { isExactOrigin } from '../../../src/browser/frames/exact-origin.js';
import {
  type FrameMessage,
  isInOurName,
  readMessage,
  writeMessage,
} from '../../../src/browser/frames/frame-message.js';

const question = '0123456789abcdef';

/** What is written of a choice. */
const choice = (choices: Iterable<readonly [string, boolean]>): string =>
  writeMessage({ kind: 'choice', question, choices: new Map(choices) });

describe('a message between a page and the one it embeds', () => {
  it('is written as the decision record says', () => {
    const written = choice([
      ['audience', false],
      ['media', true],
    ]);
    expect(written).to.equal('cookie-charter/1 choice 0123456789abcdef audience:0 media:1');
    expect(writeMessage({ kind: 'ask', question })).to.equal('cookie-charter/1 ask 0123456789abcdef');
    expect(writeMessage({ kind: 'ready' })).to.equal('cookie-charter/1 ready');
  });

  it('is read as it was written', () => {
    const messages: FrameMessage[] = [
      { kind: 'ready' },
      { kind: 'ask', question },
      { kind: 'choice', question, choices: new Map() },
      { kind: 'choice', question, choices: new Map([['media', true]]) },
    ];
    for (const message of messages) expect(readMessage(writeMessage(message))).to.deep.equal(message);
  });

  it('is nothing when a single character is not as we write it', () => {
    const written = choice([['media', true]]);
    const spoilt = [
      ['cookie-charter/2 choice', written.replace('/1', '/2')],
      ['another name', written.replace('cookie', 'cake')],
      ['another kind', written.replace('choice', 'grant')],
      ['a name that every object has', written.replace('choice', 'constructor')],
      ['a short question', written.replace('0123', '012')],
      ['an upper-case question', written.replace('abcdef', 'ABCDEF')],
      ['no question', 'cookie-charter/1 choice'],
      ['a number that is no truth', written.replace(':1', ':2')],
      ['a word for a truth', written.replace(':1', ':true')],
      ['a service', written.replace('media', 'media/video')],
      ['a pollution', written.replace('media', '__proto__')],
      ['an upper-case purpose', written.replace('media', 'Media')],
      ['a purpose too long', written.replace('media', 'm'.repeat(41))],
      ['a purpose said twice', `${written} media:0`],
      ['a space too many', written.replace(' media', '  media')],
      ['a line break', `${written}\n`],
      ['a question with something behind', `cookie-charter/1 ask ${question} media:1`],
      ['a greeting with something behind', 'cookie-charter/1 ready now'],
    ];
    for (const [why, text] of spoilt) expect(readMessage(text), why).to.equal(undefined);
  });

  it('is nothing when it is no text', () => {
    const polluted: unknown = JSON.parse('{"kind":"choice","__proto__":{"choices":{"media":true}}}');
    const texts: unknown[] = [choice([['media', true]])];
    for (const data of [undefined, null, 1, true, {}, [], texts, polluted, new String(texts[0]), () => texts[0]])
      expect(readMessage(data)).to.equal(undefined);
    expect(Object.hasOwn(Object.prototype, 'choices')).to.equal(false);
  });

  it('takes what every object has for the purposes that they may be, and for nothing else', () => {
    const message = readMessage(`cookie-charter/1 choice ${question} constructor:1`);
    expect(message?.kind === 'choice' && [...message.choices]).to.deep.equal([['constructor', true]]);
  });

  it('is refused at its length, before it is read', () => {
    const huge = `${choice([])}${' media:1'.repeat(10_000_000)}`;
    expect(readMessage(huge)).to.equal(undefined);
    expect(isInOurName(huge)).to.equal(true);
  });

  it('grants nothing where the choice is too long to be told', () => {
    const many = Array.from({ length: 100 }, (_, index) => [`${'p'.repeat(37)}-${String(index)}`, true] as const);
    expect(readMessage(choice(many))).to.deep.equal({ kind: 'choice', question, choices: new Map() });
  });
});

describe('an exact origin', () => {
  for (const origin of ['https://www.ville.fr', 'http://localhost:8000', 'https://[::1]:8443', 'https://xn--vl-bka.fr'])
    it(`is ${origin}`, () => {
      expect(isExactOrigin(origin)).to.equal(true);
    });

  for (const text of [
    ...['*', 'null', '', 'www.ville.fr', '//www.ville.fr', 'https://', 'https://*', 'https://*.ville.fr'],
    ...['https://www.ville.fr/', 'https://www.ville.fr/carte', 'https://WWW.ville.fr', 'https://www.ville.fr:443'],
    ...['https://a@www.ville.fr', 'https://www.ville.fr?a', 'https://www.ville.fr#a', 'https://www.ville.fr\n'],
    ...['file://', 'data:text/html,', 'blob:https://www.ville.fr', 'https://vîlle.fr'],
  ])
    it(`is not “${text}”`, () => {
      expect(isExactOrigin(text)).to.equal(false);
    });
});
