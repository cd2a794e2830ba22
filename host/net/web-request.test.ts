import { describe, expect, test } from 'vitest';
import { matchesPattern } from './web-request.ts';

describe('a match pattern', () => {
  test.each([
    ['<all_urls>', 'app://bundle/x', true],
    ['app://bundle/*', 'app://bundle/x/y', true],
    ['app://bundle/*', 'app://other/x', false],
    ['*://*/*', 'https://a.example/', true],
    ['*://*/*', 'app://bundle/', false],
    ['https://*.example/*', 'https://a.b.example/x', true],
    ['https://*.example/*', 'https://example/x', true],
    ['https://*.example/*', 'https://badexample/x', false],
    ['https://a.example/x.js', 'https://a.example/x_js', false],
  ])('%s for %s: %s', (pattern, url, expected) => expect(matchesPattern(pattern, url)).toBe(expected));

  test('without scheme and host is refused', () => {
    expect(() => matchesPattern('bundle/*', 'app://bundle/')).toThrow('Invalid url pattern bundle/*');
  });
});
