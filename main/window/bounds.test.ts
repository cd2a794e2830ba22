import { describe, expect, it } from 'vitest';
import { DEFAULT_SIZE, placeWindow, restoreBounds } from './bounds.ts';

const laptop = { x: 0, y: 0, width: 1366, height: 768 };
const beside = { x: 1366, y: 0, width: 1920, height: 1080 };
const saved = { x: 1500, y: 100, width: 1600, height: 900 };

describe('the window', () => {
  it('opens at its default size the first time', () =>
    expect(restoreBounds(undefined, [laptop])).toEqual(DEFAULT_SIZE));
  it('opens where it was', () => expect(restoreBounds(saved, [laptop, beside])).toEqual(saved));
  it('comes back into sight when its screen is gone, no larger than what is there', () =>
    expect(restoreBounds(saved, [laptop])).toEqual({ width: 1366, height: 768 }));
  it('never opens with its title bar above the screen', () =>
    expect(restoreBounds({ ...saved, x: 10, y: -50 }, [laptop])).not.toHaveProperty('y'));
  it('is never smaller than its minimum', () =>
    expect(restoreBounds({ x: 5, y: 5, width: 10, height: 10 }, [laptop])).toEqual({
      x: 5,
      y: 5,
      width: 760,
      height: 520,
    }));
});

describe('the placement', () => {
  const left = { bounds: saved, isMaximized: true };

  it('is as the window was left', () =>
    expect(placeWindow(undefined, left, [laptop, beside])).toEqual({
      bounds: saved,
      isMaximized: true,
      isContentSize: false,
    }));

  it('is the default the first time', () =>
    expect(placeWindow(undefined, null, [laptop])).toEqual({
      bounds: DEFAULT_SIZE,
      isMaximized: false,
      isContentSize: false,
    }));

  it('is exactly the page size asked for, whatever was left', () =>
    expect(placeWindow({ width: 1920, height: 1280 }, left, [laptop])).toEqual({
      bounds: { width: 1920, height: 1280 },
      isMaximized: false,
      isContentSize: true,
    }));
});
