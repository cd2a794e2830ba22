import { Check } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Keyboard } from 'react-aria-components/Keyboard';
import { Menu, MenuItem, MenuSection } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { Text } from 'react-aria-components/Text';
import { useAtlas } from '../state/atlas.ts';
import { useSettings } from '../state/settings.ts';
import { isSameSubject, useView } from '../state/view.ts';
import { subjectTitle } from '../words/subject.ts';
import { type ActionContext, contextNow } from './context.ts';
import { printedKeys } from './keys.ts';
import { OF_SUBJECT } from './of-subject.ts';
import { type ActionId, actionOf, isAvailable, keysOf, run } from './registry.ts';
import { closeSubjectMenu, useSubjectMenu } from './subject-menu.ts';
import '../ui/menu.css';

/** What is on, of actions that are switches. The light starts at the selection, so for anything else it is never on. */
const onNow = (ids: readonly ActionId[], context: ActionContext): readonly ActionId[] => {
  const isSelected = isSameSubject(context.view.selected, context.subject);
  return ids.filter((id) => (isSelected || actionOf(id).group !== 'focus') && actionOf(id).isOn?.(context));
};

/** How the tree takes a key: a letter with Shift, but for N. */
const inTree = (chord: string): string => (/^[A-MO-Z]$/.test(chord) ? `Shift+${chord}` : chord);

/** Does it once the menu has gone: while it stands it holds the keyboard, and would take it back from a field. */
const runAfterwards = (id: ActionId, context: ActionContext): void => {
  closeSubjectMenu();
  queueMicrotask(() => run(id, context));
};

interface GroupProps {
  readonly name: string;
  readonly ids: readonly ActionId[];
  readonly context: ActionContext;
  readonly isInTree: boolean;
}

/** Actions that belong together; where they are switches, each says whether it is on. */
function Group({ name, ids, context, isInTree }: GroupProps) {
  const singleKeys = useSettings((state) => state.singleKeys);
  const areSwitches = ids.some((id) => actionOf(id).isOn);
  const on = onNow(ids, context);
  return (
    <MenuSection aria-label={name} selectionMode={areSwitches ? 'multiple' : 'none'} selectedKeys={on}>
      {ids.map((id) => {
        const { label, icon: Icon } = actionOf(id);
        const [chord] = keysOf(id, singleKeys);
        const Face = on.includes(id) ? Check : Icon;
        return (
          <MenuItem key={id} id={id} textValue={label} shouldCloseOnSelect onAction={() => runAfterwards(id, context)}>
            <span className="menu-icon">{Face && <Face className="icon" size={16} aria-hidden />}</span>
            <Text slot="label">{label}</Text>
            {chord && <Keyboard>{printedKeys(isInTree ? inTree(chord) : chord).join(' ')}</Keyboard>}
          </MenuItem>
        );
      })}
    </MenuSection>
  );
}

/** All that can be done with a concept or relation, where the pointer or the keyboard is. Mounted once. */
export function SubjectMenu() {
  const atlas = useAtlas();
  const asked = useSubjectMenu((state) => state.asked);
  const page = useView((state) => state.page);
  const anchor = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what it was opened on has gone with its page
  useEffect(closeSubjectMenu, [page]);
  if (!asked) return null;
  const context = contextNow(asked.subject);
  const title = subjectTitle(atlas, asked.subject) ?? '';
  const groups = OF_SUBJECT.map((group) => ({ ...group, ids: group.ids.filter((id) => isAvailable(id, context)) }));
  return (
    <>
      <div ref={anchor} className="menu-anchor" style={{ left: asked.at.x, top: asked.at.y }} />
      <Popover
        className="menu-list"
        triggerRef={anchor}
        isOpen
        onOpenChange={closeSubjectMenu}
        placement="bottom start"
        offset={2}
      >
        <p className="menu-title" aria-hidden="true">
          {title}
        </p>
        <Menu aria-label={title} autoFocus="first" onClose={closeSubjectMenu}>
          {groups.map(
            ({ name, ids }) =>
              ids.length > 0 && <Group key={name} name={name} ids={ids} context={context} isInTree={asked.isInTree} />,
          )}
        </Menu>
      </Popover>
    </>
  );
}
