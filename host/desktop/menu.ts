/** Menu: kept and clickable, not drawn. */
import { EventEmitter } from 'node:events';
import { missing, strict } from '../strict.ts';
import { openWindows } from '../window/open-windows.ts';
import { hasAnswer, record, takeAnswer } from './calls.ts';

type ItemOptions = Electron.MenuItemConstructorOptions;

let applicationMenu: Electron.Menu | null = null;

class HostMenuItem {
  readonly menu: Electron.Menu;
  readonly type: Electron.MenuItem['type'];
  readonly role?: NonNullable<Electron.MenuItem['role']>;
  readonly id: string;
  readonly accelerator?: string;
  readonly submenu?: Electron.Menu;
  label: string;
  sublabel: string;
  enabled: boolean;
  visible: boolean;
  checked: boolean;
  readonly #onClick: ItemOptions['click'];

  constructor(menu: Electron.Menu, options: ItemOptions) {
    const { role, accelerator, submenu } = options;
    this.menu = menu;
    this.type = options.type ?? (submenu ? 'submenu' : 'normal');
    if (role) this.role = role as NonNullable<Electron.MenuItem['role']>;
    if (accelerator) this.accelerator = accelerator;
    if (submenu) this.submenu = Array.isArray(submenu) ? buildFromTemplate(submenu) : submenu;
    this.id = options.id ?? '';
    this.label = options.label ?? role ?? '';
    this.sublabel = options.sublabel ?? '';
    this.enabled = options.enabled ?? true;
    this.visible = options.visible ?? true;
    this.checked = options.checked ?? false;
    this.#onClick = options.click;
  }

  /** As if a person had chosen it. @throws Error for a role: Chromium's own keys do what roles do */
  click(): void {
    if (!this.enabled) return;
    if (this.role) throw missing(`MenuItem.click for the role '${this.role}'`);
    if (this.type === 'checkbox') this.checked = !this.checked;
    const window = [...openWindows][0]?.facade;
    const keys: Electron.KeyboardEvent = { triggeredByAccelerator: false };
    this.#onClick?.(strict<Electron.MenuItem>('MenuItem', this), window, keys);
  }
}

class HostMenu extends EventEmitter {
  items: Electron.MenuItem[] = [];

  append(item: Electron.MenuItem): void {
    this.items.push(item);
  }
  getMenuItemById(id: string): Electron.MenuItem | null {
    for (const item of this.items) {
      const found = item.id === id ? item : 'submenu' in item ? item.submenu?.getMenuItemById(id) : null;
      if (found) return found;
    }
    return null;
  }
  /** A test prepares the id of the item that is chosen. @throws Error otherwise: a person would see no menu */
  popup(_options?: Electron.PopupOptions): void {
    record(
      'Menu.popup',
      this.items.map((item) => item.label),
    );
    if (!hasAnswer('Menu.popup')) throw missing('Menu.popup without a prepared answer');
    const id = String(takeAnswer('Menu.popup'));
    const item = this.getMenuItemById(id);
    if (!item) throw new Error(`electron host: no menu item '${id}'`);
    item.click();
  }
}

function buildFromTemplate(template: (ItemOptions | Electron.MenuItem)[]): Electron.Menu {
  const menu = new HostMenu();
  const facade = strict<Electron.Menu>('Menu', menu, []);
  for (const options of template)
    menu.append(strict<Electron.MenuItem>('MenuItem', new HostMenuItem(facade, options as ItemOptions)));
  return facade;
}

class MenuClass extends HostMenu {
  static readonly buildFromTemplate = buildFromTemplate;
  static getApplicationMenu(): Electron.Menu | null {
    return applicationMenu;
  }
  static setApplicationMenu(menu: Electron.Menu | null): void {
    applicationMenu = menu;
    record('Menu.setApplicationMenu', [menu?.items.map((item) => item.label) ?? null]);
  }
}

type Constructor = typeof Electron.Menu;
export const Menu = strict<Constructor>('Menu', MenuClass);
