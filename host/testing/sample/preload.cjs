/** The preload of the sample app: it exposes more than a real one should, for the tests to try. */
const { contextBridge, ipcRenderer } = require('electron');

globalThis.preloadSecret = 'hidden';

class Point {
  x = 1;
  get y() {
    return 2;
  }
}

contextBridge.exposeInMainWorld('api', {
  version: 1,
  nested: { list: [1, { a: 1 }], date: new Date(0) },
  point: new Point(),
  echo: (value) => ipcRenderer.invoke('echo', value),
  invoke: (channel, ...args) => ipcRenderer.invoke(channel, ...args),
  send: (channel, ...args) => ipcRenderer.send(channel, ...args),
  add: (a, b) => a + b,
  same: (value) => value,
  unclonable: () => ipcRenderer.send('ping', () => 1),
  boom: () => {
    throw Object.assign(new TypeError('only this'), { code: 'E_X', secret: 1 });
  },
  boomLater: async () => {
    throw Object.assign(new RangeError('later'), { code: 'E_Y' });
  },
  onTick(callback) {
    const listener = (_event, n) => callback(n);
    ipcRenderer.on('tick', listener);
    return () => {
      ipcRenderer.removeListener('tick', listener);
    };
  },
  exposeTwice: () => contextBridge.exposeInMainWorld('api', {}),
  sendSync: () => ipcRenderer.sendSync('x'),
  sandboxed: () => [process.sandboxed, process.contextIsolated, process.platform],
});
