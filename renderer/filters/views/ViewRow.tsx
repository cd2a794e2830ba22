import { Pencil, Trash2 } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { SavedView } from '../../../preload/contract.ts';
import type { Atlas } from '../../state/atlas.ts';
import { useAtlas } from '../../state/atlas.ts';
import { facetsOf } from '../../state/facet.ts';
import { choicesOf } from '../../state/lens.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { contextWord } from '../../words/context.ts';
import { facetWord } from '../../words/facet.ts';
import { subjectTitle } from '../../words/subject.ts';
import { NameForm } from './NameForm.tsx';
import { deleteView, renameView } from './use-views.ts';

/** What a view is narrowed to and what is selected in it: "Raises, Evidence: B or better · Cortisol". */
const aboutView = (atlas: Atlas, { filter, lens, selected }: SavedView): string => {
  const context = choicesOf(lens).map(({ value }) => contextWord(value));
  const asked = [...context, ...facetsOf(filter).map(facetWord)].join(', ') || 'All relations';
  const title = selected && subjectTitle(atlas, selected);
  return title ? `${asked} · ${title}` : asked;
};

interface ViewRowProps {
  readonly view: SavedView;
  readonly onOpen: () => void;
  /** The row is gone: somebody has to take the keyboard. */
  readonly onDelete: () => void;
}

/** A saved view: opened, renamed in place, deleted. */
export function ViewRow({ view, onOpen, onDelete }: ViewRowProps) {
  const atlas = useAtlas();
  const [isRenaming, setRenaming] = useState(false);
  const pencil = useRef<HTMLButtonElement>(null);
  const wasRenaming = useRef(false);
  useEffect(() => {
    if (wasRenaming.current && !isRenaming) pencil.current?.focus();
    wasRenaming.current = isRenaming;
  }, [isRenaming]);
  if (isRenaming)
    return (
      <li>
        <NameForm
          label={`New name for “${view.name}”`}
          name={view.name}
          action="Rename"
          isFocused
          onCancel={() => setRenaming(false)}
          onName={(name) => {
            const trouble = renameView(view.id, name);
            if (trouble === null) setRenaming(false);
            return trouble;
          }}
        >
          <Button size="small" look="quiet" onClick={() => setRenaming(false)}>
            Cancel
          </Button>
        </NameForm>
      </li>
    );
  return (
    <li className="view-row">
      <button type="button" className="view-open" onClick={onOpen}>
        <span dir="auto">{view.name}</span>
        <small>{aboutView(atlas, view)}</small>
      </button>
      <IconButton
        icon={Pencil}
        size={15}
        label={`Rename “${view.name}”`}
        ref={pencil}
        onClick={() => setRenaming(true)}
      />
      <IconButton
        icon={Trash2}
        size={15}
        label={`Delete “${view.name}”`}
        onClick={() => {
          deleteView(view);
          onDelete();
        }}
      />
    </li>
  );
}
