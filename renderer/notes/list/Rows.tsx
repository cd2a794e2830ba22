import { type MouseEvent, useEffect, useRef, useState } from 'react';
import type { Note, NoteTarget } from '../../../preload/contract.ts';
import { useAtlas } from '../../state/atlas.ts';
import { useCourse } from '../../state/course.ts';
import { useResolve } from '../../state/use-resolve.ts';
import { useView } from '../../state/view.ts';
import { nameTarget } from '../name-target.ts';
import { openNoteMenu } from './menu.ts';
import { NoteItem } from './NoteItem.tsx';
import type { Group } from './order.ts';
import { concerned } from './row-keys.ts';
import { daysLeft, type Shown } from './shown.ts';
import { drawMore, markTo, toggleMark, useList } from './store.ts';
import { daysLeftWords } from './words.ts';

/** Draws more rows when it comes into sight. */
function More({ left }: { readonly left: number }) {
  const place = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (!place.current) return;
    const watch = new IntersectionObserver((seen) => {
      if (seen.some(({ isIntersecting }) => isIntersecting)) drawMore();
    });
    watch.observe(place.current);
    return () => watch.disconnect();
  });
  return (
    <li ref={place} className="note-none">
      <button type="button" className="text-button" onClick={drawMore}>
        Show more, {left} left
      </button>
    </li>
  );
}

/** As many rows of the groups as are drawn. */
const drawnOf = (groups: readonly Group[], drawn: number): readonly Group[] => {
  let left = drawn;
  return groups.flatMap((group) => {
    const notes = group.notes.slice(0, Math.max(0, left));
    left -= notes.length;
    return notes.length > 0 ? [{ ...group, notes }] : [];
  });
};

/** The rows of the list, under their headings. */
export function Rows({ shown: { groups, order, findings } }: { readonly shown: Shown }) {
  const atlas = useAtlas();
  const course = useCourse();
  const noteId = useView((state) => state.noteId);
  const openNote = useView((state) => state.openNote);
  const { marked, drawn, place } = useList();
  const resolve = useResolve();
  const [stop, setStop] = useState<string | null>(null);
  const nameOf = (target: NoteTarget) => nameTarget(atlas, course, target);
  const current = [stop, noteId].find((id) => id !== null && order.includes(id)) ?? order[0];
  const now = Date.now();
  const count = groups.reduce((sum, { notes }) => sum + notes.length, 0);
  const open = (note: Note, event: MouseEvent) => {
    if (event.shiftKey) markTo(note.id, order);
    else if (event.ctrlKey || event.metaKey) toggleMark(note.id);
    else openNote(note.id);
  };
  return (
    <>
      {drawnOf(groups, drawn).map(({ title, notes }) => (
        <li key={title} className="note-group">
          {title !== '' && <h3>{title}</h3>}
          <ul
            onFocus={({ target }) =>
              setStop(target.closest('.note-row')?.querySelector<HTMLElement>('.note-item')?.dataset.note ?? null)
            }
          >
            {notes.map((note) => (
              <NoteItem
                key={note.id}
                note={note}
                nameOf={nameOf}
                resolve={resolve}
                marks={findings?.marks ?? null}
                remark={place === 'trash' ? daysLeftWords(daysLeft(note, now)) : null}
                isOpen={note.id === noteId}
                isMarked={marked.has(note.id)}
                isStop={note.id === current}
                onOpen={(event) => open(note, event)}
                onMark={() => toggleMark(note.id)}
                onMenu={(at) => openNoteMenu(concerned(note.id, order), at)}
              />
            ))}
          </ul>
        </li>
      ))}
      {count > drawn && <More left={count - drawn} />}
    </>
  );
}
