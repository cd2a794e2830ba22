import { type KeyboardEvent, type ReactNode, type SubmitEvent, useId, useState } from 'react';
import { Button } from '../../ui/Button.tsx';

interface NameFormProps {
  readonly label: string;
  readonly name: string;
  readonly action: string;
  readonly isFocused?: boolean;
  /** Takes the name. @returns why not, in a sentence, or null */
  readonly onName: (name: string) => string | null;
  /** Esc leaves the name as it was. */
  readonly onCancel?: () => void;
  readonly children?: ReactNode;
}

/** A field for the name of a view; what is wrong with a name is said below it. */
export function NameForm({ label, name, action, isFocused = false, onName, onCancel, children }: NameFormProps) {
  const [typed, setTyped] = useState(name);
  const [trouble, setTrouble] = useState<string | null>(null);
  const id = useId();
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const answer = onName(typed);
    setTrouble(answer);
    if (answer === null) setTyped(name);
  };
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !onCancel) return;
    // Else the menu would close with it.
    event.preventDefault();
    event.stopPropagation();
    onCancel();
  };
  return (
    <form className="view-form" onSubmit={submit} onKeyDown={press} noValidate>
      <label className="label" htmlFor={`${id}-name`}>
        {label}
      </label>
      <span className="view-form-row">
        <span className="field">
          <input
            id={`${id}-name`}
            type="text"
            autoComplete="off"
            spellCheck={false}
            // biome-ignore lint/a11y/noAutofocus: the person has just asked to type a name
            autoFocus={isFocused}
            value={typed}
            aria-invalid={trouble !== null || undefined}
            aria-describedby={trouble === null ? undefined : `${id}-trouble`}
            onChange={(event) => {
              setTyped(event.currentTarget.value);
              setTrouble(null);
            }}
          />
        </span>
        <Button type="submit" size="small">
          {action}
        </Button>
        {children}
      </span>
      {trouble !== null && (
        <p id={`${id}-trouble`} className="view-trouble" role="alert">
          {trouble}
        </p>
      )}
    </form>
  );
}
