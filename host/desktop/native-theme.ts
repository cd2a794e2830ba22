/** nativeTheme: light or dark, as the app chose or as the system wants it. */
import { EventEmitter } from 'node:events';
import type { View } from '../page/messages.ts';
import { type EventsOf, strict } from '../strict.ts';

type Source = Electron.NativeTheme['themeSource'];
type ThemeEvents = EventsOf<Electron.NativeTheme, { updated: [] }>;

class HostTheme extends EventEmitter<ThemeEvents> {
  /** Windows that have to follow the source. */
  readonly followers = new Set<(source: Source) => void>();
  #source: Source = 'system';
  /** As the first page reports it; before that nobody knows, and light is assumed. */
  #system: View = { dark: false, moreContrast: false, forcedColors: false };

  get themeSource(): Source {
    return this.#source;
  }
  set themeSource(source: Source) {
    if (source === this.#source) return;
    this.#source = source;
    for (const follow of this.followers) follow(source);
    this.emit('updated');
  }
  get shouldUseDarkColors(): boolean {
    return this.#source === 'system' ? this.#system.dark : this.#source === 'dark';
  }
  get shouldUseHighContrastColors(): boolean {
    return this.#system.moreContrast;
  }
  get inForcedColorsMode(): boolean {
    return this.#system.forcedColors;
  }

  /** What a page sees. Under a source of the app's own, its colours are that source's and tell nothing of the system. */
  report({ dark, moreContrast, forcedColors }: View): void {
    const before = this.#system;
    this.#system = { dark: this.#source === 'system' ? dark : before.dark, moreContrast, forcedColors };
    const { dark: wasDark, moreContrast: hadContrast, forcedColors: wasForced } = before;
    const isNew = wasDark !== this.#system.dark || hadContrast !== moreContrast || wasForced !== forcedColors;
    if (isNew) this.emit('updated');
  }
}

export const hostTheme = new HostTheme();
export const nativeTheme = strict<Electron.NativeTheme>('nativeTheme', hostTheme, ['updated']);
