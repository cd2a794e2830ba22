/** Main's end of the thread of the index. */
import { Worker } from 'node:worker_threads';
import type { Answers, Order, Reply } from './protocol.ts';
import { IndexError, type IndexTrouble } from './trouble.ts';

/** The thread is no more. */
export class ThreadEnded extends Error {}

export interface Thread {
  /**
   * Asks, and waits for the answer. What is asked first is answered first.
   * @throws IndexError  if there is no index
   * @throws ThreadEnded if the thread ended before it answered
   * @throws Error       for a bug in it
   */
  ask<Kind extends Order['kind']>(order: Extract<Order, { readonly kind: Kind }>): Promise<Answers[Kind]>;
  /** Ends it at once; what was asked and not answered is rejected. */
  end(): Promise<void>;
}

interface Waiting {
  readonly resolve: (value: never) => void;
  readonly reject: (error: Error) => void;
}

const errorOf = (trouble: IndexTrouble | null, message: string): Error =>
  trouble ? new IndexError(trouble, message) : new Error(message);

/**
 * Starts a thread.
 *
 * @param script  the built `worker.ts`; Electron also reads it from within an asar
 * @param file    of the index
 */
export const startThread = (script: string | URL, file: string): Thread => {
  const worker = new Worker(script, { workerData: file });
  // It must not keep the app alive.
  worker.unref();
  const waiting: Waiting[] = [];
  let death: ThreadEnded | null = null;
  const die = (why: string): void => {
    death ??= new ThreadEnded(why);
    for (const { reject } of waiting.splice(0)) reject(death);
  };
  worker.on('message', (reply: Reply) => {
    const first = waiting.shift();
    if (reply.ok) first?.resolve(reply.value as never);
    else first?.reject(errorOf(reply.trouble, reply.message));
  });
  worker.on('error', (error) => die(String(error)));
  worker.on('exit', (code) => die(`it ended with ${code}`));
  return {
    ask: (order) => {
      if (death) return Promise.reject(death);
      const { promise, resolve, reject } = Promise.withResolvers<never>();
      waiting.push({ resolve, reject });
      worker.postMessage(order);
      return promise;
    },
    end: async () => {
      await worker.terminate();
    },
  };
};

/** Where the index lies, and how its thread is started. */
export interface IndexPlace {
  /** It may be deleted at any time: nothing is lost with it. */
  readonly file: string;
  readonly start: () => Thread;
}

/**
 * Starts the thread before there are notes to compare with: it opens its file and adds up what it holds while the store
 * opens. The first who starts it gets that one.
 *
 * @param script   the built `worker.ts`
 * @param isTaken  somebody reads the file until the store is open: the thread comes a turn later and opens nothing yet
 */
export const prepareIndex = (script: string | URL, file: string, isTaken = false): IndexPlace => {
  let prepared = isTaken ? null : startThread(script, file);
  // What goes wrong is told to whoever asks next.
  prepared?.ask({ kind: 'sum' }).catch(() => undefined);
  const later = isTaken
    ? setImmediate(() => {
        prepared = startThread(script, file);
      })
    : undefined;
  return {
    file,
    start: () => {
      clearImmediate(later);
      const thread = prepared ?? startThread(script, file);
      prepared = null;
      return thread;
    },
  };
};
