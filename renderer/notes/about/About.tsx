import { CornerUpRight, Plus, X } from 'lucide-react';
import { type ReactNode, useId, useRef, useState } from 'react';
import { type NoteTarget, TARGETS_CAP } from '../../../preload/contract.ts';
import { useAtlas } from '../../state/atlas.ts';
import { useCourse } from '../../state/course.ts';
import { targetKey } from '../../state/target-key.ts';
import { Button } from '../../ui/Button.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { nameTarget } from '../name-target.ts';
import { addTarget, removeTarget } from './change-targets.ts';
import { lossesOf } from './lost.ts';
import { openTarget } from './open-target.ts';
import { TargetGlyph } from './TargetGlyph.tsx';
import { TargetPicker } from './TargetPicker.tsx';
import './about.css';

/** Where a chip leads, for who hears it. */
const LEADS = {
  concept: 'show on the map',
  relation: 'show on the map',
  route: 'light on the map',
  loop: 'light on the map',
  reference: 'open in the library',
  prompt: 'open in the journal',
  scenario: 'ask on the what-if page',
} as const satisfies Partial<Record<NoteTarget['kind'], string>>;

interface ChipProps {
  readonly noteId: string;
  readonly target: NoteTarget;
  readonly onRemove: (name: string) => void;
}

/** Something that a note is about: the way there, and a button that takes it away. */
function Chip({ noteId, target, onRemove }: ChipProps) {
  const atlas = useAtlas();
  const course = useCourse();
  const name = nameTarget(atlas, course, target);
  const [loss] = name === null ? lossesOf(atlas, course, [target]) : [];
  const told = name ?? loss?.name ?? '';
  const isEntry = target.kind === 'prompt';
  return (
    <li className="about-chip" data-lost={loss ? '' : undefined}>
      {name === null || target.kind === 'passage' || target.kind === 'other' ? (
        <span className="about-lost" title={loss?.why}>
          <TargetGlyph target={target} />
          <span className="about-name">{told}</span>
          <VisuallyHidden>. {loss?.why}</VisuallyHidden>
        </span>
      ) : (
        <button type="button" className="about-open" onClick={() => openTarget(atlas, target, name, noteId)}>
          <TargetGlyph target={target} />
          <span className="about-name">{name}</span>
          <CornerUpRight className="icon" size={14} aria-hidden />
          <VisuallyHidden>, {LEADS[target.kind]}</VisuallyHidden>
        </button>
      )}
      {/* An entry of the journal without its question would be gone from the journal. */}
      {(!isEntry || name === null) && (
        <button
          type="button"
          className="about-remove"
          aria-label={`The note is not about ${told}`}
          title="Take away"
          onClick={() => onRemove(told)}
        >
          <X className="icon" size={14} aria-hidden />
        </button>
      )}
    </li>
  );
}

interface AboutProps {
  readonly noteId: string;
  readonly targets: readonly NoteTarget[];
  /** Tells of the words of a text that the note is about. */
  readonly passage: ReactNode;
}

/** What a note is about: each leads there and can be taken away, and more can be added. */
export function About({ noteId, targets, passage }: AboutProps) {
  const [isAdding, setAdding] = useState(false);
  const fieldId = useId();
  const adder = useRef<HTMLButtonElement>(null);
  const stop = () => {
    setAdding(false);
    requestAnimationFrame(() => adder.current?.focus());
  };
  const begin = () => {
    setAdding(true);
    requestAnimationFrame(() => document.getElementById(fieldId)?.focus());
  };
  return (
    <div className="about">
      {targets.some(({ kind }) => kind === 'passage') && passage}
      <ul className="about-list" aria-label="What the note is about">
        {targets
          .filter(({ kind }) => kind !== 'passage')
          .map((target) => (
            <Chip
              key={targetKey(target)}
              noteId={noteId}
              target={target}
              onRemove={(name) => void removeTarget(noteId, target, name).then(() => adder.current?.focus())}
            />
          ))}
        {targets.length === 0 && <li className="muted">Free note</li>}
        {!isAdding && targets.length < TARGETS_CAP && (
          <li>
            <Button ref={adder} look="quiet" size="small" icon={Plus} onClick={begin}>
              About
              <VisuallyHidden> something more</VisuallyHidden>
            </Button>
          </li>
        )}
      </ul>
      {isAdding && (
        <div className="about-adding">
          <TargetPicker
            id={fieldId}
            label="The note is about"
            onPick={(target, name) => {
              stop();
              void addTarget(noteId, target, name);
            }}
            onLeave={stop}
          />
          <Button look="quiet" size="small" onClick={stop}>
            Cancel
          </Button>
        </div>
      )}
    </div>
  );
}
