import { useDeferredValue, useRef } from 'react';
import type { Draft } from './draft.ts';
import { toggleTask } from './markdown/task.ts';
import { Reading } from './NoteText.tsx';
import { desk } from './use-desk.ts';
import { useWantedFocus } from './use-wanted-focus.ts';

interface DraftReadingProps {
  readonly draft: Draft;
  /** It stands alone, so the keyboard that was asked for the note is its own. */
  readonly takesKeyboard: boolean;
}

/** A note as it reads while it is written; a box that is ticked is typed. */
export function DraftReading({ draft, takesKeyboard }: DraftReadingProps) {
  const pane = useRef<HTMLElement>(null);
  // The field goes first: a long text is drawn when there is time.
  const body = useDeferredValue(draft.text);
  useWantedFocus(takesKeyboard ? draft.id : null, () => pane.current?.focus());
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is scrolled by the keyboard too
    <section ref={pane} className="note-reading" aria-label="The note as it reads" tabIndex={0}>
      {body.trim() === '' ? (
        <p className="muted">Nothing is written yet.</p>
      ) : (
        <Reading
          body={body}
          top={2}
          onTask={(at) => body === draft.text && desk.type(draft.id, toggleTask(body, at))}
        />
      )}
    </section>
  );
}
