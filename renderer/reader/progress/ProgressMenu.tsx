import { BookOpenCheck } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import type { Level } from '../../../content/schema/index.ts';
import { ActionButton } from '../../actions/ActionButton.tsx';
import { useCourse } from '../../state/course.ts';
import { useProgress } from '../../state/progress.ts';
import { Button } from '../../ui/Button.tsx';
import { countOfLevel } from './count.ts';
import { ForgottenNews } from './ForgottenNews.tsx';
import { Overview } from './Overview.tsx';
import { ResetQuestion } from './ResetQuestion.tsx';
import './progress.css';

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
        aria-label={`Progress: ${read} of ${of} passages read`}
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
