import { Plus, Search } from 'lucide-react';
import { useState } from 'react';
import type { NoteTarget } from '../../preload/contract.ts';
import { useAtlas } from '../state/atlas.ts';
import { useCourse } from '../state/course.ts';
import { useNoteSearch } from '../state/note-search.ts';
import { useNotes } from '../state/notes.ts';
import { useView } from '../state/view.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import { countScopes, inScope, SCOPES, type Scope } from './filter.ts';
import { NoteItem, UnsavedItem } from './NoteItem.tsx';
import { nameTarget } from './name-target.ts';
import { foundNotes } from './search/found-notes.ts';
import { SearchHelp } from './search/SearchHelp.tsx';
import { SearchRemarks } from './search/SearchRemarks.tsx';
import { useDrafts } from './use-desk.ts';
import { startNote } from './write.ts';
import '../ui/filter.css';

const SCOPE_WORDS: Readonly<Record<Scope, string>> = {
  all: 'All',
  concept: 'Concepts',
  relation: 'Relations',
  passage: 'Passages',
  prompt: 'Journal',
  none: 'Free',
};

/** Every note, newest change first, with a field and chips to narrow the list. */
export function NoteList() {
  const atlas = useAtlas();
  const course = useCourse();
  const notes = useNotes((state) => state.notes);
  const noteId = useView((state) => state.noteId);
  const openNote = useView((state) => state.openNote);
  const [query, setQuery] = useState('');
  const [scope, setScope] = useState<Scope>('all');
  const nameOf = (target: NoteTarget) => nameTarget(atlas, course, target);
  const trash = useNotes((state) => state.trash);
  const findings = useNoteSearch(query);
  const shown = inScope(findings ? foundNotes(findings, [...notes, ...trash]) : notes, scope);
  const counts = countScopes(notes);
  const stored = new Set(notes.map(({ id }) => id));
  const unsaved = Object.values(useDrafts()).filter(({ id, text }) => !stored.has(id) && text.trim() !== '');
  return (
    <section className="note-list" aria-label="Notes">
      <div className="note-list-top">
        <h2 className="hidden">Notes</h2>
        <div className="note-find">
          <label className="field">
            <Search className="icon" size={16} aria-hidden />
            <VisuallyHidden>Filter notes</VisuallyHidden>
            <input
              type="text"
              placeholder={`Filter ${counts.all} ${counts.all === 1 ? 'note' : 'notes'}`}
              value={query}
              autoComplete="off"
              spellCheck={false}
              onChange={(event) => setQuery(event.currentTarget.value)}
            />
          </label>
          <SearchHelp />
          <IconButton
            icon={Plus}
            label="New free note"
            className="main"
            size={18}
            onClick={() => openNote(startNote())}
          />
        </div>
        <SearchRemarks findings={findings} />
        <fieldset className="chips">
          <legend className="hidden">Notes about</legend>
          {SCOPES.map((each) => (
            <button
              key={each}
              type="button"
              className="chip"
              aria-pressed={each === scope}
              onClick={() => setScope(each)}
            >
              {SCOPE_WORDS[each]} {each !== 'all' && counts[each]}
            </button>
          ))}
        </fieldset>
      </div>
      <ul className="note-items">
        {unsaved.map((draft) => (
          <UnsavedItem key={draft.id} draft={draft} isOpen={draft.id === noteId} onOpen={() => openNote(draft.id)} />
        ))}
        {shown.map((note) => (
          <NoteItem
            key={note.id}
            note={note}
            nameOf={nameOf}
            marks={findings?.marks ?? null}
            isOpen={note.id === noteId}
            onOpen={() => openNote(note.id)}
          />
        ))}
        {shown.length === 0 && notes.length > 0 && <li className="note-none">No note matches. Clear the filter.</li>}
      </ul>
    </section>
  );
}
