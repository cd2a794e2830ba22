/**
 * Runs in every new document, in the preload's isolated world: makes what a sandboxed preload finds in Electron
 * (`require`, `process`, ipcRenderer, contextBridge), then runs the app's unmodified preload file.
 */
import type { makeBridge } from './bridge.ts';
import type { makeCodec } from './codec.ts';
import type { addGuards } from './guards.ts';
import type { makeIpcRenderer } from './ipc-renderer.ts';
import type { PreloadConfig, ToHost } from './messages.ts';
import type { addReports } from './reports.ts';

type Run = (
  require: (name: string) => unknown,
  module: { exports: unknown },
  exports: unknown,
  process: unknown,
) => void;

interface World {
  /** The binding; taken away before the preload runs. */
  __host?: (text: string) => void;
  /** Called by the host. */
  __deliver?: (text: string) => void;
}

export function preloadWorld(
  config: PreloadConfig,
  createCodec: typeof makeCodec,
  createBridge: typeof makeBridge,
  createIpcRenderer: typeof makeIpcRenderer,
  guard: typeof addGuards,
  report: typeof addReports,
  run: Run,
): void {
  const isErrorPage = location.protocol === 'chrome-error:';
  if (location.href === 'about:blank' || isErrorPage) return;
  const world = globalThis as World;
  const binding = world.__host;
  delete world.__host;
  const codec = createCodec();
  const toHost = (header: ToHost, v = '') => binding?.(`${JSON.stringify(header)}\n${v}`);
  const isTop = window === window.top;

  const bridge = createBridge('preload', codec, (popup) => toHost({ ...popup, t: 'popup' }));
  const channel = new MessageChannel();
  bridge.connect(channel.port1);
  dispatchEvent(new MessageEvent(config.secret, { ports: [channel.port1] }));
  guard((popup) => toHost({ t: 'popup', ...popup }), config.guardsClose);
  if (isTop) report(toHost);

  const missing = (name: string) => new Error(`electron host: ${name} is not implemented`);
  const strict = <T extends object>(name: string, object: T): T =>
    new Proxy(object, {
      get(target, key) {
        if (typeof key === 'symbol' || key in target || key === 'then' || key === 'toJSON')
          return Reflect.get(target, key);
        throw missing(`${name}.${key}`);
      },
    });

  const { ipcRenderer, Emitter, deliver } = createIpcRenderer(codec, strict, toHost);
  world.__deliver = deliver;

  const contextBridge = strict('contextBridge', {
    exposeInMainWorld: (key: string, api: unknown) => bridge.expose(key, api),
  });
  const modules: Record<string, unknown> = {
    electron: strict('electron (preload)', { contextBridge, ipcRenderer }),
    events: Object.assign(Emitter, { EventEmitter: Emitter, default: Emitter }),
    timers: { setTimeout, clearTimeout, setInterval, clearInterval },
    url: { URL, URLSearchParams },
  };
  const require = (name: string): unknown => {
    const found = modules[name.replace(/^node:/, '').replace(/^electron\/renderer$/, 'electron')];
    if (!found) throw new Error(`module not found: ${name}`);
    return found;
  };
  const process = strict('process (preload)', {
    platform: config.platform,
    arch: config.arch,
    type: 'renderer',
    sandboxed: true,
    contextIsolated: true,
    isMainFrame: isTop,
    versions: Object.freeze(config.versions),
    env: Object.freeze({}),
    argv: Object.freeze([]),
  });

  if (!isTop && !config.runsInSubFrames) return;
  const module = { exports: {} };
  try {
    run(require, module, module.exports, process);
  } catch (error) {
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    toHost({ t: 'preload-error', message, stack: stack ?? message });
  }
}
