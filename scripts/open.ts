import { type ChildProcess, spawn } from 'node:child_process';
import { ROOT } from './root.ts';

let child: ChildProcess | undefined;
let isEnding = false;

/**
 * From now on a signal ends the app first and us after it, so that what we started besides can be put away.
 * Ctrl-C and a closed terminal reach the app by themselves, as they do every program there; a second word from us
 * would end it in the middle of saving.
 */
export const outliveSignals = (): void => {
  const end = () => {
    isEnding = true;
  };
  process.on('SIGINT', end);
  process.on('SIGHUP', end);
  process.on('SIGTERM', () => {
    end();
    child?.kill('SIGTERM');
  });
};

/** Starts the app and waits until it has ended. @returns its exit code; 1 if it could not start or a signal ended it */
export const open = (program: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<number> =>
  new Promise((resolve) => {
    // A signal may have come before there was an app to hear it.
    if (isEnding) return resolve(1);
    child = spawn(program, args, { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'], env });
    child.once('error', (error) => {
      console.error(error.message);
      resolve(1);
    });
    child.once('exit', (code) => resolve(code ?? 1));
  });
