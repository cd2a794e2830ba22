/** The events of BrowserWindow. */
import type { EventsOf } from '../strict.ts';

export type WindowEvents = EventsOf<
  Electron.BrowserWindow,
  {
    close: [event: Electron.Event];
    closed: [];
    'ready-to-show': [];
    'page-title-updated': [event: Electron.Event, title: string, explicitSet: boolean];
    show: [];
    focus: [event: Electron.Event];
    blur: [event: Electron.Event];
    resize: [];
    resized: [];
    move: [];
    moved: [];
    maximize: [];
    unmaximize: [];
    minimize: [];
    restore: [];
    'enter-full-screen': [];
    'leave-full-screen': [];
    unresponsive: [];
    responsive: [];
  }
>;

const known: { [E in keyof WindowEvents]: true } = {
  close: true,
  closed: true,
  'ready-to-show': true,
  'page-title-updated': true,
  show: true,
  focus: true,
  blur: true,
  resize: true,
  resized: true,
  move: true,
  moved: true,
  maximize: true,
  unmaximize: true,
  minimize: true,
  restore: true,
  'enter-full-screen': true,
  'leave-full-screen': true,
  unresponsive: true,
  responsive: true,
};
export const windowEvents = Object.keys(known);
