import { lazy, Suspense } from 'react';
import type { Note } from '../../preload/contract.ts';
import { setTask } from './markdown/set-task.ts';

/** What draws Markdown comes with the first note that is shown: the start does not wait for it. */
const MarkdownView = lazy(async () => ({ default: (await import('./markdown/MarkdownView.tsx')).MarkdownView }));

interface ReadingProps {
  readonly body: string;
  /** A box was ticked: where it stands in the body. Left out where boxes are only read. */
  readonly onTask?: (at: number) => void;
  /** The level of its first heading. */
  readonly top?: number;
}

/** A text as it reads. */
export function Reading({ body, onTask, top = 4 }: ReadingProps) {
  const plain = (
    <p className="note-text" dir="auto">
      {body}
    </p>
  );
  return (
    <Suspense fallback={plain}>
      <MarkdownView body={body} top={top} {...(onTask && { onTask })} />
    </Suspense>
  );
}

/** The text of a stored note as it reads; its boxes can be ticked. */
export function NoteText({ note }: { readonly note: Note }) {
  return <Reading body={note.body} onTask={(at) => setTask(note, at)} />;
}
