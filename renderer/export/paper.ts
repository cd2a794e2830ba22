import type { Theme } from '../../preload/contract.ts';
import { type Palette, paletteOf } from '../drawing/palette.ts';

/** A theme as it is drawn: never "as the system". */
export type DrawnTheme = Exclude<Theme, 'system'>;

/** What the window is drawn in. */
export const screenTheme = (): DrawnTheme => {
  const { theme } = document.documentElement.dataset;
  return theme === 'dark' || theme === 'contrast' ? theme : 'light';
};

/** The colours of a theme, whatever the window is drawn in. */
export const paletteFor = (theme: DrawnTheme): Palette => {
  const probe = document.createElement('div');
  probe.dataset.theme = theme;
  probe.hidden = true;
  document.body.append(probe);
  const style = getComputedStyle(probe);
  const palette = paletteOf((property) => style.getPropertyValue(property));
  probe.remove();
  return palette;
};

/** The colours of a theme on white paper: the faint ground of the window would be printed as grey. */
export const onPaper = (palette: Palette): Palette => ({ ...palette, map: palette.raised });
