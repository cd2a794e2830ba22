import { ChevronsUpDown } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { announce } from './announcer.tsx';
import './picker.css';

interface PickerProps<Option> {
  readonly label: string;
  /** What the button that opens the whole list is called: "All concepts". */
  readonly all: string;
  /** The name of what is picked; empty for nothing. */
  readonly shown: string;
  /** What fits the typed words, the best first. Empty words: everything. */
  readonly optionsFor: (typed: string) => readonly Option[];
  readonly keyOf: (option: Option) => string;
  readonly face: (option: Option) => ReactNode;
  /** Which of the options is picked; it is marked when the whole list opens. */
  readonly isPicked?: (option: Option) => boolean;
  readonly onPick: (option: Option) => void;
  /** The field was emptied. */
  readonly onEmpty?: () => void;
  /** Escape, while the list is closed; where it is left out, the key goes on to whoever listens. */
  readonly onLeave?: () => void;
  readonly placeholder: string;
  /** For who gives the keyboard to the field. */
  readonly id?: string | undefined;
}

/**
 * A field to pick one of many: typing narrows, Enter takes the marked one. Nothing is picked by leaving it: then it says
 * again what was picked before.
 */
export function Picker<Option>(props: PickerProps<Option>) {
  const { label, all, shown, optionsFor, keyOf, face, isPicked, onPick, onEmpty, onLeave, placeholder, id } = props;
  const own = useId();
  const fieldId = id ?? own;
  const field = useRef<HTMLInputElement>(null);
  const comesIn = useRef(false);
  /** What is typed; null while the field says what is picked. */
  const [typed, setTyped] = useState<string | null>(null);
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const options = isOpen ? optionsFor(typed ?? '') : [];
  const optionId = (index: number) => `${fieldId}-option-${index}`;
  const count = options.length;
  useEffect(() => {
    if (isOpen) announce(count === 0 ? 'Nothing found' : `${count} found`);
  }, [isOpen, count]);
  useEffect(() => {
    if (isOpen) document.getElementById(`${fieldId}-option-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [isOpen, active, fieldId]);

  const close = () => {
    setOpen(false);
    setTyped(null);
  };
  /** Everything, with what is picked marked. */
  const showAll = () => {
    setActive(isPicked ? Math.max(0, optionsFor('').findIndex(isPicked)) : 0);
    setOpen(true);
  };
  const take = (option: Option | undefined) => {
    if (!option) return;
    close();
    onPick(option);
  };
  const move = (by: number) => (isOpen ? setActive((index) => (index + by + count) % Math.max(1, count)) : showAll());
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const commands: Readonly<Record<string, () => void>> = {
      ArrowDown: () => move(1),
      ArrowUp: () => move(-1),
      ...(isOpen ? { Enter: () => take(options[active]), Escape: close } : onLeave && { Escape: onLeave }),
    };
    const run = commands[event.key];
    if (!run) return;
    event.preventDefault();
    event.stopPropagation();
    run();
  };

  return (
    <div className="picker">
      <label className="label" htmlFor={fieldId}>
        {label}
      </label>
      <div className="picker-field">
        <input
          ref={field}
          id={fieldId}
          type="text"
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={isOpen}
          aria-controls={`${fieldId}-list`}
          aria-activedescendant={count > 0 ? optionId(active) : undefined}
          autoComplete="off"
          spellCheck={false}
          placeholder={placeholder}
          value={typed ?? shown}
          onChange={({ currentTarget }) => {
            setTyped(currentTarget.value);
            setActive(0);
            setOpen(true);
            if (currentTarget.value === '' && shown !== '') onEmpty?.();
          }}
          // Typing takes the place of what was picked. The click that comes into the field sets a caret after its focus.
          onFocus={({ currentTarget }) => currentTarget.select()}
          onPointerDown={({ currentTarget }) => {
            comesIn.current = document.activeElement !== currentTarget;
          }}
          onClick={({ currentTarget }) => {
            if (comesIn.current) currentTarget.select();
          }}
          onBlur={close}
          onKeyDown={press}
        />
        <button
          type="button"
          className="picker-open"
          tabIndex={-1}
          aria-label={`${all}: ${label}`}
          // The keyboard stays in the field.
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => {
            field.current?.focus();
            if (isOpen) close();
            else showAll();
          }}
        >
          <ChevronsUpDown className="icon" size={15} aria-hidden />
        </button>
        <div className="picker-list" hidden={!isOpen}>
          <div id={`${fieldId}-list`} role="listbox" aria-label={label}>
            {options.map((option, index) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard stays in the field, which answers for the list
              <div
                key={keyOf(option)}
                id={optionId(index)}
                role="option"
                tabIndex={-1}
                aria-selected={index === active}
                className="picker-option"
                onPointerDown={(event) => event.preventDefault()}
                onClick={() => take(option)}
              >
                {face(option)}
              </div>
            ))}
          </div>
          {isOpen && count === 0 && <p className="picker-none">Nothing found. Try another name.</p>}
        </div>
      </div>
    </div>
  );
}
