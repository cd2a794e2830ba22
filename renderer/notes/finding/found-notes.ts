import type { Note } from '../../../preload/contract.ts';
import type { NoteFindings } from '../../state/note-search.ts';

/** The notes that were found, in the order in which they were found; one that is gone meanwhile is passed over. */
export const foundNotes = ({ ids }: NoteFindings, notes: readonly Note[]): readonly Note[] => {
  const wanted = new Set(ids);
  const byId = new Map(notes.flatMap((note) => (wanted.has(note.id) ? [[note.id, note]] : [])));
  return ids.flatMap((id) => byId.get(id) ?? []);
};
