/** The events of webContents. Those the host never has a reason to emit are named in README. */
import type { EventsOf } from '../strict.ts';

type Details<D extends object> = Electron.Event<D>;

export type ContentsEvents = EventsOf<
  Electron.WebContents,
  {
    'will-navigate': [details: Details<Electron.WebContentsWillNavigateEventParams>, url: string];
    'will-frame-navigate': [details: Details<Electron.WebContentsWillFrameNavigateEventParams>];
    'will-redirect': [details: Details<Electron.WebContentsWillRedirectEventParams>, url: string];
    'will-attach-webview': [
      event: Electron.Event,
      webPreferences: Electron.WebPreferences,
      params: Record<string, string>,
    ];
    'did-navigate': [event: Electron.Event, url: string, httpResponseCode: number, httpStatusText: string];
    'did-frame-navigate': [
      event: Electron.Event,
      url: string,
      httpResponseCode: number,
      httpStatusText: string,
      isMainFrame: boolean,
      frameProcessId: number,
      frameRoutingId: number,
    ];
    'did-navigate-in-page': [
      event: Electron.Event,
      url: string,
      isMainFrame: boolean,
      frameProcessId: number,
      frameRoutingId: number,
    ];
    'did-start-loading': [];
    'did-stop-loading': [];
    'did-finish-load': [];
    'did-fail-load': [
      event: Electron.Event,
      errorCode: number,
      errorDescription: string,
      validatedURL: string,
      isMainFrame: boolean,
      frameProcessId: number,
      frameRoutingId: number,
    ];
    'dom-ready': [];
    'page-title-updated': [event: Electron.Event, title: string, explicitSet: boolean];
    'preload-error': [event: Electron.Event, preloadPath: string, error: Error];
    'render-process-gone': [event: Electron.Event, details: Electron.RenderProcessGoneDetails];
    unresponsive: [];
    responsive: [];
    'console-message': [
      details: Details<Electron.WebContentsConsoleMessageEventParams>,
      level: number,
      message: string,
      line: number,
      sourceId: string,
    ];
    'ipc-message': [event: Electron.IpcMainEvent, channel: string, ...args: unknown[]];
    destroyed: [];
  }
>;

const known: { [E in keyof ContentsEvents]: true } = {
  'will-navigate': true,
  'will-frame-navigate': true,
  'will-redirect': true,
  'will-attach-webview': true,
  'did-navigate': true,
  'did-frame-navigate': true,
  'did-navigate-in-page': true,
  'did-start-loading': true,
  'did-stop-loading': true,
  'did-finish-load': true,
  'did-fail-load': true,
  'dom-ready': true,
  'page-title-updated': true,
  'preload-error': true,
  'render-process-gone': true,
  unresponsive: true,
  responsive: true,
  'console-message': true,
  'ipc-message': true,
  destroyed: true,
};
export const contentsEvents = Object.keys(known);
