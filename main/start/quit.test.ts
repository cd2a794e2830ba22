import { EventEmitter } from 'node:events';
import { expect, it } from 'vitest';
import { closeBeforeQuit } from './quit.ts';

/** Quits as Electron does: will-quit may stop it. */
class App extends EventEmitter {
  hasQuit = false;
  quit = () => {
    let isStopped = false;
    this.emit('will-quit', { preventDefault: () => (isStopped = true) });
    this.hasQuit = !isStopped;
  };
}

it('the app quits with its last window, after the stores are closed', async () => {
  const app = new App();
  const closing = Promise.withResolvers<void>();
  let closes = 0;
  closeBeforeQuit(
    app as never,
    () => {
      closes++;
      return closing.promise;
    },
    () => expect.unreachable(),
  );
  app.emit('window-all-closed');
  expect(app.hasQuit).toBe(false);
  closing.resolve();
  await closing.promise;
  await Promise.resolve();
  expect(app.hasQuit).toBe(true);
  expect(closes).toBe(1);
});

it('stores that cannot be closed are a failure, not a silence', async () => {
  const app = new App();
  const failure = await new Promise((resolve) => {
    closeBeforeQuit(app as never, () => Promise.reject(new Error('disk')), resolve);
    app.quit();
  });
  expect(failure).toEqual(new Error('disk'));
  expect(app.hasQuit).toBe(false);
});
