import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeFail } from './failure.ts';

describe('a bug in main', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => vi.useRealTimers());

  const failing = (flush: () => Promise<unknown>) => {
    const done: string[] = [];
    const fail = makeFail({
      log: (error) => done.push(`log ${error instanceof Error ? error.message : error}`),
      flush: () => {
        done.push('flush');
        return flush();
      },
      tell: (_title, words) => done.push(words),
      exit: (code) => done.push(`exit ${code}`),
    });
    return { fail, done };
  };

  it('is logged; then notes on their way are finished, a person is told, and the app ends', async () => {
    const { fail, done } = failing(async () => undefined);
    fail(new Error('bug'));
    await vi.runAllTimersAsync();
    expect(done).toEqual(['log bug', 'flush', expect.stringContaining('saved notes are safe'), 'exit 1']);
  });

  it('ends the app once, whatever fails on the way', async () => {
    const { fail, done } = failing(async () => Promise.reject(new Error('disk')));
    fail(new Error('bug'), 'The window crashed.');
    fail(new Error('next'));
    await vi.runAllTimersAsync();
    expect(done).toEqual(['log bug', 'flush', 'log next', 'log disk', 'The window crashed.', 'exit 1']);
  });

  it('ends the app also when the disk hangs', async () => {
    const { fail, done } = failing(() => new Promise(() => {}));
    fail(new Error('bug'));
    await vi.advanceTimersByTimeAsync(2000);
    expect(done.at(-1)).toBe('exit 1');
  });
});
