/** What is not built says so by name; what asks the desktop is answered by the test. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { RunningHost } from '../testing/drive.ts';
import { startSample } from './sample.ts';

let host: RunningHost;
beforeAll(async () => {
  host = startSample();
  await host.page();
});

describe('unknown API', () => {
  test('a method, an event, a module, an option: each throws its name', async () => {
    const refused = (work: Promise<unknown>, name: string) =>
      expect(work).rejects.toThrow(`electron host: ${name} is not implemented`);
    await refused(
      host.main(({ app }) => app.getGPUInfo('basic')),
      'app.getGPUInfo',
    );
    await refused(
      host.main(({ app }) => {
        app.on('gpu-info-update', () => {});
      }),
      "app event 'gpu-info-update'",
    );
    await refused(
      host.main(({ Tray }) => new Tray('x')),
      'electron.Tray',
    );
    await refused(
      host.main(({ BrowserWindow }) => new BrowserWindow({ kiosk: true })),
      'BrowserWindow({ kiosk })',
    );
    await refused(
      host.main(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setOpacity(1)),
      'BrowserWindow.setOpacity',
    );
    await refused(
      host.main(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(2)),
      'webContents.setZoomFactor',
    );
  });

  test('importing it works, using it throws', async () => {
    const used = host.main("async () => new (await import('electron')).Tray('x')");
    await expect(used).rejects.toThrow('electron host: Tray is not implemented');
  });

  test('require gives the same modules as import', async () => {
    const same = await host.main((electron) => {
      const { createRequire } = process.getBuiltinModule('node:module');
      const required = createRequire('/x.js')('electron') as typeof electron;
      return [required.app === electron.app, required.BrowserWindow === electron.BrowserWindow];
    });
    expect(same).toEqual([true, true]);
  });

  test.each([
    { sandbox: false },
    { contextIsolation: false },
    { nodeIntegration: true },
    { webSecurity: false },
    { webviewTag: true },
  ])('a window with %o is refused', async (webPreferences) => {
    const [name] = Object.keys(webPreferences);
    const made = host.main(({ BrowserWindow }, given) => new BrowserWindow(given ?? {}), { webPreferences });
    await expect(made).rejects.toThrow(`electron host: refuses webPreferences.${name}`);
  });
});

describe('dialogs', () => {
  test('give the prepared answers, in order', async () => {
    await host.answer('dialog.showOpenDialog', { canceled: false, filePaths: ['/a'] });
    await host.answer('dialog.showOpenDialog', { canceled: true, filePaths: [] });
    const answers = await host.main(async ({ dialog, BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows();
      if (!window) return [];
      const first = await dialog.showOpenDialog(window, { title: 'First' });
      return [first, await dialog.showOpenDialog({ title: 'Second' })];
    });
    expect(answers).toEqual([
      { canceled: false, filePaths: ['/a'] },
      { canceled: true, filePaths: [] },
    ]);
    expect((await host.calls('dialog.showOpenDialog')).map((call) => call.args)).toEqual([
      [{ title: 'First' }],
      [{ title: 'Second' }],
    ]);
  });

  test.each(['showOpenDialog', 'showSaveDialog', 'showMessageBox'] as const)(
    '%s without a prepared answer throws its name',
    async (name) => {
      const asked = host.main(`({ dialog }) => dialog.${name}({ message: 'x' })`);
      await expect(asked).rejects.toThrow(`electron host: dialog.${name} without a prepared answer`);
    },
  );
});

test('the print dialog gives the prepared answer, and throws its name without one', async () => {
  await host.answer('webContents.print', { success: false, failureReason: 'Print job canceled' });
  const heard = await host.main(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    return new Promise((resolve) => contents?.print({ silent: false }, (...said) => resolve(said)));
  });
  expect(heard).toEqual([false, 'Print job canceled']);
  expect((await host.calls('webContents.print')).map((call) => call.args)).toEqual([[{ silent: false }]]);
  const unprepared = host.main(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.print());
  await expect(unprepared).rejects.toThrow('electron host: webContents.print without a prepared answer');
});

describe('menu', () => {
  test('an item of the application menu is found and clicked', async () => {
    const clicked = await host.main(({ Menu }) => {
      const heard: string[] = [];
      const click = (item: Electron.MenuItem) => heard.push(item.label);
      Menu.setApplicationMenu(
        Menu.buildFromTemplate([
          { label: 'Notes', submenu: [{ role: 'quit' }, { id: 'new', label: 'New note', click }] },
        ]),
      );
      Menu.getApplicationMenu()?.getMenuItemById('new')?.click();
      return heard;
    });
    expect(clicked).toEqual(['New note']);
  });

  test('a popup is answered by the id of an item', async () => {
    await host.answer('Menu.popup', 'copy');
    const chosen = await host.main(({ Menu }) => {
      let heard = '';
      const click = () => {
        heard = 'copied';
      };
      Menu.buildFromTemplate([{ id: 'copy', label: 'Copy', click }]).popup();
      return heard;
    });
    expect(chosen).toBe('copied');
  });
});

test('the clipboard keeps what was written', async () => {
  const text = await host.main(async ({ clipboard }) => {
    await clipboard.writeText('crh');
    return clipboard.readText();
  });
  expect(text).toBe('crh');
});
