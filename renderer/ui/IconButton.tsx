import type { LucideIcon } from 'lucide-react';
import type { ComponentPropsWithRef } from 'react';
import './Button.css';

interface IconButtonProps extends Omit<ComponentPropsWithRef<'button'>, 'children' | 'title'> {
  readonly icon: LucideIcon;
  /** Accessible name and tooltip. */
  readonly label: string;
  readonly size?: number;
}

/** For actions whose picture everybody knows: close, back, forward. */
export function IconButton({ icon: Icon, label, size = 17, className, disabled, onClick, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      className={`icon-button ${className ?? ''}`}
      aria-label={label}
      title={label}
      // Not "disabled": a button that is switched off by its own click must not lose the keyboard.
      aria-disabled={disabled || undefined}
      onClick={disabled ? undefined : onClick}
      {...rest}
    >
      <Icon className="icon" size={size} aria-hidden />
    </button>
  );
}
