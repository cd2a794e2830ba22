import { describe, expect, it } from 'vitest';
import { menuTemplate } from './menu.ts';

type Items = ReturnType<typeof menuTemplate>;
const rolesOf = (items: Items): string[] =>
  items.flatMap((item) => [...(item.role ? [item.role] : []), ...rolesOf((item.submenu ?? []) as Items)]);

describe('the menu', () => {
  it('has what a person expects of any application', () =>
    expect(rolesOf(menuTemplate({ isMac: false, isPackaged: true }))).toEqual([
      'fileMenu',
      'editMenu',
      'resetZoom',
      'zoomIn',
      'zoomOut',
      'togglefullscreen',
      'windowMenu',
      'help',
      'about',
    ]));

  it('begins with the menu of the app on macOS', () =>
    expect(rolesOf(menuTemplate({ isMac: true, isPackaged: true }))[0]).toBe('appMenu'));

  it('lets those reload and look inside who build the app, and nobody else', () => {
    const forBuilders = ['reload', 'toggleDevTools'];
    expect(rolesOf(menuTemplate({ isMac: false, isPackaged: false }))).toEqual(expect.arrayContaining(forBuilders));
    for (const role of [...forBuilders, 'forceReload', 'viewMenu'])
      expect(rolesOf(menuTemplate({ isMac: true, isPackaged: true }))).not.toContain(role);
  });
});
