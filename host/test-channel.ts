/**
 * With an IPC channel to its parent (stdio 'ipc') the host lets a test reach main, as Playwright's electronApp.evaluate
 * does. Nobody else can open such a channel: it is a pipe that the parent made.
 */
import { hostApp } from './app/app.ts';
import { calls, prepareAnswer } from './desktop/calls.ts';
import electron from './electron.ts';

/** An app without its test runner gets so long to quit in order. */
const PATIENCE_MS = 3000;

/** One of `evaluate`, `answer` and `read`. */
export interface TestRequest {
  readonly id: number;
  /** Source of a function; called with the electron module and `arg`. */
  readonly evaluate?: string;
  readonly arg?: unknown;
  /** Put behind the answers that wait for this API. */
  readonly answer?: { readonly api: string; readonly value: unknown };
  /** What shell, dialog and Menu were asked. */
  readonly read?: 'calls';
}

export interface TestReply {
  readonly id: number;
  readonly value?: unknown;
  readonly error?: string;
}

export function openTestChannel(): void {
  if (!process.send) return;
  const reply = (message: TestReply) => process.send?.(message);
  process.on('message', async (request: TestRequest) => {
    const { id } = request;
    try {
      reply({ id, value: await fulfil(request) });
    } catch (error) {
      reply({ id, error: error instanceof Error ? error.message : String(error) });
    }
  });
  // The test runner has gone: leave nothing behind, whatever the app would prefer.
  process.on('disconnect', () => {
    hostApp.quit();
    setTimeout(() => hostApp.exit(1), PATIENCE_MS);
  });
  // The channel alone does not keep the process.
  process.channel?.unref();
}

function fulfil({ evaluate, arg, answer, read }: TestRequest): unknown {
  if (answer) prepareAnswer(answer.api, answer.value);
  if (read === 'calls') return calls;
  if (evaluate === undefined) return undefined;
  // biome-ignore lint/security/noGlobalEval: the parent process may do everything with this one anyway
  const run = globalThis.eval(`(${evaluate})`) as (module: typeof electron, given: unknown) => unknown;
  return run(electron, arg);
}
