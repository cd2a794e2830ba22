import { type SpawnOptions } from 'node:child_process';
/**
 * Runs a program without a shell and waits for it.
 * @returns its exit code; 1 if a signal ended it, 127 if it could not be started
 */
export declare const run: (program: string, args: readonly string[], options?: SpawnOptions) => Promise<number>;
/** Runs a script of this project on the Node that runs us. */
export declare const runNode: (args: readonly string[], options?: SpawnOptions) => Promise<number>;
