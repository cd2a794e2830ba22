import { ChevronsUpDown } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { type ConceptId, gridReference } from '../../content/schema/index.ts';
import { useAtlas } from '../state/atlas.ts';
import { nameOf } from '../words/name.ts';
import { announce } from './announcer.tsx';
import { KindShape } from './KindShape.tsx';
import { type Pick, picksFor } from './pick.ts';
import { Tag } from './Tag.tsx';
import './ConceptPicker.css';

interface ConceptPickerProps {
  readonly label: string;
  readonly value: ConceptId | null;
  /** Told what was picked, or null when the field was emptied. */
  readonly onPick: (id: ConceptId | null) => void;
  readonly placeholder?: string;
  /** For who gives the keyboard to the field. */
  readonly id?: string;
}

/**
 * A field to pick one concept: typing narrows by name and other names, Enter takes the marked one. Nothing is picked by
 * leaving it: then it says again what was picked before.
 */
export function ConceptPicker({ label, value, onPick, placeholder = 'Any name', id }: ConceptPickerProps) {
  const atlas = useAtlas();
  const own = useId();
  const fieldId = id ?? own;
  const field = useRef<HTMLInputElement>(null);
  const comesIn = useRef(false);
  const concept = value === null ? undefined : atlas.concept.get(value);
  /** What is typed; null while the field says what is picked. */
  const [typed, setTyped] = useState<string | null>(null);
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const picks = isOpen ? picksFor(atlas.concepts, typed ?? '').filter(({ fits }) => fits) : [];
  const optionId = (index: number) => `${fieldId}-option-${index}`;
  const count = picks.length;
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
  /** All concepts, with the picked one marked. */
  const showAll = () => {
    const all = picksFor(atlas.concepts, '');
    setActive(
      Math.max(
        0,
        all.findIndex((pick) => pick.id === value),
      ),
    );
    setOpen(true);
  };
  const take = (pick: Pick | undefined) => {
    if (!pick) return;
    close();
    onPick(pick.id);
  };
  const move = (by: number) => (isOpen ? setActive((index) => (index + by + count) % Math.max(1, count)) : showAll());
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const commands: Readonly<Record<string, () => void>> = {
      ArrowDown: () => move(1),
      ArrowUp: () => move(-1),
      ...(isOpen && { Enter: () => take(picks[active]), Escape: close }),
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
          value={typed ?? (concept ? nameOf(concept) : '')}
          onChange={({ currentTarget }) => {
            setTyped(currentTarget.value);
            setActive(0);
            setOpen(true);
            if (currentTarget.value === '' && value !== null) onPick(null);
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
          aria-label={`All concepts: ${label}`}
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
            {picks.map((pick, index) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard stays in the field, which answers for the list
              <div
                key={pick.id}
                id={optionId(index)}
                role="option"
                tabIndex={-1}
                aria-selected={index === active}
                className="picker-option"
                onPointerDown={(event) => event.preventDefault()}
                onClick={() => take(pick)}
              >
                <Face pick={pick} />
              </div>
            ))}
          </div>
          {isOpen && count === 0 && <p className="picker-none">Nothing found. Try another name.</p>}
        </div>
      </div>
    </div>
  );
}

function Face({ pick: { id, concept, name, alias } }: { readonly pick: Pick }) {
  const { layout } = useAtlas();
  const place = gridReference(layout, id);
  return (
    <>
      {place && <KindShape kind={concept.kind} lane={place.charAt(0)} />}
      <span className="picker-name">
        {name}
        {alias && <span className="muted"> {alias}</span>}
      </span>
      {place && <Tag>{place}</Tag>}
    </>
  );
}
