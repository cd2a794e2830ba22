import { beforeAll, describe, expect, test } from 'vitest';
import { inside, originOf, outside, outsideHeader, translateScheme } from './origin.ts';

beforeAll(() => translateScheme('app'));

describe('addresses of the app', () => {
  test.each([
    ['app://bundle/index.html', 'https://bundle.app.test/index.html'],
    ['app://bundle', 'https://bundle.app.test'],
    ['app://bundle/a?q=app://bundle#x', 'https://bundle.app.test/a?q=app://bundle#x'],
    ['app://other-host/', 'https://other-host.app.test/'],
  ])('%s is %s outside, and comes back', (within, without) => {
    expect(outside(within)).toBe(without);
    expect(inside(without)).toBe(within);
  });

  test.each([
    'https://bundle.app.test.evil.example/',
    'https://bundle.app.test@evil.example/',
    'https://bundle.app.test:8443/',
    'https://bundle.other.test/',
    'https://a.bundle.app.test/',
    'http://bundle.app.test/',
    'other://bundle/',
    'file:///app://bundle/',
  ])('%s is foreign, inside and outside', (address) => {
    expect([inside(address), outside(address)]).toEqual([address, address]);
  });

  test('a header names the outside origins, and keeps all else', () => {
    expect(outsideHeader("script-src 'self' app://bundle app:; report-uri app://log/x")).toBe(
      "script-src 'self' https://bundle.app.test app:; report-uri https://log.app.test/x",
    );
  });

  test('an origin is scheme and host, null without a host', () => {
    expect(['https://bundle.app.test/x', 'https://e.example:1/x', 'about:blank'].map(originOf)).toEqual([
      'app://bundle',
      'https://e.example:1',
      'null',
    ]);
  });
});
