import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { readCharter } from '../browser/charter-reader.js';
import type { Charter } from '../core/charter.js';
import { CommandError } from './command-error.js';
import { readPage } from './read-page.js';

/** Longest wait for an address, in milliseconds. */
const patience = 30_000;

/** What a file's name says of its content; a file of another name is known by its content. */
const typesByExtension: Readonly<Record<string, string>> = {
  '.json': 'application/json',
  '.csv': 'text/csv',
  '.html': 'text/html',
  '.htm': 'text/html',
};

/**
 * Reads a charter for a command.
 * @param source path of a file, address in http or https, or `-` for standard input
 * @returns the checked charter
 * @throws CommandError or CharterError when there is none to be had
 */
export async function readSource(source: string): Promise<Charter> {
  const isAddress = /^https?:\/\//i.test(source);
  const name = source === '-' ? 'standard input' : source;
  const answer = isAddress ? undefined : await localAnswer(source);
  const charter = await readCharter(name, {
    fetch: (address, init) =>
      answer ? Promise.resolve(answer) : fetch(address, { ...init, signal: AbortSignal.timeout(patience) }),
    parse: readPage,
  });
  if (charter.services.length === 0 && charter.purposes.length === 0)
    throw new CommandError(`${name} declares no cookies.`);
  return charter;
}

/** A file, or standard input, as an address would answer it. */
async function localAnswer(source: string): Promise<Response> {
  const type = typesByExtension[extname(source).toLowerCase()] ?? '';
  const content = source === '-' ? await buffer(process.stdin) : await fileContent(source);
  return new Response(new Uint8Array(content), { headers: { 'content-type': type } });
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'There is no file',
  EISDIR: 'A folder is no charter:',
  EACCES: 'No permission to read',
};

async function fileContent(path: string): Promise<Buffer> {
  return readFile(path).catch((problem: unknown) => {
    const { code = '' } = problem as NodeJS.ErrnoException;
    throw new CommandError(`${reasons[code] ?? 'This file could not be read:'} ${path}.`);
  });
}
