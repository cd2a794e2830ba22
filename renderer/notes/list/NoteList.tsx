import { ArrowLeft, Plus, Search, Trash2 } from 'lucide-react';
import { useLayoutEffect, useRef } from 'react';
import { useNotes } from '../../state/notes.ts';
import { useView } from '../../state/view.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { counted } from '../../words/counted.ts';
import { SearchHelp } from '../finding/SearchHelp.tsx';
import { SearchRemarks } from '../finding/SearchRemarks.tsx';
import { focusNotes } from '../focus-notes.ts';
import { useDrafts } from '../use-desk.ts';
import { startNote } from '../write.ts';
import { BulkBar } from './BulkBar.tsx';
import { EraseQuestion } from './EraseQuestion.tsx';
import { ListControls } from './ListControls.tsx';
import { askToErase } from './menu.ts';
import { UnsavedItem } from './NoteItem.tsx';
import { NoteMenu } from './NoteMenu.tsx';
import { Rows } from './Rows.tsx';
import { onRowKey } from './row-keys.ts';
import { useShown } from './shown.ts';
import { goToPlace, search, useList } from './store.ts';
import '../../ui/filter.css';
import './list.css';

/** The button that leads there goes away with the other list. */
const go = (place: 'notes' | 'trash'): void => {
  goToPlace(place);
  focusNotes();
};

/** The way into the trash, and out of it. */
function TrashWay() {
  const place = useList((state) => state.place);
  const trash = useNotes((state) => state.trash);
  if (place === 'notes')
    return (
      trash.length > 0 && (
        <Button look="quiet" size="small" icon={Trash2} onClick={() => go('trash')}>
          Trash, {counted(trash.length, 'note')}
        </Button>
      )
    );
  return (
    <div className="trash-top">
      <Button look="quiet" size="small" icon={ArrowLeft} onClick={() => go('notes')}>
        Back to the notes
      </Button>
      <span className="push" />
      {trash.length > 0 && (
        <Button size="small" onClick={() => askToErase(trash.map(({ id }) => id))}>
          Empty the trash…
        </Button>
      )}
    </div>
  );
}

/** Every note, with a field and choices to narrow, sort and group the list; or the trash. */
export function NoteList() {
  const notes = useNotes((state) => state.notes);
  const trash = useNotes((state) => state.trash);
  const { place, query, narrowing, sort, grouping } = useList();
  const items = useRef<HTMLUListElement>(null);
  const noteId = useView((state) => state.noteId);
  const openNote = useView((state) => state.openNote);
  const shown = useShown();
  // biome-ignore lint/correctness/useExhaustiveDependencies: whatever makes it another list, which is read from its top
  useLayoutEffect(() => {
    if (items.current) items.current.scrollTop = 0;
  }, [place, query, narrowing, sort, grouping]);
  const stored = new Set(notes.map(({ id }) => id));
  const drafts = Object.values(useDrafts());
  const unsaved = place === 'trash' ? [] : drafts.filter(({ id, text }) => !stored.has(id) && text.trim() !== '');
  const none = place === 'trash' ? 'The trash is empty.' : 'No note matches. Clear the filter.';
  return (
    <section className="note-list" aria-label={place === 'trash' ? 'Trash' : 'Notes'}>
      <div className="note-list-top">
        <h2 className="hidden">{place === 'trash' ? 'Trash' : 'Notes'}</h2>
        <div className="note-find">
          <label className="field">
            <Search className="icon" size={16} aria-hidden />
            <VisuallyHidden>Filter notes</VisuallyHidden>
            <input
              type="text"
              placeholder={`Filter ${counted(place === 'trash' ? trash.length : notes.length, 'note')}`}
              value={query}
              autoComplete="off"
              spellCheck={false}
              onChange={(event) => search(event.currentTarget.value)}
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
        <SearchRemarks findings={shown.findings} />
        {place === 'notes' && <ListControls notes={notes} found={shown.findings ? shown.order.length : null} />}
        <TrashWay />
      </div>
      <BulkBar order={shown.order} />
      <ul ref={items} className="note-items" onKeyDown={(event) => onRowKey(event, shown.order)}>
        {unsaved.map((draft) => (
          <UnsavedItem key={draft.id} draft={draft} isOpen={draft.id === noteId} onOpen={() => openNote(draft.id)} />
        ))}
        <Rows shown={shown} />
        {shown.order.length === 0 && (notes.length > 0 || place === 'trash') && <li className="note-none">{none}</li>}
      </ul>
      <NoteMenu />
      <EraseQuestion />
    </section>
  );
}
