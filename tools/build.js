// Builds dist/: modules and declarations under their published names, and the single file a <script> tag loads.
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { bundle } from './bundle.js';
import { listFiles } from './list-files.js';
import { printSizes } from './measure.js';
import { rewriteSpecifiers } from './module-specifiers.js';
import { blockedName, neutralPath, neutralSpecifier } from './neutral-names.js';

const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');
const staging = join(root, 'node_modules/.cache/build');

function write(path, code) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, code);
}

function compile(project) {
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const emit = ['--noEmit', 'false', '--incremental', 'false', '--tsBuildInfoFile', 'null', '--outDir', staging];
  execFileSync(process.execPath, [tsc, '-p', join(root, project), ...emit], { stdio: 'inherit' });
}

function compileSources() {
  const projects = { 'tsconfig.build.json': 'src', 'src/cli/tsconfig.json': 'src/cli' };
  for (const [project, folder] of Object.entries(projects)) {
    const hasSources = listFiles(join(root, folder)).some((file) => file.endsWith('.ts'));
    if (hasSources) compile(project);
  }
}

function publish(file) {
  const target = neutralPath(file);
  if (blockedName(target)) throw new Error(`dist/${target} holds "${blockedName(target)}", which filter lists block.`);
  if (existsSync(join(dist, target))) throw new Error(`Two source files would be published as dist/${target}.`);
  const code = readFileSync(join(staging, file), 'utf8');
  write(
    join(dist, target),
    rewriteSpecifiers(code, file, (specifier) => neutralSpecifier(specifier, file)),
  );
}

function copyStyleSheets() {
  for (const file of listFiles(join(root, 'src')).filter((name) => name.endsWith('.css'))) {
    mkdirSync(dirname(join(dist, file)), { recursive: true });
    copyFileSync(join(root, 'src', file), join(dist, file));
  }
}

async function bundleScriptLine() {
  const entry = join(dist, 'bundles/auto.js');
  if (!existsSync(entry)) return;
  const files = await bundle('auto', entry);
  for (const { fileName, code } of files) {
    if (blockedName(fileName)) throw new Error(`dist/${fileName} holds "${blockedName(fileName)}".`);
    write(join(dist, fileName), code);
  }
  // The bundle holds Lit, whose licence asks that its notice travel along.
  write(join(dist, 'licenses/lit.txt'), readFileSync(join(root, 'node_modules/lit/LICENSE'), 'utf8'));
  printSizes(files.map(({ fileName, code }) => [fileName, code]));
}

try {
  for (const folder of [dist, staging]) rmSync(folder, { recursive: true, force: true });
  compileSources();
  listFiles(staging).forEach(publish);
  copyStyleSheets();
  await bundleScriptLine();
} catch (error) {
  console.error(`The build stopped: ${error.message}`);
  process.exitCode = 1;
}
