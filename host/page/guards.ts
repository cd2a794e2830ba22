/** Listeners of the preload's world that keep Chromium from doing what a window of Electron does not do. */
import type { Popup } from './messages.ts';

export function addGuards(ask: (popup: Popup) => void, guardsClose: boolean): void {
  const opensWindow = (target: string) => target !== '' && !['_self', '_top', '_parent'].includes(target);

  /** A click that would open a window becomes a question for setWindowOpenHandler before Chromium makes the window. */
  const onClick = (event: MouseEvent) => {
    const link = event.composedPath().find((node) => node instanceof Element && node.matches('a[href],area[href]'));
    if (!(link instanceof Element) || event.defaultPrevented || !event.isTrusted) return;
    if (event.button !== 0 && event.button !== 1) return;
    const target = link.getAttribute('target') ?? '';
    const inBackground = event.button === 1 || event.ctrlKey || event.metaKey;
    if (!inBackground && !event.shiftKey && !opensWindow(target)) return;
    event.preventDefault();
    ask({
      url: new URL(link.getAttribute('href') ?? '', document.baseURI).href,
      frameName: target,
      features: '',
      disposition: inBackground ? 'background-tab' : event.shiftKey ? 'new-window' : 'foreground-tab',
    });
  };
  addEventListener('click', onClick);
  addEventListener('auxclick', onClick);

  addEventListener('submit', (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || event.defaultPrevented || !opensWindow(form.target)) return;
    event.preventDefault();
    ask({ url: form.action, frameName: form.target, features: '', disposition: 'foreground-tab' });
  });

  /** Chromium would open a dropped file or link in place of the app (navigateOnDragDrop is false). */
  addEventListener('dragover', (event) => {
    const carries = event.dataTransfer?.types ?? [];
    if (event.defaultPrevented || !(carries.includes('Files') || carries.includes('text/uri-list'))) return;
    event.preventDefault();
    if (event.dataTransfer) event.dataTransfer.dropEffect = 'none';
  });

  if (!guardsClose || window !== window.top) return;
  // The dialog that this asks for is answered by the host, which asks the app (window/web-contents.ts).
  addEventListener('beforeunload', (event) => event.preventDefault());
  // Chromium's reload keys; a window of Electron has none without a menu item, and a reload would look like a close.
  addEventListener('keydown', (event) => {
    const isReload = event.key === 'F5' || (event.key.toLowerCase() === 'r' && (event.ctrlKey || event.metaKey));
    if (isReload) event.preventDefault();
  });
}
