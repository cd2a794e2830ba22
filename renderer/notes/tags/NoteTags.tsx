import { Ellipsis, Pin, PinOff, X } from 'lucide-react';
import { useState } from 'react';
import { tagKey, tagsIn } from '../../../notation/tags.ts';
import type { Note } from '../../../preload/contract.ts';
import { useNotes } from '../../state/notes.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { addTag, pin, removeTag } from '../acts.ts';
import { LabelDot } from '../list/LabelDot.tsx';
import { openNoteMenu } from '../list/menu.ts';
import { countTags } from '../list/narrow.ts';
import { asTag } from './as-tag.ts';
import './tags.css';

function AddTag({ note }: { readonly note: Note }) {
  const [typed, setTyped] = useState('');
  const notes = useNotes((state) => state.notes);
  const tag = asTag(typed);
  const isOdd = typed.trim() !== '' && tag === null;
  return (
    <form
      className="add-tag"
      onSubmit={(event) => {
        event.preventDefault();
        if (tag === null) return;
        void addTag([note.id], tag);
        setTyped('');
      }}
    >
      <label>
        <VisuallyHidden>Add a tag</VisuallyHidden>
        <input
          type="text"
          list="known-tags"
          placeholder="Add a tag"
          autoComplete="off"
          spellCheck={false}
          aria-invalid={isOdd || undefined}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      </label>
      <datalist id="known-tags">
        {countTags(notes).map(({ key, tag: known }) => (
          <option key={key} value={known} />
        ))}
      </datalist>
      {isOdd && (
        <span className="muted" role="status">
          A tag has letters, digits, - _ and /
        </span>
      )}
    </form>
  );
}

/** The tags, the colour and the pin of the open note, and everything else that can be done with it. */
export function NoteTags({ note }: { readonly note: Note }) {
  const put = new Set(note.tags.map(tagKey));
  const written = tagsIn(note.body).filter((tag) => !put.has(tagKey(tag)));
  return (
    <div className="note-tags">
      {note.label && <LabelDot label={note.label} />}
      <ul aria-label="Tags">
        {note.tags.map((tag) => (
          <li key={tag} className="tag-chip">
            #{tag}
            <IconButton icon={X} label={`Take off ${tag}`} size={12} onClick={() => void removeTag([note.id], tag)} />
          </li>
        ))}
        {written.map((tag) => (
          <li key={tag} className="tag-chip is-written" title="Written in the text">
            #{tag}
          </li>
        ))}
      </ul>
      <AddTag note={note} />
      <span className="push" />
      <IconButton
        icon={note.isPinned ? PinOff : Pin}
        label={note.isPinned ? 'Unpin' : 'Pin to the top'}
        size={16}
        onClick={() => void pin([note.id], !note.isPinned)}
      />
      <IconButton
        icon={Ellipsis}
        label="More for this note"
        size={16}
        onClick={({ currentTarget }) => {
          const { left, bottom } = currentTarget.getBoundingClientRect();
          openNoteMenu([note.id], { x: left, y: bottom });
        }}
      />
    </div>
  );
}
