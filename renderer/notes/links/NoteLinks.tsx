import { useRef } from 'react';
import { BrokenRows } from './BrokenLinks.tsx';
import { LinkedFrom } from './LinkedFrom.tsx';
import { useLinkGraph } from './use-links.ts';
import './links.css';

/** Beneath an open note: its links that lead nowhere, which notes link to it, and which name it. */
export function NoteLinks({ noteId }: { readonly noteId: string }) {
  const broken = useLinkGraph().broken.filter(({ note }) => note.id === noteId);
  const title = useRef<HTMLHeadingElement>(null);
  return (
    <div className="note-links">
      {broken.length > 0 && (
        <section className="section link-places">
          <h3 className="label" ref={title} tabIndex={-1}>
            Links that lead nowhere <span className="count">{broken.length}</span>
          </h3>
          <BrokenRows broken={broken} isHere onDone={() => title.current?.focus()} />
        </section>
      )}
      <LinkedFrom thing={{ kind: 'note', id: noteId }} />
    </div>
  );
}
