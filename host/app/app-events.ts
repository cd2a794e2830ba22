/** The events of `app`: those the host emits, and those it only knows (see README). */
import type { EventsOf } from '../strict.ts';

export type AppEvents = EventsOf<
  Electron.App,
  {
    'will-finish-launching': [];
    ready: [event: Electron.Event, launchInfo: Record<string, unknown> | Electron.NotificationResponse];
    'window-all-closed': [];
    'before-quit': [event: Electron.Event];
    'will-quit': [event: Electron.Event];
    quit: [event: Electron.Event, exitCode: number];
    activate: [event: Electron.Event, hasVisibleWindows: boolean];
    'second-instance': [event: Electron.Event, argv: string[], workingDirectory: string, additionalData: unknown];
    'web-contents-created': [event: Electron.Event, contents: Electron.WebContents];
    'browser-window-created': [event: Electron.Event, window: Electron.BrowserWindow];
    'render-process-gone': [
      event: Electron.Event,
      contents: Electron.WebContents,
      details: Electron.RenderProcessGoneDetails,
    ];
    'child-process-gone': [event: Electron.Event, details: Electron.Details];
    'open-url': [event: Electron.Event, url: string];
    'open-file': [event: Electron.Event, path: string];
  }
>;

const known: { [E in keyof AppEvents]: true } = {
  'will-finish-launching': true,
  ready: true,
  'window-all-closed': true,
  'before-quit': true,
  'will-quit': true,
  quit: true,
  activate: true,
  'second-instance': true,
  'web-contents-created': true,
  'browser-window-created': true,
  'render-process-gone': true,
  'child-process-gone': true,
  'open-url': true,
  'open-file': true,
};
export const appEvents = Object.keys(known);
