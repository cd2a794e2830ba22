import { SunMoon } from 'lucide-react';
import { useId } from 'react';
import { type StartInfo, THEMES, type Theme } from '../../preload/contract.ts';
import { chooseTheme, useTheme } from './theme.ts';

const LABELS: Readonly<Record<Theme, string>> = {
  system: 'As the system',
  light: 'Light',
  dark: 'Dark',
  contrast: 'High contrast',
};

/** Choice of theme, and what runs here. */
export function Appearance({ start }: { readonly start: StartInfo }) {
  const id = useId();
  const theme = useTheme((state) => state.theme);
  return (
    <>
      <button type="button" className="icon-button" aria-label="Appearance" title="Appearance" popoverTarget={id}>
        <SunMoon className="icon" size={18} aria-hidden />
      </button>
      <div id={id} popover="auto" className="appearance" role="dialog" aria-label="Appearance">
        <fieldset>
          <legend className="label">Theme</legend>
          {THEMES.map((each) => (
            <label key={each}>
              <input type="radio" name="theme" checked={each === theme} onChange={() => chooseTheme(each)} />
              {LABELS[each]}
            </label>
          ))}
        </fieldset>
        <p className="muted">
          Oxytocin Atlas {start.version}
          <br />
          {start.runtime}
        </p>
      </div>
    </>
  );
}
