import { PencilLine } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { Prompt } from '../../../content/schema/index.ts';
import { useCourse } from '../../state/course.ts';
import { useJournal } from '../../state/journal.ts';
import { useNotes } from '../../state/notes.ts';
import { Button } from '../../ui/Button.tsx';
import { counted } from '../../words/counted.ts';
import { useDrafts } from '../use-desk.ts';
import { editNote, startNote } from '../write.ts';
import { Entry } from './Entry.tsx';
import { entriesOn, isAbout } from './entries.ts';
import './journal.css';

const countWords = (count: number): string => (count === 0 ? 'No entry yet' : counted(count, 'entry', 'entries'));

/** The questions of the course, with how much one has written on each. */
function Questions({ prompts, chosen }: { readonly prompts: readonly Prompt[]; readonly chosen: string }) {
  const notes = useNotes((state) => state.notes);
  return (
    <nav className="questions" aria-label="Questions">
      <ol>
        {prompts.map(({ id, text }) => (
          <li key={id}>
            <button
              type="button"
              className="question"
              aria-current={id === chosen || undefined}
              onClick={() => useJournal.setState({ prompt: id })}
            >
              <span>{text}</span>
              <small>{countWords(notes.filter((note) => isAbout(note, id)).length)}</small>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** What one wrote on a question, and the way to write more. */
function Entries({ prompt: { id, text } }: { readonly prompt: Prompt }) {
  const notes = useNotes((state) => state.notes);
  const drafts = useDrafts();
  const writer = useRef<HTMLButtonElement>(null);
  const stored = entriesOn(notes, id);
  const wish = useJournal((state) => state.wish);
  useEffect(() => {
    if (!wish) return;
    useJournal.setState({ wish: null });
    const wished = stored.find((note) => note.id === wish.entry);
    if (wished) editNote(wished);
    else writer.current?.focus();
  }, [wish, stored]);
  const fresh = Object.values(drafts).filter(
    (draft) => isAbout(draft, id) && !stored.some((note) => note.id === draft.id),
  );
  // One list: an editor must not lose the keyboard when its new entry has been stored.
  const shown = [
    ...fresh.map((draft) => ({ id: draft.id, note: undefined })),
    ...stored.map((note) => ({ id: note.id, note })),
  ];
  return (
    <section className="entries" aria-label="Entries">
      <h2>{text}</h2>
      <div className="entries-head">
        <Button ref={writer} look="main" icon={PencilLine} onClick={() => startNote({ kind: 'prompt', id })}>
          Write an entry
        </Button>
        <p className="muted">Your journal stays on this machine.</p>
      </div>
      <ul>
        {shown.map((entry) => (
          <Entry key={entry.id} note={entry.note} draft={drafts[entry.id]} onLeft={() => writer.current?.focus()} />
        ))}
      </ul>
    </section>
  );
}

/** The journal: questions to think about on the left, one's own entries on the chosen one beside them. */
export function JournalPage() {
  const { prompts } = useCourse();
  const chosen = useJournal((state) => state.prompt);
  const prompt = prompts.find(({ id }) => id === chosen) ?? prompts[0];
  if (!prompt) return null;
  return (
    <div className="journal">
      <Questions prompts={prompts} chosen={prompt.id} />
      <Entries key={prompt.id} prompt={prompt} />
    </div>
  );
}
