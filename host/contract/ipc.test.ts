/** IPC: what may cross between a page and main, Electron's words for what may not, and who sent it. */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { RunningHost } from '../testing/drive.ts';
import { eventually, startSample } from './sample.ts';

let host: RunningHost;
let page: Page;
beforeAll(async () => {
  host = startSample({ args: ['--sub-frames'] });
  page = await host.page();
});

test('a click in the page reaches main and its answer reaches the page', async () => {
  await page.click('#ping');
  await page.waitForSelector('#ping:text("1")');
  await page.click('#ping');
  await page.waitForSelector('#ping:text("2")');
});

describe('structured clone', () => {
  test('keeps what structured clone keeps, both ways', async () => {
    const crossed = await page.evaluate(async () => {
      const cyclic: Record<string, unknown> = {};
      cyclic.self = cyclic;
      const sparse: unknown[] = [1];
      sparse[2] = 3;
      const back = await window.api.echo({
        cyclic,
        sparse,
        map: new Map([['k', new Set([1n])]]),
        date: new Date(5),
        pattern: /x/gi,
        bytes: new Uint8Array([1, 255]),
        none: undefined,
        numbers: [Number.NaN, -0, Number.NEGATIVE_INFINITY],
        proto: JSON.parse('{"__proto__":{"polluted":1}}') as object,
        text: 'a\u2028\0\ud800é😀\n',
      });
      return {
        cycle: back.cyclic.self === back.cyclic,
        hole: 1 in back.sparse,
        map: back.map.get('k')?.has(1n),
        date: back.date.getTime(),
        pattern: String(back.pattern),
        bytes: [back.bytes instanceof Uint8Array, back.bytes[1]],
        none: 'none' in back,
        numbers: back.numbers.map((n) => (Object.is(n, -0) ? '-0' : String(n))),
        proto: [Object.hasOwn(back.proto, '__proto__'), 'polluted' in {}],
        text: back.text === 'a\u2028\0\ud800é😀\n',
      };
    });
    expect(crossed).toEqual({
      cycle: true,
      hole: false,
      map: true,
      date: 5,
      pattern: '/x/gi',
      bytes: [true, 255],
      none: true,
      numbers: ['NaN', '-0', '-Infinity'],
      proto: [true, false],
      text: true,
    });
  });

  test('main gets the real types', async () => {
    expect(await page.evaluate(() => window.api.invoke('kind', new Date()))).toBe('[object Date]');
  });

  test("a Buffer from main arrives as a Uint8Array, as Electron's does", async () => {
    await host.main(({ ipcMain }) => ipcMain.handleOnce('buffer', () => Buffer.from('ab')));
    const type = await page.evaluate(async () => Object.prototype.toString.call(await window.api.invoke('buffer')));
    expect(type).toBe('[object Uint8Array]');
  });

  test('11 MB come through whole', async () => {
    const isWhole = await page.evaluate(async () => {
      const text = 'x'.repeat(11_000_000);
      return (await window.api.echo(text)) === text;
    });
    expect(isWhole).toBe(true);
  });
});

describe("Electron's words", () => {
  const said = (channel: string) =>
    page.evaluate((name) => window.api.invoke(name).then(String, (error: Error) => error.message), channel);

  test('for a channel without a handler', async () => {
    expect(await said('nobody')).toBe(
      "Error invoking remote method 'nobody': Error: No handler registered for 'nobody'",
    );
  });
  test('for a handler that throws', async () => {
    expect(await said('fail')).toBe("Error invoking remote method 'fail': TypeError: inner text");
  });
  test('for a result that cannot be cloned', async () => {
    expect(await said('bad-result')).toBe(
      "Error invoking remote method 'bad-result': Error: An object could not be cloned.",
    );
  });
  test('for an argument that cannot be cloned, either way', async () => {
    const fromPage = await page.evaluate(() => {
      try {
        window.api.unclonable();
        return 'sent';
      } catch (error) {
        return (error as Error).message;
      }
    });
    expect(fromPage).toBe('An object could not be cloned.');
    const fromMain = host.main(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.send('tick', () => 1),
    );
    await expect(fromMain).rejects.toThrow('An object could not be cloned.');
  });
  test('for a second handler of a channel', async () => {
    const second = host.main(({ ipcMain }) => ipcMain.handle('echo', () => 1));
    await expect(second).rejects.toThrow("Attempted to register a second handler for 'echo'");
  });
});

describe('senderFrame', () => {
  test("is the page's main frame, with the inside address", async () => {
    expect(await page.evaluate(() => window.api.invoke('who'))).toEqual({
      url: 'app://bundle/index.html',
      parent: null,
    });
  });

  test('is the sub-frame that really sent it', async () => {
    await page.evaluate(() => {
      const frame = document.createElement('iframe');
      frame.src = '/frame.html';
      document.body.append(frame);
    });
    const frame = await vi.waitFor(() => {
      const found = page.frames().find((one) => one.url().endsWith('/frame.html'));
      if (!found) throw new Error('no frame yet');
      return found;
    });
    await frame.waitForSelector('p');
    const who = await frame.evaluate(() => window.api.invoke('who'));
    expect(who).toEqual({ url: 'app://bundle/frame.html', parent: 'app://bundle/index.html' });
  });

  test('becomes null when its document has gone', async () => {
    const sender = () =>
      host.main(
        () => (globalThis as unknown as { remembered: Electron.IpcMainEvent }).remembered.senderFrame?.url ?? null,
      );
    await page.evaluate(() => window.api.send('remember-sender'));
    await eventually(sender).toBe('app://bundle/index.html');
    await page.evaluate(() => {
      location.href = '/second.html';
    });
    await page.waitForURL('**/second.html');
    await eventually(sender).toBe(null);
  });
});
