import { expect } from '@open-wc/testing';
import { SharedObserver } from '../../src/browser/shared-observer.js';

/** An observer that counts how often it watches, and whose changes a test makes. */
function observed(): { observer: SharedObserver; change: () => void; watching: () => number; heard: string[] } {
  const running = new Set<() => void>();
  const observer = new SharedObserver((tell) => {
    running.add(tell);
    return () => running.delete(tell);
  });
  const change = (): void => {
    for (const tell of running) tell();
  };
  return { observer, change, watching: () => running.size, heard: [] };
}

describe('shared observer', () => {
  it('watches once, however many listen, and not at all before', () => {
    const { observer, change, watching, heard } = observed();
    expect(watching()).to.equal(0);
    observer.add(() => heard.push('one'));
    observer.add(() => heard.push('two'));
    expect(watching()).to.equal(1);
    change();
    expect(heard).to.deep.equal(['one', 'two']);
  });

  it('stops with the last who listened, and starts again with the next', () => {
    const { observer, change, watching, heard } = observed();
    const [one, two] = [() => heard.push('one'), () => heard.push('two')];
    observer.add(one);
    observer.add(two);
    observer.delete(one);
    change();
    expect([heard, watching()]).to.deep.equal([['two'], 1]);
    observer.delete(two);
    observer.delete(two);
    expect(watching()).to.equal(0);
    observer.add(one);
    expect(watching()).to.equal(1);
  });

  it('tells the same listener once, though it was added twice', () => {
    const { observer, change, heard } = observed();
    const listener = () => heard.push('told');
    observer.add(listener);
    observer.add(listener);
    change();
    expect(heard).to.deep.equal(['told']);
  });
});
