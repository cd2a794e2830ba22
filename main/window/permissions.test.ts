import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { refuseEverything } from './permissions.ts';

/** Records the handlers that a session is given. */
const sessionOf = () => {
  const handlers: Record<string, (...args: never[]) => unknown> = {};
  const keep = (name: string) => (handler: (...args: never[]) => unknown) => {
    handlers[name] = handler;
  };
  const session = new Proxy({}, { get: (_t, name: string) => (name === 'webRequest' ? session : keep(name)) });
  refuseEverything(session as never);
  return handlers;
};

const types = readFileSync(createRequire(import.meta.url).resolve('electron/electron.d.ts'), 'utf8');
/** Every permission that Electron's own types name, and one that nobody has thought of yet. */
const names = [
  ...new Set(
    [...types.matchAll(/(?:setPermissionRequestHandler|setPermissionCheckHandler)\(.*permission: ([^,)]*)/g)].flatMap(
      ([, union = '']) => [...union.matchAll(/'([^']+)'/g)].map(([, name = '']) => name),
    ),
  ),
  'telepathy',
];

it('every permission is refused, asked for or checked', () => {
  const { setPermissionRequestHandler: request, setPermissionCheckHandler: check } = sessionOf();
  expect(names.length).toBeGreaterThan(15);
  for (const name of names) {
    let answer: unknown;
    request?.(...([null, name, (given: boolean) => (answer = given)] as never[]));
    expect(answer, name).toBe(false);
    expect(check?.(...([null, name] as never[])), name).toBe(false);
  }
});

it('only requests into the bundle go through', () => {
  const { onBeforeRequest } = sessionOf();
  const isCancelled = (url: string) => {
    let answer: { cancel?: boolean } = {};
    onBeforeRequest?.(...([{ url }, (given: { cancel: boolean }) => (answer = given)] as never[]));
    return answer.cancel;
  };
  for (const url of ['app://bundle/index.html', 'data:image/png;base64,', 'blob:app://bundle/1'])
    expect(isCancelled(url), url).toBe(false);
  for (const url of ['https://example.com/', 'http://localhost/', 'ws://x', 'file:///etc/passwd', 'app://other/'])
    expect(isCancelled(url), url).toBe(true);
});
