/** How the list of notes lies before its reader; for as long as the window stands. */
import { create } from 'zustand';
import { focusNotesIfLost } from '../focus-notes.ts';
import { EVERYTHING, type Narrowing } from './narrow.ts';
import type { Grouping, Sort } from './order.ts';

interface ListState {
  readonly place: 'notes' | 'trash';
  readonly query: string;
  readonly narrowing: Narrowing;
  readonly sort: Sort;
  readonly grouping: Grouping;
  /** Ids of the notes that are marked for what is done to several. */
  readonly marked: ReadonlySet<string>;
  /** The note from which a stretch is marked. */
  readonly anchor: string | null;
  /** How many rows are drawn; more come with scrolling. */
  readonly drawn: number;
}

/** Rows that are drawn at first, and with each step down. */
const ROWS = 100;

export const useList = create<ListState>()(() => ({
  place: 'notes',
  query: '',
  narrowing: EVERYTHING,
  sort: 'changed',
  grouping: 'none',
  marked: new Set(),
  anchor: null,
  drawn: ROWS,
}));

/** Another list: drawn from the top, with nothing marked in it. */
const anew = { drawn: ROWS, marked: new Set<string>(), anchor: null };

export const search = (query: string): void => useList.setState({ ...anew, query });
export const goToPlace = (place: ListState['place']): void => useList.setState({ ...anew, place });
export const narrow = (change: Partial<Narrowing>): void =>
  useList.setState(({ narrowing }) => ({ ...anew, narrowing: { ...narrowing, ...change } }));
export const sortBy = (sort: Sort): void => useList.setState({ ...anew, sort });
export const groupBy = (grouping: Grouping): void => useList.setState({ ...anew, grouping });
export const drawMore = (): void => useList.setState(({ drawn }) => ({ drawn: drawn + ROWS }));

export const toggleMark = (id: string): void =>
  useList.setState(({ marked }) => {
    const next = new Set(marked);
    if (!next.delete(id)) next.add(id);
    return { marked: next, anchor: id };
  });

/** Marks everything from the anchor to this note, as they stand in the list. */
export const markTo = (id: string, order: readonly string[]): void =>
  useList.setState(({ marked, anchor }) => {
    const [a, b] = [order.indexOf(anchor ?? id), order.indexOf(id)];
    const stretch = order.slice(Math.min(a, b), Math.max(a, b) + 1);
    return { marked: new Set([...marked, ...stretch]), anchor: anchor ?? id };
  });

export const markAll = (order: readonly string[]): void => useList.setState({ marked: new Set(order) });
export const unmark = (): void => useList.setState({ marked: new Set(), anchor: null });

/** What was asked for all marked notes is done. */
export const done = (): void => {
  unmark();
  focusNotesIfLost();
};
