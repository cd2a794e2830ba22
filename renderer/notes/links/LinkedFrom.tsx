import { Link2 } from 'lucide-react';
import { useRef, useState } from 'react';
import type { NoteTarget } from '../../../preload/contract.ts';
import type { Resolved } from '../../state/resolve.ts';
import { isAbout } from '../../state/targets.ts';
import { useResolve } from '../../state/use-resolve.ts';
import { Button } from '../../ui/Button.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { linkMention } from './link-mention.ts';
import { PlaceRow } from './PlaceRow.tsx';
import { type Place, type Thing, thingKey } from './places.ts';
import { useLinkGraph, useMentions } from './use-links.ts';
import './links.css';

/** How many rows are shown before one asks for all. */
const SHOWN = 5;

const NONE: readonly Place[] = [];

/** The thing as something that a note can be about: such notes stand above already. */
const targetOf = ({ kind, id }: Resolved): NoteTarget | null =>
  kind === 'note' ? null : ({ kind, id } as Exclude<NoteTarget, { kind: 'passage' }>);

interface PlacesProps {
  readonly title: string;
  readonly places: readonly Place[];
  /** Turns the mention into a link. */
  readonly onLink?: (place: Place) => void;
}

function Places({ title, places, onLink }: PlacesProps) {
  const [showsAll, setShowsAll] = useState(false);
  if (places.length === 0) return null;
  const shown = showsAll ? places : places.slice(0, SHOWN);
  return (
    <section className="section link-places">
      <h3 className="label">
        {title} <span className="count">{places.length}</span>
      </h3>
      <ul>
        {shown.map((place) => (
          <PlaceRow key={place.note.id} place={place}>
            {onLink && (
              <Button look="quiet" size="small" icon={Link2} onClick={() => onLink(place)}>
                Link it
                <VisuallyHidden> in {place.note.title || 'Untitled note'}</VisuallyHidden>
              </Button>
            )}
          </PlaceRow>
        ))}
      </ul>
      {places.length > shown.length && (
        <Button look="quiet" size="small" onClick={() => setShowsAll(true)}>
          Show all {places.length}
        </Button>
      )}
    </section>
  );
}

function Known({ thing }: { readonly thing: Resolved }) {
  const linked = useLinkGraph().linkedFrom.get(thingKey(thing)) ?? NONE;
  const { finder, places } = useMentions(thing);
  const box = useRef<HTMLElement>(null);
  const target = targetOf(thing);
  const linking = new Set(linked.map(({ note }) => note.id));
  const mentions = places.filter(
    ({ note }) => note.id !== thing.id && !linking.has(note.id) && !(target && isAbout(note, target)),
  );
  const link = async (place: Place): Promise<void> => {
    // The row goes away with its button: the keyboard stays here.
    if (await linkMention(place, finder, thing)) box.current?.focus();
  };
  if (linked.length === 0 && mentions.length === 0) return null;
  return (
    <section className="linked-from" ref={box} tabIndex={-1} aria-label="In other notes">
      <Places title="Linked from" places={linked} />
      <Places title="Mentioned in" places={mentions} onLink={(place) => void link(place)} />
    </section>
  );
}

/** Which notes link to a concept, relation, source or note, and which name it without a link; nothing where none does. */
export function LinkedFrom({ thing }: { readonly thing: Thing }) {
  const found = useResolve()(thing);
  return found && <Known key={thingKey(thing)} thing={found} />;
}
