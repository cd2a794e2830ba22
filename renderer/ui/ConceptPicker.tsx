import { ChevronsUpDown } from 'lucide-react';
import { type KeyboardEvent, useId, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { ComboBox } from 'react-aria-components/ComboBox';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { ConceptId, gridReference } from '../../content/schema/index.ts';
import { useAtlas } from '../state/atlas.ts';
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

/** A field to pick one concept: typing narrows by name and other names, Enter takes the first that fits. */
export function ConceptPicker({ label, value, onPick, placeholder = 'Any name', id }: ConceptPickerProps) {
  const atlas = useAtlas();
  const own = useId();
  const [typed, setTyped] = useState('');
  const picks = picksFor(atlas.concepts, typed);
  const fitting = new Set(picks.filter(({ fits }) => fits).map(({ name }) => name));

  const takeFirst = (event: KeyboardEvent<HTMLInputElement>) => {
    const isOpen = event.currentTarget.getAttribute('aria-expanded') === 'true';
    const isOnOne = event.currentTarget.hasAttribute('aria-activedescendant');
    const [first] = picks;
    if (event.key !== 'Enter' || !isOpen || isOnOne || typed.trim() === '' || !first?.fits) return;
    event.preventDefault();
    event.stopPropagation();
    onPick(first.id);
  };

  return (
    <ComboBox
      className="picker"
      value={value}
      onChange={(key) => onPick(key === null ? null : ConceptId.parse(key))}
      defaultItems={picks}
      // Which of them fit the field's words is known already; the words that come in here are the field's own.
      defaultFilter={(name) => fitting.has(name)}
      onInputChange={setTyped}
      menuTrigger="input"
    >
      <Label className="label">{label}</Label>
      <div className="picker-field">
        <Input id={id ?? own} placeholder={placeholder} onKeyDownCapture={takeFirst} spellCheck={false} />
        <Button className="picker-open">
          <ChevronsUpDown className="icon" size={15} aria-hidden />
        </Button>
      </div>
      <Popover className="picker-list" offset={4}>
        <ListBox>{(pick: Pick) => <Option pick={pick} isNext={typed.trim() !== '' && pick === picks[0]} />}</ListBox>
      </Popover>
    </ComboBox>
  );
}

interface OptionProps {
  readonly pick: Pick;
  /** Whether Enter takes this one. */
  readonly isNext: boolean;
}

function Option({ pick: { id, concept, name, alias }, isNext }: OptionProps) {
  const { layout } = useAtlas();
  const place = gridReference(layout, id);
  return (
    <ListBoxItem id={id} textValue={name} className="picker-option">
      {place && <KindShape kind={concept.kind} lane={place.charAt(0)} />}
      <span className="picker-name">
        {name}
        {alias && <span className="muted"> {alias}</span>}
      </span>
      {isNext && (
        <span className="picker-key" aria-hidden="true">
          <kbd>Enter</kbd>
        </span>
      )}
      {place && <Tag>{place}</Tag>}
    </ListBoxItem>
  );
}
