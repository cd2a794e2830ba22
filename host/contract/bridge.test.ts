/** contextBridge: what a page sees of its preload, and what it cannot do to it. */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { startSample } from './sample.ts';

let page: Page;
beforeAll(async () => {
  page = await startSample().page();
});

describe('context isolation', () => {
  test('the page sees the bridge and nothing else of the preload', async () => {
    const seen = await page.evaluate(() => ({
      api: typeof window.api,
      hidden: ['preloadSecret', '__host', '__deliver', 'require', 'process', 'module'].filter((name) => name in window),
      suspicious: Object.keys(window).filter((name) => /host|electron|deliver|secret/i.test(name)),
    }));
    expect(seen).toEqual({ api: 'object', hidden: [], suspicious: [] });
  });

  test('the preload finds what a sandboxed preload finds in Electron', async () => {
    expect(await page.evaluate(() => window.api.sandboxed())).toEqual([true, true, process.platform]);
  });

  test('the API is a deep, frozen copy without prototypes and getters', async () => {
    const copied = await page.evaluate(() => ({
      frozen: [window.api, window.api.nested.list[1], window.api.add].map((part) => Object.isFrozen(part)),
      point: [window.api.point.x, window.api.point.y, window.api.point.constructor === Object],
      date: window.api.nested.date instanceof Date,
      list: window.api.nested.list,
    }));
    expect(copied).toEqual({
      frozen: [true, true, true],
      point: [1, undefined, true],
      date: true,
      list: [1, { a: 1 }],
    });
  });

  test('the API cannot be replaced, and its name cannot be taken twice', async () => {
    const refused = await page.evaluate(() => {
      const messageOf = (work: () => void) => {
        try {
          work();
          return 'nothing thrown';
        } catch (error) {
          return (error as Error).message;
        }
      };
      return [
        messageOf(() => {
          Reflect.set(window, 'api', 1);
        }),
        typeof window.api,
        messageOf(() => window.api.exposeTwice()),
      ];
    });
    expect(refused).toEqual([
      'nothing thrown',
      'object',
      'Cannot bind an API on top of an existing property on the window object',
    ]);
  });
});

describe('values across the two worlds', () => {
  test('a function answers at once, and one that comes home is the original', async () => {
    const crossed = await page.evaluate(() => {
      const own = () => 1;
      return [window.api.add(2, 3), window.api.same(own) === own, typeof window.api.onTick(() => {})];
    });
    expect(crossed).toEqual([5, true, 'function']);
  });

  test('what structured clone knows survives', async () => {
    const crossed = await page.evaluate(() => {
      const cyclic: Record<string, unknown> = { name: 'c' };
      cyclic.self = cyclic;
      const back = window.api.same({ cyclic, map: new Map([[1, 'a']]), bytes: new Uint8Array([7]), none: undefined });
      return [back.cyclic.self === back.cyclic, back.map.get(1), back.bytes[0], 'none' in back];
    });
    expect(crossed).toEqual([true, 'a', 7, true]);
  });

  test('of an error only the message crosses', async () => {
    const errors = await page.evaluate(async () => {
      const parts = (error: unknown) => {
        const { message, code } = error as Error & { code?: string };
        return [Object.getPrototypeOf(error) === Error.prototype, message, code];
      };
      const later = await window.api.boomLater().catch(parts);
      try {
        window.api.boom();
      } catch (error) {
        return [parts(error), later];
      }
      return [];
    });
    expect(errors).toEqual([
      [true, 'only this', undefined],
      [true, 'later', undefined],
    ]);
  });

  test('a subscription ends when its unsubscribe is called', async () => {
    const seen = await page.evaluate(async () => {
      const heard: number[] = [];
      const stop = window.api.onTick((n) => heard.push(n));
      const tick = (n: number) =>
        new Promise<void>((resolve) => {
          const off = window.api.onTick(() => {
            off();
            resolve();
          });
          window.api.send('ping', n);
        });
      await tick(10);
      stop();
      await tick(20);
      return heard;
    });
    expect(seen).toEqual([11]);
  });

  test('a hostile page cannot bend the bridge', async () => {
    const bent = await page.evaluate(async () => {
      let spied = 0;
      const targets: [object, string][] = [
        [Array.prototype, 'push'],
        [Array.prototype, Symbol.iterator as unknown as string],
        [JSON, 'parse'],
        [JSON, 'stringify'],
        [EventTarget.prototype, 'dispatchEvent'],
        [Map.prototype, 'set'],
        [Map.prototype, 'get'],
        [String.prototype, 'slice'],
        [Promise.prototype, 'then'],
        [Object, 'keys'],
      ];
      const originals = targets.map(([owner, name]) => Reflect.get(owner, name) as unknown);
      const map = new Map([[1, { a: [1] }]]);
      const spy = () => {
        spied++;
        return [];
      };
      for (let i = 0; i < targets.length; i++) {
        const target = targets[i] as [object, string];
        Reflect.set(target[0], target[1], spy);
      }
      try {
        return { sum: window.api.add(4, 5), size: window.api.same(map).size, whileBent: spied };
      } finally {
        for (let i = 0; i < targets.length; i++) {
          const target = targets[i] as [object, string];
          Reflect.set(target[0], target[1], originals[i]);
        }
      }
    });
    expect(bent).toEqual({ sum: 9, size: 1, whileBent: 0 });
  });
});

test('what the preload lacks throws by name', async () => {
  const message = await page.evaluate(() => {
    try {
      window.api.sendSync();
      return 'nothing thrown';
    } catch (error) {
      return (error as Error).message;
    }
  });
  expect(message).toBe('electron host: ipcRenderer.sendSync is not implemented');
});
