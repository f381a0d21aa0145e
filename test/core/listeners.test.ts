import { expect } from '@open-wc/testing';
import { Listeners } from '../../src/core/listeners.js';

function listening(): { listeners: Listeners<[string]>; problems: unknown[]; heard: string[] } {
  const problems: unknown[] = [];
  return { listeners: new Listeners<[string]>((problem) => problems.push(problem)), problems, heard: [] };
}

const messageOf = (problem: unknown): string => (problem as Error).message;

describe('listeners', () => {
  it('are called in the order in which they were added, with what happened', () => {
    const { listeners, heard } = listening();
    listeners.add((text) => heard.push(`first ${text}`));
    listeners.add((text) => heard.push(`second ${text}`));
    listeners.call('change');
    expect(heard).to.deep.equal(['first change', 'second change']);
  });

  it('are reported when they throw, and the others are still called', () => {
    const { listeners, problems, heard } = listening();
    listeners.add(() => {
      throw new Error('vendor');
    });
    listeners.add((text) => heard.push(text));
    listeners.call('change');
    expect(heard).to.deep.equal(['change']);
    expect(problems.map(messageOf)).to.deep.equal(['vendor']);
  });

  it('are called twice when added twice, and leave one at a time', () => {
    const { listeners, heard } = listening();
    const listener = (text: string): void => void heard.push(text);
    const stop = listeners.add(listener);
    listeners.add(listener);
    listeners.call('both');
    stop();
    stop();
    listeners.call('one');
    expect(heard).to.deep.equal(['both', 'both', 'one']);
  });

  it('leave when their signal aborts, and never enter after it did', () => {
    const { listeners, heard } = listening();
    const stopping = new AbortController();
    listeners.add((text) => heard.push(text), stopping.signal);
    stopping.abort();
    listeners.add((text) => heard.push(text), stopping.signal)();
    listeners.call('change');
    expect(heard).to.deep.equal([]);
    expect(listeners.size).to.equal(0);
  });

  it('let go of their signal when they leave by themselves', () => {
    const { listeners } = listening();
    const { signal } = new AbortController();
    let held = 0;
    const counting = {
      aborted: false,
      reason: new Error(),
      addEventListener: (type: 'abort', listener: () => void) => {
        held += 1;
        signal.addEventListener(type, listener);
      },
      removeEventListener: () => void (held -= 1),
    };
    for (let visit = 0; visit < 1000; visit += 1) listeners.add(() => undefined, counting)();
    expect([held, listeners.size]).to.deep.equal([0, 0]);
  });

  it('added during a call wait for the next one', () => {
    const { listeners, heard } = listening();
    const stop = listeners.add(() => {
      stop();
      listeners.add((text) => heard.push(text));
    });
    listeners.call('first');
    expect(heard).to.deep.equal([]);
    listeners.call('second');
    expect(heard).to.deep.equal(['second']);
  });

  it('never hear something older last, when one of them makes something new happen', () => {
    const { listeners, heard } = listening();
    listeners.add((text) => {
      if (text === 'accepted') listeners.call('refused');
    });
    listeners.add((text) => heard.push(text));
    listeners.call('accepted');
    expect(heard.at(-1)).to.equal('refused');
  });

  it('do not freeze the page when they answer each change by another', () => {
    const { listeners, problems, heard } = listening();
    listeners.add((text) => {
      heard.push(text);
      if (heard.length < 1000) listeners.call('again');
    });
    listeners.call('first');
    expect(heard).to.have.lengthOf(100);
    expect(problems.map(messageOf)).to.deep.equal([
      'Listeners answer each change by another: the rest of the changes is not told.',
    ]);
    listeners.call('later');
    expect(heard[100]).to.equal('later');
  });
});

describe('waiting for a condition', () => {
  it('ends at once when it already holds, and leaves nothing behind', async () => {
    const { listeners } = listening();
    await listeners.until(() => true);
    expect(listeners.size).to.equal(0);
  });

  it('ends with the call after which it holds, not before', async () => {
    const { listeners } = listening();
    let [granted, ended] = [false, false];
    const waiting = listeners.until(() => granted).then(() => (ended = true));
    listeners.call('something else');
    await Promise.resolve();
    expect([ended, listeners.size]).to.deep.equal([false, 1]);
    granted = true;
    listeners.call('granted');
    await waiting;
    expect([ended, listeners.size]).to.deep.equal([true, 0]);
  });

  for (const when of ['before', 'while'] as const)
    it(`is given up with the reason of its signal when it aborts ${when} waiting`, async () => {
      const { listeners } = listening();
      const stopping = new AbortController();
      if (when === 'before') stopping.abort(new Error('enough'));
      const waiting = listeners.until(() => false, stopping.signal);
      stopping.abort(new Error('enough'));
      expect(await waiting.catch(messageOf)).to.equal('enough');
      expect(listeners.size).to.equal(0);
    });
});
