import { type FocusEvent, type KeyboardEvent, type MouseEvent, useEffect, useMemo, useRef } from 'react';
import { RelationId } from '../../content/schema/index.ts';
import { openRowMenu } from '../actions/row-menu.ts';
import { useAtlas } from '../state/atlas.ts';
import { useFit } from '../state/fit.ts';
import { useNotes } from '../state/notes.ts';
import { type Subject, useView } from '../state/view.ts';
import { announce } from '../ui/announcer.tsx';
import { rowAfter } from '../ui/row-keys.ts';
import { isNoted, type RelationRow, rowsOf, searchRows, sortRows } from './rows.ts';
import { setTwin, useTwin } from './store.ts';
import { TableFilter } from './TableFilter.tsx';
import { TableHead } from './TableHead.tsx';
import { TableRow } from './TableRow.tsx';
import './table.css';

const relationAt = (target: EventTarget): RelationId | undefined => {
  const id = target instanceof Element ? target.closest<HTMLElement>('[data-relation]')?.dataset.relation : undefined;
  return id === undefined ? undefined : RelationId.parse(id);
};

/** The end of a relation at which a selected concept stands. */
const endAt = ({ relation: { source, target } }: RelationRow, selected: Subject | null): 'source' | 'target' | null => {
  if (selected?.kind !== 'concept') return null;
  if (source === selected.id) return 'source';
  return target === selected.id ? 'target' : null;
};

/** The rows that are shown, in their order. */
const useShownRows = (): readonly RelationRow[] => {
  const atlas = useAtlas();
  const noted = useNotes((state) => state.noted);
  const sort = useTwin((state) => state.sort);
  const query = useTwin((state) => state.query);
  const { keeps } = useFit();
  const all = useMemo(() => rowsOf(atlas), [atlas]);
  const sorted = useMemo(() => sortRows(all, sort, noted), [all, sort, noted]);
  const kept = useMemo(() => sorted.filter(({ id }) => keeps({ kind: 'relation', id })), [sorted, keeps]);
  return useMemo(() => searchRows(kept, query), [kept, query]);
};

/** Says how many are left, once other words were typed; a change of the map's filter is said by itself. */
const useCountNews = (count: string) => {
  const query = useTwin((state) => state.query);
  const last = useRef(query);
  useEffect(() => {
    if (last.current === query) return;
    last.current = query;
    announce(count);
  }, [query, count]);
};

/** Makes the selected relation, or the first one of the selected concept, the tab stop and brings it into sight. */
const useRowFollowsSelection = (shown: readonly RelationRow[], box: { readonly current: HTMLElement | null }) => {
  const selected = useView((state) => state.selected);
  const reveal = useView((state) => state.reveal);
  // biome-ignore lint/correctness/useExhaustiveDependencies: sorting and filtering leave the eye where it is
  useEffect(() => {
    const row = shown.find(({ id, relation: { source, target } }) =>
      selected?.kind === 'relation' ? id === selected.id : source === selected?.id || target === selected?.id,
    );
    if (!row) return;
    setTwin({ row: row.id });
    box.current?.querySelector(`[data-relation="${CSS.escape(row.id)}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [selected, reveal]);
};

/** The map as a table of all relations: sorted, narrowed, one tab stop for its rows, the same selection as everywhere. */
export function TableView() {
  const noted = useNotes((state) => state.noted);
  const total = useAtlas().relations.length;
  const selected = useView((state) => state.selected);
  const wanted = useTwin((state) => state.row);
  const box = useRef<HTMLTableSectionElement>(null);
  const shown = useShownRows();
  const { dims } = useFit();
  const active = shown.some(({ id }) => id === wanted) ? wanted : (shown[0]?.id ?? null);
  const count = `${shown.length} of ${total} listed`;
  useCountNews(count);
  useRowFollowsSelection(shown, box);

  const open = ({ target }: MouseEvent) => {
    const id = relationAt(target);
    if (id) useView.getState().select({ kind: 'relation', id });
  };
  const press = (event: KeyboardEvent) => {
    const id = relationAt(event.target);
    if (!id || event.ctrlKey || event.metaKey || event.altKey) return;
    const place = rowAfter(
      event.key,
      shown.findIndex((row) => row.id === id),
      shown.length,
    );
    if (place === undefined) return;
    event.preventDefault();
    box.current?.querySelectorAll<HTMLElement>('[data-relation]')[place]?.focus();
  };
  const remember = ({ target }: FocusEvent) => {
    const id = relationAt(target);
    if (id) setTwin({ row: id });
  };

  return (
    <>
      <div className="twin-table-top">
        <TableFilter />
        <p className="muted">{count}</p>
      </div>
      <div className="twin-table-box">
        <table className="twin-table" aria-label="Relations">
          <TableHead />
          <tbody
            ref={box}
            data-keys="stage"
            onClick={open}
            onContextMenu={openRowMenu}
            onKeyDown={press}
            onFocus={remember}
          >
            {shown.map((row) => (
              <TableRow
                key={row.id}
                row={row}
                isActive={row.id === active}
                selectedEnd={endAt(row, selected)}
                isSelected={selected?.kind === 'relation' && row.id === selected.id}
                hasNote={isNoted(row, noted)}
                isDimmed={dims({ kind: 'relation', id: row.id })}
              />
            ))}
          </tbody>
        </table>
        {shown.length === 0 && <p className="twin-none">No relation matches. Clear the filter, or type other words.</p>}
      </div>
    </>
  );
}
