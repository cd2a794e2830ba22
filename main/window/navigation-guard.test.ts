import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { guardNavigation } from './navigation-guard.ts';

/** A page of the app, as `web-contents-created` brings it. */
const page = () => {
  const app = new EventEmitter();
  guardNavigation(app as never);
  let onWindow: () => unknown = () => ({ action: 'allow' });
  const contents = Object.assign(new EventEmitter(), {
    setWindowOpenHandler: (handler: () => unknown) => {
      onWindow = handler;
    },
  });
  app.emit('web-contents-created', {}, contents);
  /** Says whether the page was kept where it is. */
  const isKept = (event: string, url: string, isMainFrame = true) => {
    let isPrevented = false;
    contents.emit(event, { url, isMainFrame, preventDefault: () => (isPrevented = true) });
    return isPrevented;
  };
  return { isKept, openWindow: () => onWindow() };
};

const elsewhere = [
  'javascript:alert(1)',
  'data:text/html,x',
  'file:///etc/passwd',
  'smb://host/share',
  'vbscript:x',
  'blob:app://bundle/1',
  'filesystem:app://bundle/x',
  'about:blank',
  'about:srcdoc',
  'chrome://settings',
  'devtools://x',
  'view-source:app://bundle/index.html',
  'ms-settings:',
  'ms-msdt:/id',
  'search-ms:query',
  'shell:startup',
  'vscode://x',
  'tel:1',
  'ftp://example.com',
  'http://example.com',
  'https://example.com/',
  'https://bundle/index.html',
  'app://bundle@evil.example/',
  'app://user@bundle/index.html',
  'app://bundle:1/index.html',
  'app://BUNDLE/index.html',
  '\\\\host\\share',
  '//host/path',
  '',
];

describe('the page stays where it is', () => {
  it.each(elsewhere)('and does not go to %j', (url) => {
    const { isKept } = page();
    for (const event of ['will-navigate', 'will-frame-navigate', 'will-redirect'])
      expect(isKept(event, url), event).toBe(true);
  });

  it('but may load itself again', () => {
    const { isKept } = page();
    expect(isKept('will-navigate', 'app://bundle/index.html')).toBe(false);
    expect(isKept('will-frame-navigate', 'app://bundle/index.html')).toBe(false);
  });

  it('and has no frames, not even of our own', () =>
    expect(page().isKept('will-frame-navigate', 'app://bundle/index.html', false)).toBe(true));

  it('and opens no windows and no webviews', () => {
    const { isKept, openWindow } = page();
    expect(openWindow()).toEqual({ action: 'deny' });
    expect(isKept('will-attach-webview', 'app://bundle/index.html')).toBe(true);
  });
});
