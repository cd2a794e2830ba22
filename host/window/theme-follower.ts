/** Makes one page look as nativeTheme says, and tells nativeTheme how the system wants it. */
import { hostTheme } from '../desktop/native-theme.ts';
import type { View } from '../page/messages.ts';
import type { Page } from './page.ts';

/** Gives a {@link View}. */
const READ_VIEW = `({
  dark: matchMedia('(prefers-color-scheme: dark)').matches,
  moreContrast: matchMedia('(prefers-contrast: more)').matches,
  forcedColors: matchMedia('(forced-colors: active)').matches,
})`;

export class ThemeFollower {
  readonly #page: Page;
  readonly #follow = () => void this.#change().catch(() => {});

  constructor(page: Page) {
    this.#page = page;
    hostTheme.followers.add(this.#follow);
  }

  stop(): void {
    hostTheme.followers.delete(this.#follow);
  }

  /** Sets the source of now in a page that has just come. */
  async emulate(): Promise<void> {
    const { themeSource } = hostTheme;
    const value = themeSource === 'system' ? '' : themeSource;
    await this.#page.send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value }] });
  }

  async #change(): Promise<void> {
    await this.#page.attached;
    await this.emulate();
    if (hostTheme.themeSource !== 'system') return;
    // A page reports changes by itself; but a system that looks as the app did until now is no change.
    const { result } = await this.#page.send('Runtime.evaluate', { expression: READ_VIEW, returnByValue: true });
    hostTheme.report(result.value as View);
  }
}
