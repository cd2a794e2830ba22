/** What Chromium enforces for the app, and what never leaves the machine. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { RunningHost } from '../testing/drive.ts';
import { readLog, startSample } from './sample.ts';

let host: RunningHost;
let page: Page;
beforeAll(async () => {
  host = startSample();
  page = await host.page();
});

test("the app's code sees app:// addresses only, the page a secure origin", async () => {
  const requests = (await readLog(host)).filter((line) => line.startsWith('request '));
  expect(requests).toContain('request app://bundle/index.html');
  expect(requests.filter((line) => !line.startsWith('request app://bundle/'))).toEqual([]);
  expect(await page.evaluate(() => [location.origin, isSecureContext])).toEqual(['https://bundle.app.test', true]);
});

test('posted data and the asking origin reach the handler', async () => {
  await host.main(({ protocol }) => {
    protocol.unhandle('app');
    protocol.handle('app', async (request) => {
      const { initiatorOrigin } = request as Request & { initiatorOrigin?: string };
      return new Response(`${request.method} ${await request.text()} ${initiatorOrigin}`);
    });
  });
  const answer = await page.evaluate(async () => (await fetch('/posted', { method: 'POST', body: 'é' })).text());
  expect(answer).toBe('POST é app://bundle');
});

describe('in a page of its own', () => {
  beforeAll(async () => {
    host = startSample();
    page = await host.page();
  });

  test('the content security policy of the response is enforced', async () => {
    const enforced = await page.evaluate(async () => {
      const violated: string[] = [];
      const reported = new Promise<void>((resolve) => {
        addEventListener('securitypolicyviolation', (event) => {
          violated.push(event.effectiveDirective);
          if (event.effectiveDirective === 'connect-src') resolve();
        });
      });
      const style = document.createElement('style');
      style.textContent = 'h1 { color: red }';
      document.head.append(style);
      let markup = 'allowed';
      try {
        document.createElement('div').innerHTML = '<b>';
      } catch (error) {
        markup = (error as Error).name;
      }
      // DevTools lifts the rule against eval while it evaluates: so from a timer.
      const evaluated = await new Promise<string>((resolve) => {
        setTimeout(() => {
          try {
            // biome-ignore lint/security/noGlobalEval: that it is refused is what is tested
            globalThis.eval('1');
            resolve('allowed');
          } catch (error) {
            resolve((error as Error).name);
          }
        });
      });
      await fetch('https://example.com/').catch(() => {});
      await reported;
      return { markup, evaluated, violated: [...new Set(violated)].sort() };
    });
    expect(enforced).toEqual({
      markup: 'TypeError',
      evaluated: 'EvalError',
      violated: expect.arrayContaining(['connect-src', 'require-trusted-types-for', 'style-src-elem']),
    });
  });

  test('nosniff is enforced: a picture is no style sheet', async () => {
    const outcome = await page.evaluate(
      () =>
        new Promise((resolve) => {
          const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: '/second.html' });
          link.onload = () => resolve('loaded');
          link.onerror = () => resolve('refused');
          document.head.append(link);
        }),
    );
    expect(outcome).toBe('refused');
  });

  test("the app's answer to permissions is Chromium's", async () => {
    const states = await page.evaluate(async () => {
      const names = ['geolocation', 'clipboard-read', 'notifications', 'camera', 'midi'] as PermissionName[];
      const asked = names.map(async (name) => (await navigator.permissions.query({ name })).state);
      const media = navigator.mediaDevices.getUserMedia({ audio: true }).catch((error: Error) => error.name);
      return [...(await Promise.all(asked)), Notification.permission, await media];
    });
    expect(states.slice(0, 6)).toEqual(['denied', 'denied', 'denied', 'denied', 'denied', 'denied']);
    expect(['NotAllowedError', 'NotFoundError']).toContain(states[6]);
  });

  test('not even a page without a policy reaches anything outside the app', async () => {
    let connections = 0;
    const server = createServer((_request, response) => response.end()).on('connection', () => connections++);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    await page.goto('https://bundle.app.test/open.html');
    const outcomes = await page.evaluate(async (target) => {
      const fetched = await fetch(`http://${target}/`, { mode: 'no-cors' }).catch((error: Error) => error.name);
      const loaded = await new Promise((resolve) => {
        const image = new Image();
        image.onload = () => resolve('loaded');
        image.onerror = () => resolve('refused');
        image.src = `http://${target}/x.png`;
      });
      const connected = await new Promise((resolve) => {
        const socket = new WebSocket(`ws://${target}/`);
        socket.onopen = () => resolve('open');
        socket.onerror = () => resolve('refused');
      });
      const beacon = navigator.sendBeacon(`http://${target}/`, 'x');
      return { fetched, loaded, connected, beacon };
    }, `127.0.0.1:${port}`);
    server.close();
    expect({ ...outcomes, connections }).toEqual({
      fetched: 'TypeError',
      loaded: 'refused',
      connected: 'refused',
      beacon: true,
      connections: 0,
    });
  });

  test('webRequest.onBeforeRequest is asked about every request and can stop it', async () => {
    await host.main(({ session }) => {
      session.defaultSession.webRequest.onBeforeRequest(({ url, resourceType, frame }, done) => {
        globalThis.log.push(`before ${resourceType} ${url} ${frame?.url}`);
        done({ cancel: url.endsWith('/style.css') });
      });
    });
    const fetched = await page.evaluate(async () => {
      const get = (url: string) =>
        fetch(url).then(
          (response) => response.status,
          (error: Error) => error.name,
        );
      return [await get('/index.html'), await get('/style.css'), await get('https://example.com/x')];
    });
    expect(fetched).toEqual([200, 'TypeError', 'TypeError']);
    const asked = (await readLog(host)).filter((line) => line.startsWith('before xhr '));
    expect(asked).toEqual([
      'before xhr app://bundle/index.html app://bundle/open.html',
      'before xhr app://bundle/style.css app://bundle/open.html',
      'before xhr https://example.com/x app://bundle/open.html',
    ]);
  });
});
