import type { IpcMainInvokeEvent } from 'electron';
import { ZodError } from 'zod';
import type { Requests } from '../../preload/contract.ts';
import { isTrusted, type Message } from './guard.ts';

type Untrusted<A extends unknown[]> = { [I in keyof A]: unknown };

/** One handler a channel: a channel without one does not compile, and arguments have to be parsed to be used. */
export type Handlers = {
  [C in keyof Requests]: (
    ...args: Untrusted<Parameters<Requests[C]>>
  ) => ReturnType<Requests[C]> | Promise<ReturnType<Requests[C]>>;
};

/** What Electron calls when the window asks. */
export type Listener = (event: IpcMainInvokeEvent, ...args: unknown[]) => Promise<unknown>;

/**
 * Puts every handler behind the same door: the sender is checked, what is thrown reaches the page as a code without
 * text from inside. `E_SENDER` not our page, `E_ARGUMENTS` not of the contract's form, `E_INTERNAL` a bug.
 *
 * @param ourWindows  ids of the web contents that may ask
 * @param report      is told of every bug
 * @returns a listener for each channel
 */
export const behindDoor = (
  handlers: Handlers,
  ourWindows: ReadonlySet<number>,
  report: (channel: string, error: unknown) => void,
): ReadonlyMap<string, Listener> =>
  new Map(
    Object.entries(handlers).map(([channel, typed]) => {
      const handler = typed as (...args: unknown[]) => unknown;
      const listener = async (event: Message, ...args: unknown[]) => {
        if (!isTrusted(event, ourWindows)) throw new Error('E_SENDER');
        if (args.length > handler.length) throw new Error('E_ARGUMENTS');
        try {
          return await handler(...args);
        } catch (error) {
          if (error instanceof ZodError) throw new Error('E_ARGUMENTS');
          report(channel, error);
          throw new Error('E_INTERNAL');
        }
      };
      return [channel, listener];
    }),
  );
