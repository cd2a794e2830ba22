import { describe, expect, it } from 'vitest';
import { HOME, isOurs, PRIVILEGED } from './origin.ts';

describe("the app's own address", () => {
  it('has the rights of a secure page, and none beyond', () =>
    expect(PRIVILEGED).toEqual([
      { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
    ]));

  it('is known by scheme and host together', () => {
    expect(isOurs(HOME)).toBe(true);
    for (const other of ['https://bundle/index.html', 'app://elsewhere/', 'app://BUNDLE/', 'app:index.html', ''])
      expect(isOurs(other), other).toBe(false);
  });

  it('is not any other of which Node says the origin is "null"', () => {
    for (const other of ['file:///index.html', 'data:text/html,x', 'javascript:alert(1)', 'smb://bundle/index.html'])
      expect(isOurs(other), other).toBe(false);
  });
});
