import type { MenuItemConstructorOptions } from 'electron';

interface MenuOptions {
  readonly isMac: boolean;
  /** Reload and developer tools are for those who build the app. */
  readonly isPackaged: boolean;
}

/** The native menu: the roles that a person expects of any application. */
export const menuTemplate = ({ isMac, isPackaged }: MenuOptions): MenuItemConstructorOptions[] => {
  const separator: MenuItemConstructorOptions = { type: 'separator' };
  const forBuilders: MenuItemConstructorOptions[] = isPackaged
    ? []
    : [{ role: 'reload' }, { role: 'toggleDevTools' }, separator];
  return [
    ...(isMac ? [{ role: 'appMenu' } satisfies MenuItemConstructorOptions] : []),
    { role: 'fileMenu' },
    { role: 'editMenu' },
    {
      label: 'View',
      submenu: [
        ...forBuilders,
        { role: 'resetZoom' },
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        separator,
        { role: 'togglefullscreen' },
      ],
    },
    { role: 'windowMenu' },
    { role: 'help', submenu: [{ role: 'about' }] },
  ];
};
