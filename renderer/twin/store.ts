import { create } from 'zustand';
import { LANE_IDS, type RelationId } from '../../content/schema/index.ts';
import type { Sort } from './rows.ts';
import type { Expanded } from './visible.ts';

export type TwinView = 'tree' | 'table';

interface TwinState {
  readonly view: TwinView;
  /** Keys of the unfolded items. */
  readonly expanded: Expanded;
  /** The item of the tree that its one tab stop leads to. */
  readonly active: string | null;
  /** The row of the table that its one tab stop leads to. */
  readonly row: RelationId | null;
  readonly sort: Sort;
  /** Words that a row of the table must hold. */
  readonly query: string;
}

/** What the list keeps while another page covers it; nothing of it is known to other features. */
export const useTwin = create<TwinState>()(() => ({
  view: 'tree',
  expanded: new Set(LANE_IDS),
  active: null,
  row: null,
  sort: { by: 'source', isDescending: false },
  query: '',
}));

export const setTwin = (change: Partial<TwinState>): void => useTwin.setState(change);

/** Unfolds some items and folds another. */
export const setFolds = (unfold: readonly string[], fold?: string): void =>
  useTwin.setState(({ expanded }) => {
    const next = new Set([...expanded, ...unfold]);
    if (fold !== undefined) next.delete(fold);
    return { expanded: next };
  });
