import type { NoteTarget } from '../../../preload/contract.ts';
import { useAtlas } from '../../state/atlas.ts';
import { useCourse } from '../../state/course.ts';
import { useLights } from '../../state/lights.ts';
import { targetKey } from '../../state/target-key.ts';
import { Picker } from '../../ui/Picker.tsx';
import { nameTarget } from '../name-target.ts';
import { type Candidate, candidatesFor } from './candidates.ts';
import { TargetGlyph } from './TargetGlyph.tsx';
import { wayOfLight } from './way.ts';

/** The route or loop that is lit on the map, to be offered first. */
const useLitCandidate = (): Candidate | null => {
  const atlas = useAtlas();
  const course = useCourse();
  const way = wayOfLight(
    atlas,
    useLights((state) => state.kept),
  );
  const name = way && nameTarget(atlas, course, way);
  return way && name !== null ? { target: way, name, aside: 'lit on the map' } : null;
};

interface TargetPickerProps {
  readonly label: string;
  readonly onPick: (target: NoteTarget, name: string) => void;
  readonly onLeave: () => void;
  readonly id?: string;
}

/** A field to choose something that a note is about. */
export function TargetPicker({ label, onPick, onLeave, id }: TargetPickerProps) {
  const atlas = useAtlas();
  const lit = useLitCandidate();
  return (
    <Picker
      label={label}
      all="Everything"
      shown=""
      placeholder="Concept, relation or source"
      optionsFor={(typed) => candidatesFor(atlas, typed, lit)}
      keyOf={({ target }) => targetKey(target)}
      face={({ target, name, aside }) => (
        <>
          <TargetGlyph target={target} />
          <span className="picker-name">
            {name}
            {aside && <span className="muted"> {aside}</span>}
          </span>
        </>
      )}
      onPick={({ target, name }) => onPick(target, name)}
      onLeave={onLeave}
      id={id}
    />
  );
}
