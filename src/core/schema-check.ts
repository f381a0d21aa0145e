import { type CharterFault, describeValue, fault } from './charter-fault.js';

/** The part of JSON Schema 2020-12 that the charter's schema uses. */
export interface Schema {
  readonly type?: string | readonly string[];
  readonly enum?: readonly string[];
  readonly pattern?: RegExp;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly minProperties?: number;
  readonly maxItems?: number;
  readonly items?: Schema;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  /** What a text of the right pattern is, in words that finish “must be …”. */
  readonly 'x-expected'?: string;
}

/** A value under check, where it stands, and the rules for it. */
interface Check {
  readonly value: unknown;
  readonly path: string;
  readonly schema: Schema;
  readonly definitions: Readonly<Record<string, Schema>>;
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'text',
  object: 'an object',
  array: 'a list',
  integer: 'a whole number',
  boolean: 'true or false',
};

/**
 * Compares a value with a schema and names every fault by its path.
 * @param value anything
 * @param schema the rules; its `$defs` resolve the references
 * @returns the faults in document order; none when the value conforms
 */
export function checkSchema(value: unknown, schema: Schema): CharterFault[] {
  return checkValue({ value, path: '', schema, definitions: schema.$defs ?? {} });
}

function checkValue(check: Check): CharterFault[] {
  const { $ref } = check.schema;
  const named = $ref && check.definitions[$ref.slice('#/$defs/'.length)];
  if (named) return checkValue({ ...check, schema: named });
  const kind = checkType(check) ?? checkEnum(check);
  return kind ? [kind] : checkContent(check);
}

function checkContent(check: Check): CharterFault[] {
  if (typeof check.value === 'string') return present(checkText(check));
  if (typeof check.value === 'number') return present(checkNumber(check));
  if (Array.isArray(check.value)) return checkList(check, check.value);
  return isRecord(check.value) ? checkObject(check, check.value) : [];
}

const present = (found: CharterFault | undefined): CharterFault[] => (found ? [found] : []);

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

function checkType({ value, path, schema }: Check): CharterFault | undefined {
  if (!schema.type) return undefined;
  const types = typeof schema.type === 'string' ? [schema.type] : schema.type;
  if (types.some((type) => hasType(value, type))) return undefined;
  const expected = types.map((type) => typeNames[type] ?? type).join(' or ');
  return fault('type', path, `must be ${expected}, but it is ${describeValue(value)}`);
}

function hasType(value: unknown, type: string): boolean {
  if (type === 'array') return Array.isArray(value);
  if (type === 'object') return isRecord(value) && !Array.isArray(value);
  if (type === 'integer') return Number.isInteger(value);
  return typeof value === type;
}

function checkEnum({ value, path, schema }: Check): CharterFault | undefined {
  if (!schema.enum || schema.enum.includes(value as string)) return undefined;
  return fault('enum', path, `must be one of ${schema.enum.join(', ')}, but it is ${describeValue(value)}`);
}

function checkText({ value, path, schema }: Check): CharterFault | undefined {
  const text = value as string;
  const { minLength = 0, maxLength = Infinity, pattern } = schema;
  const { length } = Array.from(text);
  if (length < minLength) return fault('empty', path, 'must not be empty');
  if (length > maxLength) return fault('too-long', path, `must have ${String(maxLength)} characters at most`);
  if (!pattern || pattern.test(text)) return undefined;
  return fault('pattern', path, `must be ${schema['x-expected'] ?? 'well formed'}, but it is ${describeValue(text)}`);
}

function checkNumber({ value, path, schema }: Check): CharterFault | undefined {
  const { minimum = -Infinity } = schema;
  return (value as number) < minimum ? fault('minimum', path, `must be ${String(minimum)} or more`) : undefined;
}

function checkList({ path, schema, definitions }: Check, list: readonly unknown[]): CharterFault[] {
  const { items, maxItems = Infinity } = schema;
  if (list.length > maxItems) return [fault('too-many', path, `must have ${String(maxItems)} items at most`)];
  if (!items) return [];
  // A hole in a list is a missing item.
  return Array.from(list).flatMap((value, index) =>
    checkValue({ value, path: `${path}[${String(index)}]`, schema: items, definitions }),
  );
}

function checkObject(check: Check, owner: Record<string, unknown>): CharterFault[] {
  const { path, schema } = check;
  const missing = (schema.required ?? [])
    .filter((name) => valueOf(owner, name) === undefined)
    .map((name) => fault('missing', join(path, name), 'is missing'));
  const empty = Object.keys(owner).length < (schema.minProperties ?? 0);
  return [...(empty ? [fault('empty', path, 'must not be empty')] : []), ...missing, ...checkMembers(check, owner)];
}

function checkMembers({ path, schema, definitions }: Check, owner: Record<string, unknown>): CharterFault[] {
  const { properties = {}, additionalProperties } = schema;
  return Object.keys(owner).flatMap((name) => {
    const rules = Object.hasOwn(properties, name) ? properties[name] : additionalProperties;
    const value = valueOf(owner, name);
    // Members that the schema does not know are kept and ignored.
    if (!rules || value === undefined) return [];
    return checkValue({ value, path: join(path, name), schema: rules, definitions });
  });
}

const valueOf = (owner: Record<string, unknown>, name: string): unknown =>
  Object.hasOwn(owner, name) ? owner[name] : undefined;

const join = (path: string, name: string): string => (path ? `${path}.${name}` : name);
