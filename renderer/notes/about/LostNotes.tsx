import { FileQuestion, X } from 'lucide-react';
import { useId, useMemo, useRef, useState } from 'react';
import { useAtlas } from '../../state/atlas.ts';
import { useCourse } from '../../state/course.ts';
import { useNotes } from '../../state/notes.ts';
import { targetKey } from '../../state/target-key.ts';
import { useView } from '../../state/view.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { counted } from '../../words/counted.ts';
import { closeTray, leaveNote, toggleTray, useNoteTray } from '../tray.ts';
import { removeTarget, replaceTarget } from './change-targets.ts';
import { type Loss, type OrphanNote, orphansAmong } from './lost.ts';
import { TargetGlyph } from './TargetGlyph.tsx';
import { TargetPicker } from './TargetPicker.tsx';
import '../../ui/tray.css';
import './lost.css';

const useOrphans = (): readonly OrphanNote[] => {
  const atlas = useAtlas();
  const course = useCourse();
  const notes = useNotes((state) => state.notes);
  return useMemo(() => orphansAmong(atlas, course, notes), [atlas, course, notes]);
};

const countWords = (count: number): string =>
  `${counted(count, 'note')} ${count === 1 ? 'has' : 'have'} lost what ${count === 1 ? 'it is' : 'they are'} about`;

/** How many notes are about something that is gone, and the way to them; nothing while there are none. */
export function LostButton() {
  const count = useOrphans().length;
  const isOpen = useNoteTray(({ open }) => open === 'lost');
  if (count === 0) return null;
  return (
    <Button size="small" icon={FileQuestion} aria-expanded={isOpen} onClick={() => toggleTray('lost')}>
      {countWords(count)}
    </Button>
  );
}

interface LossRowProps {
  readonly noteId: string;
  readonly loss: Loss;
  /** Whether it is all that the note is about. */
  readonly isOnly: boolean;
  readonly onDone: () => void;
}

function LossRow({ noteId, loss: { target, name, why }, isOnly, onDone }: LossRowProps) {
  const [isChoosing, setChoosing] = useState(false);
  const fieldId = useId();
  const chooser = useRef<HTMLButtonElement>(null);
  const stop = () => {
    setChoosing(false);
    requestAnimationFrame(() => chooser.current?.focus());
  };
  const begin = () => {
    setChoosing(true);
    requestAnimationFrame(() => document.getElementById(fieldId)?.focus());
  };
  return (
    <li className="loss">
      <p className="loss-name">
        <TargetGlyph target={target} />
        <span>{name}</span>
      </p>
      <p className="lost-why">{why}</p>
      {isChoosing ? (
        <div className="about-adding">
          <TargetPicker
            id={fieldId}
            label="The note is about"
            onPick={(chosen, chosenName) => void replaceTarget(noteId, target, chosen, chosenName).then(onDone)}
            onLeave={stop}
          />
          <Button look="quiet" size="small" onClick={stop}>
            Cancel
          </Button>
        </div>
      ) : (
        <p className="lost-ways">
          <Button ref={chooser} size="small" onClick={begin}>
            Choose something else<VisuallyHidden> in the place of {name}</VisuallyHidden>
          </Button>
          <Button size="small" look="quiet" onClick={() => void removeTarget(noteId, target, name).then(onDone)}>
            {isOnly ? 'Make it a free note' : 'Take this away'}
            <VisuallyHidden>: {name}</VisuallyHidden>
          </Button>
        </p>
      )}
    </li>
  );
}

function OrphanRow({ orphan: { note, losses }, onDone }: { readonly orphan: OrphanNote; readonly onDone: () => void }) {
  const openNote = useView((state) => state.openNote);
  const isLeft = useNoteTray(({ left }) => left.has(note.id));
  const title = note.title || 'Untitled note';
  return (
    <li className="lost">
      <div className="lost-head">
        <button type="button" className="text-button lost-title" dir="auto" onClick={() => openNote(note.id)}>
          {title}
        </button>
        {isLeft && <span className="muted">Left as it is</span>}
        <Button look="quiet" size="small" onClick={() => leaveNote(note.id, !isLeft)}>
          {isLeft ? 'Decide now' : 'Leave it'}
          <VisuallyHidden>: {title}</VisuallyHidden>
        </Button>
      </div>
      {!isLeft && (
        <ul>
          {losses.map((loss) => (
            <LossRow
              key={targetKey(loss.target)}
              noteId={note.id}
              loss={loss}
              isOnly={note.targets.length === 1}
              onDone={onDone}
            />
          ))}
        </ul>
      )}
    </li>
  );
}

/** The notes that are about something that is gone: they stay as they are until their writer decides otherwise. */
export function LostNotes() {
  const orphans = useOrphans();
  const isOpen = useNoteTray(({ open }) => open === 'lost');
  const title = useRef<HTMLHeadingElement>(null);
  if (!isOpen || orphans.length === 0) return null;
  const toTitle = () => title.current?.focus();
  return (
    <section className="tray" aria-label="Notes that have lost what they are about">
      <header>
        <h2 ref={title} tabIndex={-1}>
          {countWords(orphans.length)}
        </h2>
        <IconButton icon={X} label="Close" size={16} onClick={closeTray} />
      </header>
      <p className="lost-why">Nothing of these notes is lost or changed. They wait here until you decide.</p>
      <ul>
        {orphans.map((orphan) => (
          <OrphanRow key={orphan.note.id} orphan={orphan} onDone={toTitle} />
        ))}
      </ul>
    </section>
  );
}
