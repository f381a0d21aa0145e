import { spawn } from 'node:child_process';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '../..');

/**
 * Runs the built command line as a shell would.
 * @param {string[]} words the words after `cookie-charter`
 * @param {{ input?: string | Buffer, cwd?: string, package?: string }} [options] what stands on standard input, where it
 * runs, and where the package is installed
 * @returns {Promise<{ code: number | null, output: string, problems: string }>}
 */
export function cookieCharter(words, { input = '', cwd = root, package: home = root } = {}) {
  const child = spawn(process.execPath, [join(home, 'dist/cli/cookie-charter.js'), ...words], { cwd });
  const texts = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr']) {
    child[name].setEncoding('utf8');
    child[name].on('data', (text) => (texts[name] += text));
  }
  // A command that reads no input may end before all of it is written.
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output: texts.stdout, problems: texts.stderr }));
  });
}

/**
 * Makes a folder that is gone after the test.
 * @param {{ after: (clean: () => Promise<void>) => void }} test
 * @param {Record<string, string | Buffer>} files its files, by name
 */
export async function folderWith(test, files) {
  const folder = await mkdtemp(join(tmpdir(), 'charter-'));
  test.after(() => rm(folder, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return folder;
}

/** Installs the package where nothing else is, so that no optional package is found. */
export async function installedAlone(test) {
  const folder = await folderWith(test, {});
  await cp(join(root, 'dist'), join(folder, 'dist'), { recursive: true });
  await cp(join(root, 'package.json'), join(folder, 'package.json'));
  return folder;
}
