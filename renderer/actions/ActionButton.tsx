import '../ui/Button.css';
import type { ActionId } from './registry.ts';
import { useAction } from './use-action.ts';

interface ActionButtonProps {
  readonly id: ActionId;
  /** Short words on the button, beside its picture or in its place; its name stays the action's. */
  readonly text?: string;
}

/** A button for an action: name, picture, state, and a tooltip with its key come from the registry. */
export function ActionButton({ id, text }: ActionButtonProps) {
  const { label, icon: Icon, tip, shortcuts, isAvailable, isOn, run } = useAction(id);
  return (
    <button
      type="button"
      className={text === undefined ? 'icon-button' : 'icon-button with-text'}
      aria-label={label}
      title={tip()}
      aria-keyshortcuts={shortcuts}
      aria-pressed={isOn}
      // Not "disabled": a button that is switched off by its own click must not lose the keyboard.
      aria-disabled={!isAvailable || undefined}
      onClick={run}
    >
      {Icon && <Icon className="icon" size={17} aria-hidden />}
      {text}
    </button>
  );
}
