import { SunMoon } from 'lucide-react';
import { useId } from 'react';
import { type StartInfo, THEMES, type Theme } from '../../preload/contract.ts';
import { choose, useSettings, useSettingsTrouble } from '../state/settings.ts';

const LABELS: Readonly<Record<Theme, string>> = {
  system: 'As the system',
  light: 'Light',
  dark: 'Dark',
  contrast: 'High contrast',
};

/** Choices of theme and keys, and what runs here. */
export function Appearance({ start }: { readonly start: StartInfo }) {
  const id = useId();
  const { theme, singleKeys } = useSettings();
  const trouble = useSettingsTrouble((state) => state.message);
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
              <input type="radio" name="theme" checked={each === theme} onChange={() => void choose({ theme: each })} />
              {LABELS[each]}
            </label>
          ))}
        </fieldset>
        <fieldset>
          <legend className="label">Keyboard</legend>
          <label>
            <input
              type="checkbox"
              checked={singleKeys}
              onChange={(event) => void choose({ singleKeys: event.currentTarget.checked })}
            />
            Single-letter shortcuts
          </label>
          <p className="appearance-keys muted">
            <kbd>N</kbd> and on the map <kbd>.</kbd> <kbd>,</kbd> <kbd>+</kbd> <kbd>-</kbd> <kbd>0</kbd>
          </p>
        </fieldset>
        {trouble && <p role="alert">{trouble}</p>}
        <p className="appearance-about muted">
          Oxytocin Atlas {start.version}
          <br />
          {start.runtime}
        </p>
      </div>
    </>
  );
}
