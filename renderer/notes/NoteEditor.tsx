import { Check, History, Trash2 } from 'lucide-react';
import { useEffect, useId, useState } from 'react';
import { IconButton } from '../ui/IconButton.tsx';
import { DraftReading } from './DraftReading.tsx';
import type { Draft } from './draft.ts';
import { PlainField } from './editor/PlainField.tsx';
import { useHands } from './editor/use-hands.ts';
import { useTextEditor } from './editor/use-text-editor.ts';
import { openHistory } from './history/open.ts';
import { removeNote } from './remove.ts';
import { SaveState } from './SaveState.tsx';
import type { SheetMode } from './sheet-mode.ts';
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
  /** What is seen of it: usually the field alone. */
  readonly mode?: SheetMode;
}

/** A text field that saves itself. */
export function NoteEditor({
  draft,
  label,
  onRenamed,
  onDone,
  onRemoved,
  removeLabel,
  mode = 'write',
}: NoteEditorProps) {
  const { id } = draft;
  const Editor = useTextEditor();
  const hands = useHands(id, onDone);
  const hintId = useId();
  const [isComposing, setComposing] = useState(false);
  const field = { id, text: draft.text, label, hintId, hands };
  useEffect(() => desk.hold(id), [id]);
  return (
    <div className="note note-editor">
      <div className="note-panes">
        {mode !== 'read' &&
          (Editor && !isComposing ? (
            <Editor key={id} {...field} />
          ) : (
            <PlainField key={id} {...field} onComposing={setComposing} />
          ))}
        {mode !== 'write' && <DraftReading key={`${id} as it reads`} draft={draft} takesKeyboard={mode === 'read'} />}
      </div>
      <span id={hintId} hidden>
        Markdown. Two opening brackets link to a concept, relation, note or source; a number sign begins a tag. Tab
        leads on; Ctrl and a closing bracket indent.
      </span>
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
        {draft.saved.rev > 0 && (
          <IconButton icon={History} label="History" size={15} onClick={() => void openHistory(id)} />
        )}
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
