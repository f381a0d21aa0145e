#!/usr/bin/env node
import { runCommand } from './run-command.js';

// A reader that stops early, as `head` does, is no fault.
process.stdout.on('error', () => undefined);

const { output, problems, code } = await runCommand(process.argv.slice(2));
process.exitCode = code;
process.stderr.write(problems);
process.stdout.write(output);
