import { beforeAll, describe, expect, test } from 'vitest';
import type { Protocol } from '../chromium/protocol.ts';
import { hostScreen, screen } from './screen.ts';

const info = (id: string, left: number, width: number, height: number): Protocol.Emulation.ScreenInfo => ({
  id,
  left,
  top: 0,
  width,
  height,
  availLeft: left,
  availTop: 0,
  availWidth: width,
  availHeight: height - 40,
  devicePixelRatio: 1,
  orientation: { type: 'landscapePrimary', angle: 0 },
  colorDepth: 24,
  isExtended: true,
  isInternal: false,
  isPrimary: id === '1',
  label: '',
});

describe('two screens side by side', () => {
  beforeAll(() => hostScreen.update([info('2', 1366, 1920, 1080), info('1', 0, 1366, 768)]));

  test('the primary one is the one that says so', () => {
    expect(screen.getPrimaryDisplay().size).toEqual({ width: 1366, height: 768 });
    expect(screen.getPrimaryDisplay().workArea).toEqual({ x: 0, y: 0, width: 1366, height: 728 });
  });

  test.each([
    ['mostly on the second', { x: 1200, y: 0, width: 800, height: 600 }, 2],
    ['mostly on the first', { x: 700, y: 0, width: 800, height: 600 }, 1],
    ['on neither', { x: 9000, y: 0, width: 10, height: 10 }, 1],
  ])('bounds %s', (_where, bounds, id) => expect(screen.getDisplayMatching(bounds).id).toBe(id));
});
