/** Makes `window.study`: every function written out, never a pipe that takes a channel from the page. */
import { contextBridge, ipcRenderer } from 'electron';
import type { Ask, Events, Listen, Requests, StudyApi } from './contract.ts';

const ask =
  <C extends keyof Requests>(channel: C): Ask<C> =>
  (...args) =>
    ipcRenderer.invoke(channel, ...args);

const listen =
  <E extends keyof Events>(event: E): Listen<E> =>
  (listener) => {
    // The page gets the data only, never Electron's event object.
    const relay = (_event: unknown, ...data: unknown[]) => (listener as (...data: unknown[]) => void)(...data);
    ipcRenderer.on(event, relay);
    return () => {
      ipcRenderer.removeListener(event, relay);
    };
  };

contextBridge.exposeInMainWorld('study', {
  content: { load: ask('content:load') },
  notes: {
    load: ask('notes:load'),
    first: ask('notes:first'),
    save: ask('notes:save'),
    apply: ask('notes:apply'),
    acceptDamage: ask('notes:accept-damage'),
    history: ask('notes:history'),
    search: ask('notes:search'),
    onChanged: listen('notes:changed'),
  },
  backups: {
    list: ask('backups:list'),
    look: ask('backups:look'),
    make: ask('backups:make'),
    restore: ask('backups:restore'),
    showFolder: ask('backups:show-folder'),
    check: ask('backups:check'),
  },
  places: { list: ask('places:list'), choose: ask('places:choose'), stay: ask('places:stay') },
  settings: { save: ask('settings:save') },
  workspace: { save: ask('workspace:save') },
  progress: { save: ask('progress:save') },
  export: { save: ask('export:save'), print: ask('export:print') },
  pack: { export: ask('pack:export'), choose: ask('pack:choose'), commit: ask('pack:commit'), drop: ask('pack:drop') },
  clipboard: { write: ask('clipboard:write') },
  app: {
    start: ask('app:start'),
    ready: ask('app:ready'),
    flushed: ask('app:flushed'),
    stay: ask('app:stay'),
    onClosing: listen('app:closing'),
  },
  links: { open: ask('links:open'), onOpened: listen('links:opened') },
} satisfies StudyApi);
