import { describe, expect, it } from 'vitest';
import { openExternalSafely, parseExternal } from './external.ts';

describe('an external link', () => {
  it.each([
    ['https://doi.org/10.1152/physrev.2001.81.2.629', 'https://doi.org/10.1152/physrev.2001.81.2.629'],
    ['https://ex.com/päth?q=1#x', 'https://ex.com/p%C3%A4th?q=1#x'],
    ['https://exаmple.com', 'https://xn--exmple-4nf.com/'],
  ])('%s opens as %s', (raw, address) => expect(parseExternal(raw)).toBe(address));

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'smb://host/share',
    '\\\\host\\share',
    '//host/path',
    'vbscript:x',
    'blob:https://ex.com/1',
    'filesystem:https://ex.com/x',
    'about:blank',
    'chrome://settings',
    'devtools://x',
    'view-source:https://ex.com',
    'ms-settings:',
    'ms-msdt:/id',
    'search-ms:query',
    'shell:startup',
    'vscode://x',
    'tel:1',
    'ftp://ex.com',
    'http://ex.com',
    'https://user:pw@ex.com',
    'https://ex.com\\@evil.example',
    ' https://ex.com',
    'HTTPS://ex.com',
    'https://ex.com/\r\nx',
    'https://ex.com/\u202egpj.exe',
    'https://localhost/x',
    `https://ex.com/${'a'.repeat(100_000)}`,
    'https://',
    '',
    null,
    7,
    { href: 'https://ex.com' },
  ])('%j never leaves the app', async (raw) => {
    const opened: string[] = [];
    expect(await openExternalSafely(raw, async (address) => void opened.push(address))).toBe(false);
    expect(opened).toEqual([]);
  });
});
