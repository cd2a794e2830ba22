/** Writers as processes of their own, and what they say. */
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Note } from '../../preload/contract.ts';
import type { Ledger } from '../ledger.ts';

/** One line of a writer. */
export type Said =
  | { readonly kind: 'ready' }
  | { readonly kind: 'refused'; readonly why: string }
  /** About to be asked. */
  | { readonly kind: 'send'; readonly id: string; readonly body: string }
  | { readonly kind: 'erase'; readonly id: string }
  /** Answered. */
  | { readonly kind: 'kept'; readonly notes: readonly Note[] }
  | { readonly kind: 'erased'; readonly id: string }
  /** All was finished in order. */
  | { readonly kind: 'closed' };

export interface Writer {
  readonly process: ChildProcess;
  /** First line that is no change: `ready`, or why it may not write. */
  readonly state: Promise<string>;
  /** Resolves when the process and its output have ended: what it said last, and its exit code or signal. */
  readonly ended: Promise<{ readonly last: Said | undefined; readonly code: number | NodeJS.Signals | null }>;
}

const WRITER = join(import.meta.dirname, 'writer.ts');

const write = (said: Said, ledger: Ledger): void => {
  if (said.kind === 'send') ledger.send(said);
  if (said.kind === 'erase') ledger.askToErase(said.id);
  if (said.kind === 'kept') for (const note of said.notes) ledger.keep(note);
  if (said.kind === 'erased') ledger.erase(said.id);
};

/**
 * Starts a writer on the store in `folder`; what it says goes into `ledger`.
 *
 * @param under  a program that starts it, with its arguments
 */
export const startWriter = (folder: string, seed: number, ledger: Ledger, under: readonly string[] = []): Writer => {
  const [program = process.execPath, ...args] = [...under, process.execPath, WRITER, folder, String(seed)];
  // A group of its own, so that what started it is killed with it.
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'inherit'], detached: true });
  const state = Promise.withResolvers<string>();
  let last: Said | undefined;
  createInterface({ input: child.stdout }).on('line', (line) => {
    last = JSON.parse(line) as Said;
    write(last, ledger);
    if (last.kind === 'ready') state.resolve('ready');
    if (last.kind === 'refused') state.resolve(last.why);
  });
  const ended = new Promise<Awaited<Writer['ended']>>((resolve) =>
    child.on('close', (code, signal) => {
      state.resolve('ended');
      resolve({ last, code: signal ?? code });
    }),
  );
  return { process: child, state: state.promise, ended };
};

export const kill = async (writer: Writer): Promise<void> => {
  if (writer.process.pid !== undefined && writer.process.exitCode === null)
    process.kill(-writer.process.pid, 'SIGKILL');
  await writer.ended;
};
