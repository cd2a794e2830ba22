import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { holdUntilFlushed } from './closing.ts';

class Window extends EventEmitter {
  isGone = false;
  isDestroyed = () => this.isGone;
  destroy = () => {
    this.isGone = true;
  };
  /** A person clicks the cross; says whether the window was held open. */
  close = () => {
    let isHeld = false;
    this.emit('close', { preventDefault: () => (isHeld = true) });
    return isHeld;
  };
}

describe('closing the window', () => {
  let window: Window;
  let asked: number;
  let closing: ReturnType<typeof holdUntilFlushed>;
  beforeEach(() => {
    vi.useFakeTimers();
    window = new Window();
    asked = 0;
    closing = holdUntilFlushed(window as never, () => asked++);
    closing.stands();
  });
  afterEach(() => vi.useRealTimers());

  it('waits for what is typed, then closes', () => {
    expect(window.close()).toBe(true);
    expect(window.isGone).toBe(false);
    closing.flushed();
    expect(window.isGone).toBe(true);
  });

  it('waits for nothing while the page still loads', () => {
    const young = new Window();
    holdUntilFlushed(young as never, () => asked++);
    expect(young.close()).toBe(false);
    expect(asked).toBe(0);
  });

  it('asks the page once, however often the cross is clicked', () => {
    window.close();
    window.close();
    expect(asked).toBe(1);
  });

  it('does not wait for ever for a page that hangs', () => {
    window.close();
    vi.advanceTimersByTime(5000);
    expect(window.isGone).toBe(true);
  });

  it('stays open while the user decides, and can be closed later', () => {
    window.close();
    closing.stay();
    vi.advanceTimersByTime(60_000);
    expect(window.isGone).toBe(false);
    window.close();
    expect(asked).toBe(2);
    closing.flushed();
    expect(window.isGone).toBe(true);
  });
});
