import { Ellipsis, X } from 'lucide-react';
import { useState } from 'react';
import { useNotes } from '../../state/notes.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { addTag, outOfTrash, toTrash } from '../acts.ts';
import { asTag } from '../tags/as-tag.ts';
import { askToErase, openNoteMenu } from './menu.ts';
import { countTags } from './narrow.ts';
import { done, markAll, unmark, useList } from './store.ts';

function TagField({ ids }: { readonly ids: readonly string[] }) {
  const [typed, setTyped] = useState('');
  const notes = useNotes((state) => state.notes);
  const tag = asTag(typed);
  return (
    <form
      className="bulk-tag"
      onSubmit={(event) => {
        event.preventDefault();
        if (tag === null) return;
        void addTag(ids, tag);
        setTyped('');
      }}
    >
      <label>
        <VisuallyHidden>Tag for all marked notes</VisuallyHidden>
        <input
          type="text"
          list="bulk-tags"
          placeholder="Add a tag"
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      </label>
      <datalist id="bulk-tags">
        {countTags(notes).map(({ key, tag: known }) => (
          <option key={key} value={known} />
        ))}
      </datalist>
    </form>
  );
}

/** What is done to all marked notes at once. */
export function BulkBar({ order }: { readonly order: readonly string[] }) {
  const marked = useList((state) => state.marked);
  const place = useList((state) => state.place);
  if (marked.size === 0) return null;
  const ids = order.filter((id) => marked.has(id));
  return (
    <section className="bulk" aria-label="Marked notes">
      <b role="status">{ids.length} marked</b>
      {ids.length < order.length && (
        <Button look="quiet" size="small" onClick={() => markAll(order)}>
          All {order.length}
        </Button>
      )}
      <IconButton icon={X} label="Unmark all" size={15} className="push" onClick={unmark} />
      {place === 'notes' ? (
        <div className="bulk-ways">
          <TagField ids={ids} />
          <Button size="small" onClick={() => void toTrash(ids).then(done)}>
            Delete
          </Button>
          <IconButton
            icon={Ellipsis}
            label="More for the marked notes"
            onClick={({ currentTarget }) => {
              const { left, bottom } = currentTarget.getBoundingClientRect();
              openNoteMenu(ids, { x: left, y: bottom });
            }}
          />
        </div>
      ) : (
        <div className="bulk-ways">
          <Button size="small" onClick={() => void outOfTrash(ids).then(done)}>
            Take back
          </Button>
          <Button size="small" onClick={() => askToErase(ids)}>
            Erase…
          </Button>
        </div>
      )}
    </section>
  );
}
