import { SunMoon } from 'lucide-react';
import { useId, useRef } from 'react';
import { type StartInfo, THEMES, type Theme } from '../../preload/contract.ts';
import { useAction } from '../actions/use-action.ts';
import { choose, useSettings, useSettingsTrouble } from '../state/settings.ts';
import { Button } from '../ui/Button.tsx';

const LABELS: Readonly<Record<Theme, string>> = {
  system: 'As the system',
  light: 'Light',
  dark: 'Dark',
  contrast: 'High contrast',
};

/** Opens the sheet of keys. `onOpen`: told before, so that the keyboard finds back to what stays in sight. */
function AllKeys({ onOpen }: { readonly onOpen: () => void }) {
  const { label, icon, shortcuts, run } = useAction('keys');
  const open = () => {
    onOpen();
    run();
  };
  return (
    <Button
      look="quiet"
      size="small"
      className="appearance-keys"
      {...(icon && { icon })}
      aria-keyshortcuts={shortcuts}
      onClick={open}
    >
      {label}
    </Button>
  );
}

/** Choices of theme and keys, and what runs here. */
export function Appearance({ start }: { readonly start: StartInfo }) {
  const id = useId();
  const menu = useRef<HTMLDivElement>(null);
  const { theme, singleKeys } = useSettings();
  const trouble = useSettingsTrouble((state) => state.message);
  return (
    <>
      <button type="button" className="icon-button" aria-label="Appearance" title="Appearance" popoverTarget={id}>
        <SunMoon className="icon" size={18} aria-hidden />
      </button>
      <div ref={menu} id={id} popover="auto" className="appearance" role="dialog" aria-label="Appearance">
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
          <AllKeys onOpen={() => menu.current?.hidePopover()} />
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
