import type { Theme } from '../../preload/contract.ts';
import { useSettings } from '../state/settings.ts';

const dark = (): MediaQueryList => matchMedia('(prefers-color-scheme: dark)');
const strong = (): MediaQueryList => matchMedia('(prefers-contrast: more)');

/** The theme to draw: a choice, or what the system asks for now. */
const drawn = (theme: Theme): Exclude<Theme, 'system'> => {
  if (theme !== 'system') return theme;
  return strong().matches ? 'contrast' : dark().matches ? 'dark' : 'light';
};

const draw = (): void => {
  document.documentElement.dataset.theme = drawn(useSettings.getState().theme);
};

/** Draws the chosen theme, and from then on every new choice and every change of the system. */
export const followTheme = (): void => {
  useSettings.subscribe(draw);
  for (const query of [dark(), strong()]) query.addEventListener('change', draw);
  draw();
};
