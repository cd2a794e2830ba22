import { IconButton } from '../ui/IconButton.tsx';
import { printedKeys } from './keys.ts';
import type { ActionId } from './registry.ts';
import { useAction } from './use-action.ts';

/** A button for an action that has a picture: name, tooltip with its key, and state come from the registry. */
export function ActionButton({ id }: { readonly id: ActionId }) {
  const { label, icon, chords, shortcuts, isAvailable, isOn, run } = useAction(id);
  const [first] = chords;
  if (!icon) throw new Error(`${id} has no icon`);
  return (
    <IconButton
      icon={icon}
      label={label}
      hint={first && printedKeys(first).join(' ')}
      aria-keyshortcuts={shortcuts}
      aria-pressed={isOn}
      disabled={!isAvailable}
      onClick={run}
    />
  );
}
