import { expect } from '@open-wc/testing';
import { rules } from '../../src/policies/rules.js';

describe('the rules of the matrix', () => {
  it('are numbered from 1 to 124 without a hole', () => {
    expect(rules.map(({ rule }) => rule)).to.deep.equal(Array.from({ length: 124 }, (_, index) => index + 1));
  });

  it('say in one sentence each what they ask, never the same twice', () => {
    for (const { rule, text } of rules) expect(text, `L-${String(rule)}`).to.match(/^[A-ZÀ-Þc][^\n]{20,260}\.$/);
    expect(new Set(rules.map(({ text }) => text)).size).to.equal(124);
  });

  it('name a text and its place, never a number of our own notes', () => {
    for (const { rule, source } of rules) {
      expect(source, `L-${String(rule)}`).to.match(/\w{3}/);
      expect(source, `L-${String(rule)}`).not.to.match(/\bT\d+\b/);
    }
  });

  it('say how each is checked', () => {
    for (const { rule, checks } of rules) {
      expect(checks, `L-${String(rule)}`).not.to.have.lengthOf(0);
      expect(new Set(checks).size, `L-${String(rule)}`).to.equal(checks.length);
    }
  });
});
