import { useEffect } from 'react';
import type { Note } from '../../preload/contract.ts';
import { passageOf } from '../state/notes.ts';
import { quoted } from '../words/passage.ts';
import { NoteEditor } from './NoteEditor.tsx';
import { desk, useDraft } from './use-desk.ts';
import { useWanted } from './write.ts';

interface PassageNoteProps {
  readonly note: Note;
  /** It takes the keyboard when it appears. */
  readonly hasKeyboard: boolean;
  readonly onDone: () => void;
  readonly onRemoved: () => void;
}

/** The note of a highlight, open beside the text. */
export function PassageNote({ note, hasKeyboard, onDone, onRemoved }: PassageNoteProps) {
  const draft = useDraft(note.id);
  useEffect(() => {
    if (!draft) desk.edit(note);
  }, [note, draft]);
  useEffect(() => {
    if (hasKeyboard) useWanted.setState({ noteId: note.id });
  }, [hasKeyboard, note.id]);
  if (!draft) return null;
  const passage = passageOf(note.targets);
  return (
    <NoteEditor
      draft={draft}
      label={passage ? `Note on ${quoted(passage.quote)}` : 'Note'}
      removeLabel="Remove highlight"
      onDone={onDone}
      onRemoved={onRemoved}
    />
  );
}
