import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { WindowState } from '../settings/settings-file.ts';
import { rememberBounds } from './remember.ts';

class Window extends EventEmitter {
  bounds = { x: 0, y: 0, width: 1280, height: 800 };
  isLarge = false;
  getNormalBounds = () => this.bounds;
  isMaximized = () => this.isLarge;
  drag = (x: number) => {
    this.bounds = { ...this.bounds, x };
    this.emit('move');
  };
}

describe('where the window is', () => {
  let window: Window;
  let kept: WindowState[];
  beforeEach(() => {
    vi.useFakeTimers();
    window = new Window();
    kept = [];
    rememberBounds(window as never, (state) => kept.push(state));
  });
  afterEach(() => vi.useRealTimers());

  it('is written down once it has come to rest', () => {
    for (const x of [10, 20, 30]) {
      window.drag(x);
      vi.advanceTimersByTime(400);
    }
    expect(kept).toEqual([]);
    vi.advanceTimersByTime(500);
    expect(kept).toEqual([{ bounds: { x: 30, y: 0, width: 1280, height: 800 }, isMaximized: false }]);
  });

  it.each(['resize', 'maximize', 'unmaximize'])('is written down after %s', (event) => {
    window.isLarge = event === 'maximize';
    window.emit(event);
    vi.advanceTimersByTime(500);
    expect(kept).toMatchObject([{ isMaximized: window.isLarge }]);
  });

  it('is written down when it is closed, without waiting, and not again', () => {
    window.drag(40);
    window.emit('close');
    expect(kept).toMatchObject([{ bounds: { x: 40 } }]);
    vi.advanceTimersByTime(5000);
    expect(kept).toHaveLength(1);
  });

  it('is not asked of a window that has gone', () => {
    window.drag(50);
    window.emit('closed');
    vi.advanceTimersByTime(5000);
    expect(kept).toEqual([]);
  });
});
