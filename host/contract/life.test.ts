/** From start to end: single instance, crash, hang, Ctrl-C, kill. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { RunningHost } from '../testing/drive.ts';
import { eventually, readLog, startSample } from './sample.ts';

/** A zombie, which nobody has waited for yet, is not alive. */
function isAlive(pid: number): boolean {
  try {
    return !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}

const lifeOf = (host: RunningHost) => host.stderr.split('\n').filter((line) => line.startsWith('life '));

test('identity, paths and version come from the app', async () => {
  const host = startSample();
  const told = await host.main(({ app }) => [app.getName(), app.getVersion(), app.isPackaged, app.getPath('userData')]);
  expect(told).toEqual(['Host Sample', '1.2.3', false, host.userData]);
  const versions = await host.main(() => [process.versions.electron, process.versions.chromiumHost, process.type]);
  expect(versions).toEqual([expect.stringMatching(/^45\./), '1', 'browser']);
  await expect(host.main(({ app }) => app.getPath('nowhere' as 'home'))).rejects.toThrow(
    "Failed to get 'nowhere' path",
  );
  await expect(host.main(({ app }) => app.setPath('logs', 'relative'))).rejects.toThrow('Path must be absolute');
});

test('a second process is refused, and the first hears its arguments, folder and data', async () => {
  const first = startSample();
  await first.announced('first-paint');
  const second = startSample({ userData: first.userData, args: ['--note=7'] });
  expect(await second.exited).toBe(0);
  expect(second.announcements).toEqual([]);
  const line = (await readLog(first)).find((one) => one.startsWith('second '));
  const { argv, cwd, data } = JSON.parse(line?.slice('second '.length) ?? '{}') as Record<string, unknown>;
  expect(argv).toContain('--note=7');
  expect([cwd, data]).toEqual([process.cwd(), { from: second.process.pid }]);
});

test('a listener for the links of macOS is taken; the host, which gets none, emits none', async () => {
  const host = startSample();
  await host.announced('first-paint');
  const heard = await host.main(({ app }) => {
    const links: string[] = [];
    app.on('open-url', (event, link) => {
      event.preventDefault();
      links.push(link);
    });
    app.emit('open-url', { preventDefault: () => undefined }, 'oxytocin-atlas://what-if/x');
    return links;
  });
  expect(heard).toEqual(['oxytocin-atlas://what-if/x']);
});

test('a crash is told as render-process-gone; after a reload the page and its bridge work again', async () => {
  const host = startSample();
  const page = await host.page();
  const session = await page.context().newCDPSession(page);
  session.send('Page.crash').catch(() => {});
  await eventually(() => readLog(host)).toContain('gone crashed');
  const ask = () =>
    host.main(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      return contents?.executeJavaScript('window.api ? api.echo("alive") : null');
    });
  await eventually(ask).toBe('alive');
});

test('a page that does not answer is unresponsive, then responsive, and can still be quit', async () => {
  const host = startSample({ env: { HOST_UNRESPONSIVE_MS: '400' } });
  const page = await host.page();
  await page.evaluate(() => {
    setTimeout(() => {
      const end = Date.now() + 1500;
      while (Date.now() < end);
    });
  });
  await eventually(() => readLog(host)).toContain('responsive');
  expect((await readLog(host)).filter((line) => line.endsWith('responsive'))).toEqual(['unresponsive', 'responsive']);
  await page.evaluate(() => {
    setTimeout(() => {
      for (;;);
    });
  });
  expect(await host.kill('SIGINT')).toBe(0);
});

describe('Ctrl-C', () => {
  test('quits in order and leaves nothing', async () => {
    const host = startSample();
    await host.page();
    const { chromiumPid } = await host.announced('cdp');
    expect(await host.kill('SIGINT')).toBe(0);
    expect(lifeOf(host)).toEqual(['life before-quit', 'life will-quit', 'life quit']);
    expect(isAlive(chromiumPid)).toBe(false);
  });

  test('can be prevented by a window; the second one cannot', async () => {
    const host = startSample({ args: ['--keep-open'] });
    await host.page();
    host.process.kill('SIGINT');
    await eventually(() => readLog(host)).toContain('close');
    expect(lifeOf(host)).toEqual(['life before-quit']);
    expect(await host.kill('SIGINT')).toBe(1);
    expect(lifeOf(host)).toEqual(['life before-quit', 'life quit']);
  });
});

describe('when its test runner dies', () => {
  test('the host quits too', async () => {
    const host = startSample();
    await host.page();
    host.process.disconnect();
    expect(await host.exited).toBe(0);
  });

  test('even an app that wants to stay open ends', async () => {
    const host = startSample({ args: ['--keep-open'] });
    await host.page();
    host.process.disconnect();
    expect(await host.exited).toBe(1);
  });
});

describe('SIGKILL', () => {
  test('leaves no Chromium, and the same folder opens again', async () => {
    const host = startSample();
    await host.page();
    const { chromiumPid } = await host.announced('cdp');
    await host.kill('SIGKILL');
    await eventually(() => isAlive(chromiumPid)).toBe(false);
    const again = startSample({ userData: host.userData });
    await again.page();
  });

  test('leaves a frozen Chromium only until the next start', async () => {
    const host = startSample();
    await host.announced('first-paint');
    const { chromiumPid } = await host.announced('cdp');
    process.kill(chromiumPid, 'SIGSTOP');
    await host.kill('SIGKILL');
    expect(isAlive(chromiumPid)).toBe(true);
    const again = startSample({ userData: host.userData });
    await again.page();
    expect(isAlive(chromiumPid)).toBe(false);
    expect(again.stderr).toContain('ended a leftover Chromium');
  });
});

describe('a window that a person closes', () => {
  /** As Chromium is told by the window's cross. */
  const closeByPerson = async (host: RunningHost) => {
    const page = await host.page();
    // Without a listener Playwright would let the page go before the host has answered.
    page.on('dialog', () => {});
    await page.click('#ping');
    const session = await page.context().newCDPSession(page);
    await session.send('Page.close').catch(() => {});
  };

  test('asks the app first, which may keep it open', async () => {
    const host = startSample({ args: ['--keep-open'], env: { HOST_CLOSE_GUARD: '1' } });
    await closeByPerson(host);
    await eventually(() => readLog(host)).toContain('close');
    const count = await host.main(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);
    expect(count).toBe(1);
    await host.main(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.destroy());
    expect(await host.exited).toBe(0);
  });

  test('closes when the app lets it, and the app quits', async () => {
    const host = startSample({ env: { HOST_CLOSE_GUARD: '1' } });
    await closeByPerson(host);
    expect(await host.exited).toBe(0);
    expect(lifeOf(host)).toEqual(['life window-all-closed', 'life before-quit', 'life will-quit', 'life quit']);
  });
});
