import { type SpawnOptions, spawn } from 'node:child_process';
import { ROOT } from './root.ts';

/**
 * Runs a program without a shell and waits for it.
 * @returns its exit code; 1 if a signal ended it, 127 if it could not be started
 */
export const run = (program: string, args: readonly string[], options: SpawnOptions = {}): Promise<number> =>
  new Promise((resolve) => {
    const child = spawn(program, args, { cwd: ROOT, stdio: 'inherit', ...options });
    child.once('error', () => resolve(127));
    child.once('exit', (code) => resolve(code ?? 1));
  });

/** Runs a script of this project on the Node that runs us. */
export const runNode = (args: readonly string[], options: SpawnOptions = {}): Promise<number> =>
  run(process.execPath, args, options);
