import { create } from 'zustand';
import type { Theme } from '../../preload/contract.ts';

export const useTheme = create<{ readonly theme: Theme }>()(() => ({ theme: 'system' }));

const dark = (): MediaQueryList => matchMedia('(prefers-color-scheme: dark)');
const strong = (): MediaQueryList => matchMedia('(prefers-contrast: more)');

/** The theme to draw: a choice, or what the system asks for now. */
const drawn = (theme: Theme): Exclude<Theme, 'system'> => {
  if (theme !== 'system') return theme;
  return strong().matches ? 'contrast' : dark().matches ? 'dark' : 'light';
};

const draw = (): void => {
  document.documentElement.dataset.theme = drawn(useTheme.getState().theme);
};

/** Draws the stored choice, and from then on every new choice and every change of the system. */
export const followTheme = (theme: Theme): void => {
  useTheme.subscribe(draw);
  for (const query of [dark(), strong()]) query.addEventListener('change', draw);
  useTheme.setState({ theme });
  draw();
};

/** Draws a choice at once and stores it; the choice holds for this run even where it cannot be stored. */
export const chooseTheme = (theme: Theme): void => {
  useTheme.setState({ theme });
  void window.study.settings.save({ theme });
};
