import { BookOpenCheck } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import type { Level } from '../../../content/schema/index.ts';
import { ActionButton } from '../../actions/ActionButton.tsx';
import { useAtlas } from '../../state/atlas.ts';
import { useCourse } from '../../state/course.ts';
import { forgetProgress, undoForgetting, useProgress } from '../../state/progress.ts';
import { announce } from '../../ui/announcer.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { axisWord } from '../../words/kind.ts';
import { partWord } from '../../words/verdict.ts';
import { FAST_READING } from './attention.ts';
import { type Count, countOfLevel, countsByAxis, countsByLevel } from './count.ts';
import './progress.css';

function CountRow({ name, count }: { readonly name: string; readonly count: Count }) {
  const { read, of, plainOnly } = count;
  const plainly = plainOnly > 0 ? `, ${plainOnly} in plain words only` : '';
  return (
    <div className="count-row">
      <dt>{name}</dt>
      <dd>
        <meter className="hidden" min={0} max={of} value={read} aria-label={name} />
        <span className="count-bar" aria-hidden>
          <span style={{ width: `${(100 * read) / of}%` }} />
        </span>
        {read} of {of}
        <span className="muted">{plainly}</span>
      </dd>
    </div>
  );
}

/** All that was read, per level and per axis. */
function Overview() {
  const atlas = useAtlas();
  const course = useCourse();
  const { full, plain } = useProgress();
  return (
    <>
      <h2 className="label">Passages read, by depth</h2>
      <dl>
        {[...countsByLevel(course, { full, plain })].map(([level, count]) => (
          <CountRow key={level} name={partWord(level)} count={count} />
        ))}
      </dl>
      <h2 className="label">By what they speak of</h2>
      <dl>
        {[...countsByAxis(atlas, course, { full, plain })].map(([axis, count]) => (
          <CountRow key={axis} name={axisWord(axis)} count={count} />
        ))}
      </dl>
      <p className="muted">
        A passage counts as read once it has been in view for as long as its words take at {FAST_READING} a minute, in
        either telling, and is marked by a line at its left. What you read stays on this machine.
      </p>
    </>
  );
}

const undo = (): void => {
  void undoForgetting();
  announce('What was read counts again.');
};

/** Takes a reset back, for as long as nothing else was reset. */
export function ForgottenNews() {
  const isForgotten = useProgress(({ forgotten }) => forgotten !== null);
  if (!isForgotten) return null;
  return (
    <span>
      Progress reset{' '}
      <button type="button" className="text-button" onClick={undo}>
        Undo
      </button>
    </span>
  );
}

function ResetQuestion({ onClose }: { readonly onClose: () => void }) {
  const reset = () => {
    void forgetProgress();
    announce('Progress reset. Undo stands in the status bar.');
    onClose();
  };
  return (
    <Dialog
      title="Reset progress?"
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button look="main" onClick={reset}>
            Reset progress
          </Button>
        </>
      }
    >
      <p>
        No passage will count as read, at any depth. Your notes and highlights stay, and you can undo this until you
        quit.
      </p>
    </Dialog>
  );
}

/** What was read, behind a button that says how much of this reading it is. */
export function ProgressMenu({ level }: { readonly level: Level }) {
  const id = useId();
  const menu = useRef<HTMLDivElement>(null);
  const [isAsking, setIsAsking] = useState(false);
  const [isOpen, setIsOpen] = useState(false);
  const course = useCourse();
  const { full, plain } = useProgress();
  const { read, of } = countOfLevel(course, { full, plain }, level);
  const hasAny = full.length + plain.length > 0;
  const ask = () => {
    menu.current?.hidePopover();
    setIsAsking(true);
  };
  return (
    <>
      <button
        type="button"
        className="icon-button with-text progress-button"
        popoverTarget={id}
        aria-label={`Progress: ${read}/${of} passages read`}
        title="What you have read"
      >
        <BookOpenCheck className="icon" size={17} aria-hidden />
        {read} of {of}
      </button>
      <div
        ref={menu}
        id={id}
        popover="auto"
        className="progress-menu reading-popover"
        role="dialog"
        aria-label="Progress"
        onToggle={(event) => setIsOpen(event.newState === 'open')}
      >
        {isOpen && <Overview />}
        <div className="progress-tools">
          <ActionButton id="read-passage" text="Mark passage as read" />
          <ActionButton id="read-section" text="Mark section as read" />
          <Button size="small" aria-disabled={!hasAny || undefined} onClick={() => hasAny && ask()}>
            Reset progress…
          </Button>
          <ForgottenNews />
        </div>
      </div>
      {isAsking && <ResetQuestion onClose={() => setIsAsking(false)} />}
    </>
  );
}

/** A quiet line: how much of this reading was read. The button beside it says the same in words. */
export function ProgressLine({ level }: { readonly level: Level }) {
  const course = useCourse();
  const { full, plain } = useProgress();
  const { read, of } = countOfLevel(course, { full, plain }, level);
  return (
    <div className="progress-line" aria-hidden>
      <div style={{ width: `${(100 * read) / of}%` }} />
    </div>
  );
}
