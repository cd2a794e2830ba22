import { questionCode } from '../../../content/schema/index.ts';
import type { NoteTarget } from '../../../preload/contract.ts';
import { useAtlas } from '../../state/atlas.ts';
import { useCourse } from '../../state/course.ts';
import { useLights } from '../../state/lights.ts';
import { useScenario } from '../../state/scenario.ts';
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

/** The what-if that stands, to be offered next. */
const useAskedCandidate = (): Candidate | null => {
  const atlas = useAtlas();
  const course = useCourse();
  const question = useScenario((state) => state.question);
  if (question.pushes.length === 0) return null;
  const target = { kind: 'scenario', question: questionCode(question) } as const;
  const name = nameTarget(atlas, course, target);
  return name === null ? null : { target, name, aside: 'asked just now' };
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
  const first = [useLitCandidate(), useAskedCandidate()].filter((each) => each !== null);
  return (
    <Picker
      label={label}
      all="Everything"
      shown=""
      placeholder="Concept, relation or source"
      optionsFor={(typed) => candidatesFor(atlas, typed, first)}
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
