import type { NoteTarget } from '../../preload/contract.ts';
import { useFirstNotes } from '../state/first-notes.ts';
import { counted } from '../words/counted.ts';
import { shortDate } from '../words/date.ts';
import { Reading } from './NoteText.tsx';
import { STILL_READING } from './still-reading.ts';

/** What the card says of notes while they are being read: the first of them where they are known, to be read only. */
export function FirstNotes({ subject }: { readonly subject: NoteTarget }) {
  const first = useFirstNotes(subject);
  const notes = first?.notes ?? [];
  return (
    <section className="section subject-notes">
      <div className="section-head">
        <h3 className="label">{(first?.total ?? 0) > 1 ? 'Your notes' : 'Your note'}</h3>
      </div>
      <p className="still-reading muted" role="status">
        {STILL_READING}
        {first !== null && first.total > 0 && ` ${counted(first.total, 'note')} here; you can write in a moment.`}
      </p>
      {notes.map((note) => (
        <article key={note.id} className="note" aria-label={note.title}>
          <Reading body={note.body} onTask={() => undefined} />
          <footer>
            <time dateTime={new Date(note.updatedAt).toISOString()}>{shortDate(note.updatedAt, Date.now())}</time>
          </footer>
        </article>
      ))}
    </section>
  );
}
