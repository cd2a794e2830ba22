import { type MouseEvent, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { openRowMenu } from '../actions/row-menu.ts';
import { useAtlas } from '../state/atlas.ts';
import { useFit } from '../state/fit.ts';
import { useStandings } from '../state/follow-lights.ts';
import { useNotes } from '../state/notes.ts';
import { type Subject, subjectKey, useView } from '../state/view.ts';
import { nearestVisible } from './keys.ts';
import { setFolds, setTwin, useTwin } from './store.ts';
import { TreeRow } from './TreeRow.tsx';
import { type TreeItem, treeOf } from './tree.ts';
import { openItem, useTreeKeys } from './use-tree-keys.ts';
import { ancestorsOf, keyOf, selectedKey, visibleItems } from './visible.ts';
import './tree.css';

const findRow = (tree: HTMLElement | null, key: string | null): HTMLElement | null | undefined =>
  key === null ? undefined : tree?.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`);

/** Whether the item stands for its subject, and is not a detail of it. */
const isOwn = (item: TreeItem): item is TreeItem & { readonly subject: Subject } =>
  (item.kind === 'concept' || item.kind === 'relation') && item.subject !== null;

/** Follows the selection: unfolds what it lies in and makes it the tab stop. */
const useActiveFollowsSelection = (tree: readonly TreeItem[]) => {
  const atlas = useAtlas();
  const selected = useView((state) => state.selected);
  const reveal = useView((state) => state.reveal);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a request to bring the selection into sight may repeat it
  useLayoutEffect(() => {
    const { active } = useTwin.getState();
    const key = selected && keyOf(atlas, tree, selected, active);
    if (!key || active?.startsWith(`${key}/`)) return;
    setFolds(ancestorsOf(key));
    setTwin({ active: key });
  }, [selected, reveal, atlas]);
};

/** The map as a tree: one tab stop, the same selection as everywhere. Only what is unfolded is drawn. */
export function TreeView() {
  const atlas = useAtlas();
  const notes = useNotes((state) => state.notes);
  const noted = useNotes((state) => state.noted);
  const selected = useView((state) => state.selected);
  const expanded = useTwin((state) => state.expanded);
  const wanted = useTwin((state) => state.active);
  const { keeps, dims } = useFit();
  const box = useRef<HTMLDivElement>(null);
  const conditions = useStandings((state) => state.condition);
  const tree = useMemo(() => treeOf(atlas, notes, keeps, conditions), [atlas, notes, keeps, conditions]);
  const visible = useMemo(() => visibleItems(tree, expanded), [tree, expanded]);
  const active = nearestVisible(visible, wanted);
  const chosen = selectedKey(visible, selected, active);
  const press = useTreeKeys(visible, active);
  useActiveFollowsSelection(tree);
  useEffect(() => {
    if (box.current?.contains(document.activeElement)) findRow(box.current, active)?.focus();
  }, [active]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a card that opens may cover the row
  useEffect(() => {
    findRow(box.current, active)?.scrollIntoView({ block: 'nearest' });
  }, [active, selected]);

  const click = ({ target }: MouseEvent<HTMLElement>) => {
    if (!(target instanceof Element)) return;
    const key = target.closest<HTMLElement>('[data-key]')?.dataset.key;
    const here = visible.find(({ item }) => item.key === key);
    if (!here) return;
    setTwin({ active: here.item.key });
    if (!target.closest('.twin-fold')) openItem(here.item, here.isExpanded);
    else if (here.isExpanded) setFolds([], here.item.key);
    else setFolds([here.item.key]);
  };

  if (tree.length === 0) return <p className="twin-none">Nothing on the map fits the filter. Clear it to see all.</p>;
  return (
    <div
      ref={box}
      role="tree"
      data-keys="stage"
      aria-label="Concepts and relations"
      className="twin-tree"
      onKeyDown={press}
      onClick={click}
      onContextMenu={openRowMenu}
    >
      {visible.map(({ item, ...place }) => (
        <TreeRow
          key={item.key}
          item={item}
          {...place}
          isDimmed={isOwn(item) && dims(item.subject)}
          isActive={item.key === active}
          isSelected={item.key === chosen}
          hasNote={isOwn(item) && noted.has(subjectKey(item.subject))}
        />
      ))}
    </div>
  );
}
