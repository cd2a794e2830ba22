import type { LucideIcon } from 'lucide-react';
import type { ComponentPropsWithRef } from 'react';
import './Button.css';

interface ButtonProps extends ComponentPropsWithRef<'button'> {
  /** `main`: at most one a panel. `quiet`: an action inside of text or a list. */
  readonly look?: 'main' | 'plain' | 'quiet';
  readonly size?: 'usual' | 'small';
  readonly icon?: LucideIcon;
}

export function Button({ look = 'plain', size = 'usual', icon: Icon, children, className, ...rest }: ButtonProps) {
  return (
    <button type="button" className={`button ${look} ${size} ${className ?? ''}`} {...rest}>
      {Icon && <Icon className="icon" size={16} aria-hidden />}
      {children}
    </button>
  );
}
