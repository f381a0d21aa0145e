// Checks the types of every project, two at a time: the whole, the law without a DOM, the tools, the command line.
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { listFiles } from './list-files.js';

const root = join(import.meta.dirname, '..');
const execute = promisify(execFile);
const tsc = join(root, 'node_modules/typescript/bin/tsc');

const hasSources = (folder) => listFiles(join(root, folder)).some((file) => file.endsWith('.ts'));

const projects = [
  { project: 'tsconfig.json', folder: 'src' },
  { project: 'tsconfig.build.json', folder: 'src' },
  { project: 'src/core/tsconfig.json', folder: 'src/core' },
  { project: 'src/cli/tsconfig.json', folder: 'src/cli' },
];

async function check(project) {
  try {
    await execute(process.execPath, [tsc, '-p', project, '--noEmit', '--pretty', 'false'], { cwd: root });
  } catch (error) {
    console.error(`${project}\n${error.stdout || error.message}`);
    process.exitCode = 1;
  }
}

const queue = [...projects.filter(({ folder }) => hasSources(folder)).map(({ project }) => project), 'tools'];
const work = async () => {
  for (let next = queue.shift(); next; next = queue.shift()) await check(next);
};
await Promise.all([work(), work()]);
