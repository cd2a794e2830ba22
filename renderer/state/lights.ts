import { create } from 'zustand';
import type { ConceptId, RelationId } from '../../content/schema/index.ts';
import type { MapFilter, MapFocus } from '../../preload/contract.ts';
import { NO_FILTER } from './filter.ts';

/** What the map shows in full strength while it dims the rest. */
export interface Lit {
  /** A route or loop, whose relations are steps; any other choice; or what the passage speaks of that is being read. */
  readonly kind: 'way' | 'choice' | 'passage';
  /** Of a way, in the order in which they follow each other. */
  readonly relations: ReadonlySet<RelationId>;
  readonly concepts: ReadonlySet<ConceptId>;
  /** What is lit, in a line: "Route: CRH to Cortisol, 1 of 5". */
  readonly label: string;
}

interface LightsState {
  /** What the map shows: a preview, else what the passage that is read speaks of, else what is kept. */
  readonly lit: Lit | null;
  /** What was chosen to stay lit. */
  readonly kept: Lit | null;
  /** What the passage speaks of that is before the eyes; it comes and goes with reading, over what is kept. */
  readonly passage: Lit | null;
  /** Counts the requests to bring what is lit into sight; the map follows when it grows. */
  readonly sought: number;
  readonly focus: MapFocus;
  readonly filter: MapFilter;
  /** Whether lines of context and contested lines are drawn. */
  readonly showsContext: boolean;
  /** Lights it until something else is lit; null puts it out. `seek`: and brings it into sight. */
  readonly light: (lit: Lit | null, how?: 'seek') => void;
  /** Lights it while the pointer or the keyboard rests on it; null returns to what is kept. The camera stays. */
  readonly preview: (lit: Lit | null) => void;
  /** Lights what a passage speaks of while it is read; null returns to what is kept. */
  readonly read: (passage: Lit | null) => void;
  readonly refocus: (change: Partial<MapFocus>) => void;
  readonly narrow: (change: Partial<MapFilter>) => void;
  /** Asks for nothing again; the verb stays as it was chosen. */
  readonly widen: () => void;
  readonly showContext: (isShown: boolean) => void;
  /** Brings back how the map was narrowed, and what was lit. */
  readonly restore: (kept: Pick<LightsState, 'filter' | 'focus' | 'showsContext' | 'lit'>) => void;
}

/** What stands out on the map and in its twin, besides the selection: chosen by the user, the same in every view. */
export const useLights = create<LightsState>()((set) => ({
  lit: null,
  kept: null,
  passage: null,
  sought: 0,
  focus: { hops: 1, flow: 'both', isAlone: false },
  filter: NO_FILTER,
  showsContext: false,
  light: (kept, how) =>
    set(({ passage, sought }) => ({ lit: passage ?? kept, kept, sought: how ? sought + 1 : sought })),
  preview: (lit) => set(({ passage, kept }) => ({ lit: lit ?? passage ?? kept })),
  read: (passage) => set(({ kept }) => ({ lit: passage ?? kept, passage })),
  refocus: (change) => set(({ focus }) => ({ focus: { ...focus, ...change } })),
  narrow: (change) => set(({ filter }) => ({ filter: { ...filter, ...change } })),
  widen: () => set(({ filter }) => ({ filter: { ...NO_FILTER, verb: filter.verb } })),
  showContext: (showsContext) => set({ showsContext }),
  restore: ({ filter, focus, showsContext, lit: kept }) =>
    set(({ passage }) => ({ filter, focus, showsContext, lit: passage ?? kept, kept })),
}));
