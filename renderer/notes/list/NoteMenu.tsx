import { useRef } from 'react';
import { Menu, MenuItem, MenuSection } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { Text } from 'react-aria-components/Text';
import { LABEL_COLOURS, type Note } from '../../../preload/contract.ts';
import { useView } from '../../state/view.ts';
import { counted } from '../../words/counted.ts';
import { duplicate, merge, outOfTrash, pin, setLabel, toTrash } from '../acts.ts';
import { noteNow } from '../change.ts';
import { openHistory } from '../history/open.ts';
import { LabelDot } from './LabelDot.tsx';
import { askToErase, closeNoteMenu, useNoteMenu } from './menu.ts';
import { titleOf } from './NoteItem.tsx';
import { done } from './store.ts';
import { LABEL_WORDS } from './words.ts';
import '../../ui/menu.css';

interface ItemProps {
  readonly label: string;
  readonly onAction: () => void;
  readonly children?: React.ReactNode;
}

function Item({ label, onAction, children }: ItemProps) {
  return (
    <MenuItem textValue={label} onAction={onAction}>
      <span className="menu-icon">{children}</span>
      <Text slot="label">{label}</Text>
    </MenuItem>
  );
}

const openCopy = async (id: string): Promise<void> => {
  const copy = await duplicate(id);
  if (copy) useView.getState().openNote(copy);
};

function LiveItems({ notes, ids }: { readonly notes: readonly Note[]; readonly ids: readonly string[] }) {
  const isPinned = notes.every((note) => note.isPinned);
  const [only] = ids.length === 1 ? ids : [];
  return (
    <>
      <MenuSection aria-label="Note">
        <Item label={isPinned ? 'Unpin' : 'Pin to the top'} onAction={() => void pin(ids, !isPinned)} />
        {only !== undefined && <Item label="Duplicate" onAction={() => void openCopy(only)} />}
        {only !== undefined && <Item label="History…" onAction={() => void openHistory(only)} />}
        {ids.length > 1 && <Item label={`Merge ${ids.length} into one`} onAction={() => void merge(ids).then(done)} />}
      </MenuSection>
      <MenuSection aria-label="Colour">
        {LABEL_COLOURS.map((colour) => (
          <Item key={colour} label={LABEL_WORDS[colour]} onAction={() => void setLabel(ids, colour)}>
            <LabelDot label={colour} />
          </Item>
        ))}
        <Item label="No colour" onAction={() => void setLabel(ids, null)} />
      </MenuSection>
      <MenuSection aria-label="Trash">
        <Item label="Move to the trash" onAction={() => void toTrash(ids).then(done)} />
      </MenuSection>
    </>
  );
}

/** What can be done with a note, or with all that are marked, where the pointer or the keyboard is. */
export function NoteMenu() {
  const asked = useNoteMenu((state) => state.asked);
  const anchor = useRef<HTMLDivElement>(null);
  if (!asked) return null;
  const { ids, at } = asked;
  const notes = ids.flatMap((id) => noteNow(id) ?? []);
  const [first] = notes;
  const title = ids.length === 1 && first ? titleOf(first) : counted(ids.length, 'note');
  const isTrash = notes.every(({ deletedAt }) => deletedAt !== null);
  return (
    <>
      <div ref={anchor} className="menu-anchor" style={{ left: at.x, top: at.y }} />
      <Popover
        className="menu-list"
        aria-label={title}
        triggerRef={anchor}
        isOpen
        onOpenChange={closeNoteMenu}
        placement="bottom start"
        offset={2}
      >
        <p className="menu-title" aria-hidden="true">
          {title}
        </p>
        <Menu aria-label={title} autoFocus="first" onClose={closeNoteMenu}>
          {isTrash ? (
            <>
              <Item label="Take back" onAction={() => void outOfTrash(ids).then(done)} />
              {ids.length === 1 && first && <Item label="History…" onAction={() => void openHistory(first.id)} />}
              <Item label="Erase for good…" onAction={() => askToErase(ids)} />
            </>
          ) : (
            <LiveItems notes={notes} ids={ids} />
          )}
        </Menu>
      </Popover>
    </>
  );
}
