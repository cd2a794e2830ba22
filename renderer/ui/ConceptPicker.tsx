import { type ConceptId, gridReference } from '../../content/schema/index.ts';
import { useAtlas } from '../state/atlas.ts';
import { nameOf } from '../words/name.ts';
import { KindShape } from './KindShape.tsx';
import { Picker } from './Picker.tsx';
import { type Pick, picksFor } from './pick.ts';
import { Tag } from './Tag.tsx';

interface ConceptPickerProps {
  readonly label: string;
  readonly value: ConceptId | null;
  /** Told what was picked, or null when the field was emptied. */
  readonly onPick: (id: ConceptId | null) => void;
  readonly placeholder?: string;
  /** For who gives the keyboard to the field. */
  readonly id?: string;
}

/** A field to pick one concept, by its name or another name of it. */
export function ConceptPicker({ label, value, onPick, placeholder = 'Any name', id }: ConceptPickerProps) {
  const atlas = useAtlas();
  const concept = value === null ? undefined : atlas.concept.get(value);
  return (
    <Picker
      label={label}
      all="All concepts"
      shown={concept ? nameOf(concept) : ''}
      optionsFor={(typed) => picksFor(atlas.concepts, typed).filter(({ fits }) => fits)}
      keyOf={(pick) => pick.id}
      face={(pick) => <Face pick={pick} />}
      isPicked={(pick) => pick.id === value}
      onPick={(pick) => onPick(pick.id)}
      onEmpty={() => onPick(null)}
      placeholder={placeholder}
      id={id}
    />
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
