/** Runs first in every new document, in the page's own world: the receiving end of the bridge, and window.open. */
import type { Bridge, makeBridge } from './bridge.ts';
import type { makeCodec } from './codec.ts';

export function pageWorld(secret: string, createCodec: typeof makeCodec, createBridge: typeof makeBridge): void {
  const { apply } = Reflect;
  const { open: original } = window;
  const bridge: Bridge = createBridge('page', createCodec(), () => {});
  // The secret names the one event that carries the port; it is over before any page script can listen.
  window.addEventListener(secret, (event) => bridge.connect((event as MessageEvent).ports[0] as EventTarget), {
    once: true,
  });

  // setWindowOpenHandler can only deny here, so the answer is known at once: null, as in Electron. Chromium alone would
  // let the popup come into being first and hand its WindowProxy to the page.
  window.open = function open(url = '', target = '', features = '') {
    if (target === '_self' || target === '_parent' || target === '_top')
      return apply(original, window, [url, target, features]);
    bridge.sendPopup({
      url: new URL(url || 'about:blank', document.baseURI).href,
      frameName: `${target}`,
      features: `${features}`,
      disposition: features ? 'new-window' : 'foreground-tab',
    });
    return null;
  };
}
