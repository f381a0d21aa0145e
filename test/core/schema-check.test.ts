// test/package/schema.test.js holds these verdicts against those of a validator that is not ours.
import { expect } from '@open-wc/testing';
import { checkSchema, type Schema } from '../../src/core/schema-check.js';

const schema: Schema = {
  type: 'object',
  required: ['name'],
  properties: {
    name: { $ref: '#/$defs/text' },
    kind: { enum: ['first', 'third'] },
    count: { type: 'integer', minimum: 2 },
    open: { type: 'boolean' },
    list: { type: 'array', maxItems: 2, items: { $ref: '#/$defs/text' } },
    nested: { type: 'object', required: ['deep'], properties: { deep: { $ref: '#/$defs/text' } } },
  },
  $defs: {
    text: {
      type: ['string', 'object'],
      minLength: 1,
      maxLength: 3,
      minProperties: 1,
      pattern: /^[a-z🍪]+$/u,
      additionalProperties: { type: 'string' },
      'x-expected': 'in lower case',
    },
  },
};

const messages = (value: unknown): string[] => checkSchema(value, schema).map(({ message }) => message);

describe('check against a schema', () => {
  for (const [value, sentence] of [
    [null, 'The charter must be an object, but it is nothing.'],
    [[], 'The charter must be an object, but it is a list.'],
    [{}, 'name is missing.'],
    [{ name: undefined }, 'name is missing.'],
    [{ name: 7 }, 'name must be text or an object, but it is 7.'],
    [{ name: '' }, 'name must not be empty.'],
    [{ name: {} }, 'name must not be empty.'],
    [{ name: { fr: true } }, 'name.fr must be text, but it is true.'],
    [{ name: 'long' }, 'name must have 3 characters at most.'],
    [{ name: 'A' }, 'name must be in lower case, but it is “A”.'],
    [{ name: 'a', kind: 'second' }, 'kind must be one of first, third, but it is “second”.'],
    [{ name: 'a', kind: null }, 'kind must be one of first, third, but it is nothing.'],
    [{ name: 'a', count: 1 }, 'count must be 2 or more.'],
    [{ name: 'a', count: 2.5 }, 'count must be a whole number, but it is 2.5.'],
    [{ name: 'a', count: NaN }, 'count must be a whole number, but it is NaN.'],
    [{ name: 'a', open: 'true' }, 'open must be true or false, but it is “true”.'],
    [{ name: 'a', list: 'a' }, 'list must be a list, but it is “a”.'],
    [{ name: 'a', list: ['a', ''] }, 'list[1] must not be empty.'],
    [{ name: 'a', list: ['a', 'b', 'c'] }, 'list must have 2 items at most.'],
    [{ name: 'a', nested: {} }, 'nested.deep is missing.'],
  ] as const)
    it(`says “${sentence}”`, () => {
      expect(messages(value)).to.deep.equal([sentence]);
    });

  it('counts characters as readers do, not halves of them', () => {
    expect(messages({ name: '🍪🍪🍪' })).to.deep.equal([]);
  });

  it('says everything at once, in the order of the document', () => {
    const faults = checkSchema({ open: 1, list: [1, 2], count: 0 }, schema);
    expect(faults.map(({ path }) => path)).to.deep.equal(['name', 'open', 'list[0]', 'list[1]', 'count']);
  });

  it('finds holes in a list', () => {
    const list: string[] = [];
    list[1] = 'b';
    expect(messages({ name: 'a', list })).to.deep.equal(['list[0] must be text or an object, but it is nothing.']);
  });

  it('lets members be that it does not know, whatever their names', () => {
    const value: unknown = JSON.parse('{"name":"a","__proto__":{"count":1},"constructor":1,"toString":2}');
    expect(messages(value)).to.deep.equal([]);
  });

  it('does not follow a document that holds itself', () => {
    const value: Record<string, unknown> = { name: 'a' };
    value['self'] = value;
    value['nested'] = { deep: value };
    expect(messages(value)).to.deep.equal([
      'nested.deep.self must be text, but it is an object.',
      'nested.deep.nested must be text, but it is an object.',
    ]);
  });
});
