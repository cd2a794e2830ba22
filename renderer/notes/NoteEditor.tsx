import { Check, Trash2 } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { IconButton } from '../ui/IconButton.tsx';
import type { Draft } from './draft.ts';
import { removeNote } from './remove.ts';
import { SaveState } from './SaveState.tsx';
import { desk } from './use-desk.ts';
import { useWanted } from './write.ts';
import './notes.css';

interface NoteEditorProps {
  readonly draft: Draft;
  /** What the note is about, for its accessible name: "Note on cortisol". */
  readonly label: string;
  /** Told when the draft's text went into a new note. */
  readonly onRenamed?: (id: string) => void;
  /** Closes the editor; where it is left out, the editor stays open. */
  readonly onDone?: () => void;
  readonly onRemoved?: () => void;
  readonly removeLabel?: string;
}

/** A text field that saves itself. What is typed is plain text, and is never anything else. */
export function NoteEditor({ draft, label, onRenamed, onDone, onRemoved, removeLabel }: NoteEditorProps) {
  const { id } = draft;
  const field = useRef<HTMLTextAreaElement>(null);
  const isWanted = useWanted(({ noteId }) => noteId === id);
  useEffect(() => desk.hold(id), [id]);
  useEffect(() => {
    if (!isWanted || !field.current) return;
    field.current.focus();
    field.current.setSelectionRange(field.current.value.length, field.current.value.length);
    useWanted.setState({ noteId: null });
  }, [isWanted]);
  const finish = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !onDone) return;
    event.stopPropagation();
    onDone();
  };
  return (
    <div className="note note-editor">
      <textarea
        ref={field}
        dir="auto"
        aria-label={label}
        placeholder="Write a note"
        rows={3}
        value={draft.text}
        onChange={(event) => desk.type(id, event.currentTarget.value)}
        onBlur={() => void desk.flush(id)}
        onKeyDown={finish}
      />
      <footer>
        <SaveState
          draft={draft}
          onRetry={() => void desk.flush(id)}
          onKeepAsNew={() => {
            const newId = desk.keepAsNew(id);
            useWanted.setState({ noteId: newId });
            onRenamed?.(newId);
          }}
        />
        <span className="push" />
        <IconButton
          icon={Trash2}
          label={removeLabel ?? 'Delete note'}
          size={15}
          onClick={() => void removeNote(id).then(onRemoved)}
        />
        {onDone && <IconButton icon={Check} label="Done" size={16} onClick={onDone} />}
      </footer>
    </div>
  );
}
