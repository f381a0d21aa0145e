/** Writes from schema/charter.schema.json what the code needs of it: the TypeScript types and the rules without their words. */
import { readFile, writeFile } from 'node:fs/promises';
import { compile } from 'json-schema-to-typescript';
import { format, resolveConfig } from 'prettier';

const root = new URL('..', import.meta.url);
const notice = '// Generated from schema/charter.schema.json by tools/generate-charter-types.js: edit the schema.\n';
const annotations = ['title', 'description', '$schema', '$id'];

/**
 * @param {unknown} value a schema or a part of it
 * @param {(key: string, owner: Record<string, unknown>) => boolean} drop says which keywords to leave out
 * @returns {unknown} a copy without them; names of properties are never left out
 */
function without(value, drop) {
  if (Array.isArray(value)) return value.map((item) => without(item, drop));
  if (typeof value !== 'object' || value === null) return value;
  const owner = /** @type {Record<string, unknown>} */ (value);
  const kept = Object.entries(owner).filter(([key]) => !drop(key, owner));
  return Object.fromEntries(kept.map(([key, item]) => [key, namesOrSchema(key, item, drop)]));
}

/** Walks into the schemas that `properties` and `$defs` name, without taking those names for keywords. */
function namesOrSchema(
  /** @type {string} */ key,
  /** @type {unknown} */ item,
  /** @type {Parameters<typeof without>[1]} */ drop,
) {
  if (key !== 'properties' && key !== '$defs') return without(item, drop);
  const named = Object.entries(/** @type {Record<string, unknown>} */ (item));
  return Object.fromEntries(named.map(([name, schema]) => [name, without(schema, drop)]));
}

/** Replaces each reference by the name of its type, so that one definition gives one type. */
function referToTypes(/** @type {unknown} */ value) {
  if (Array.isArray(value)) return value.map(referToTypes);
  if (typeof value !== 'object' || value === null) return value;
  const { $ref, ...rest } = /** @type {Record<string, unknown>} */ (value);
  const copy = Object.fromEntries(Object.entries(rest).map(([key, item]) => [key, referToTypes(item)]));
  return typeof $ref === 'string' ? { ...copy, tsType: pascalCase($ref.slice('#/$defs/'.length)) } : copy;
}

const pascalCase = (/** @type {string} */ name) => name.charAt(0).toUpperCase() + name.slice(1);

async function typesOf(/** @type {object} */ schema) {
  // A title on each field would make one alias a field: only the definitions are worth a name.
  const untitled = {
    .../** @type {object} */ (referToTypes(without(schema, (key) => key === 'title'))),
    title: 'CharterDocument',
  };
  const types = await compile(untitled, 'CharterDocument', {
    additionalProperties: false,
    bannerComment: notice,
    format: false,
    unreachableDefinitions: true,
  });
  return types.replace(/(?:\n \*)?\n \* This interface was referenced by .*\n \* via the `definition` .*/g, '');
}

function rulesOf(/** @type {object} */ schema) {
  const json = JSON.stringify(without(schema, (key) => annotations.includes(key)));
  // Literal expressions, so that none is ever built at run time.
  const rules = json.replace(/"pattern":("(?:[^"\\]|\\.)*")/g, (_, text) => `"pattern":/${JSON.parse(text)}/`);
  return `${notice}import type { Schema } from './schema-check.js';\n\n/** The rules of the charter's JSON Schema, without its titles and descriptions. */\nexport const charterSchema: Schema = ${rules};\n`;
}

async function write(/** @type {string} */ path, /** @type {string} */ text) {
  const file = new URL(path, root);
  const options = await resolveConfig(file);
  await writeFile(file, await format(text, { ...options, parser: 'typescript' }));
}

const schema = JSON.parse(await readFile(new URL('schema/charter.schema.json', root), 'utf8'));
await write('src/core/charter-document.ts', await typesOf(schema));
await write('src/core/charter-schema.ts', rulesOf(schema));
