import { create } from 'zustand';
import type { ConceptId, Context, RelationId } from '../../content/schema/index.ts';
import type { MapFilter, MapFocus } from '../../preload/contract.ts';
import { type Narrowed, narrowingLabel } from '../words/narrowing.ts';
import { record } from './commands.ts';
import { NO_FILTER } from './filter.ts';
import { EVERYBODY } from './lens.ts';
import { isNarrowedAlike, narrowedOn } from './narrowing.ts';

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
  /** In whom and where the map is looked at; empty for everybody. The context of a what-if question is this one too. */
  readonly lens: Context;
  /** Lights it until something else is lit; null puts it out. `seek`: and brings it into sight. */
  readonly light: (lit: Lit | null, how?: 'seek') => void;
  /** Lights it while the pointer or the keyboard rests on it; null returns to what is kept. The camera stays. */
  readonly preview: (lit: Lit | null) => void;
  /** Lights what a passage speaks of while it is read; null returns to what is kept. */
  readonly read: (passage: Lit | null) => void;
  /** This and the next five are commands that can be undone. */
  readonly refocus: (change: Partial<MapFocus>) => void;
  readonly narrow: (change: Partial<MapFilter>) => void;
  /** Asks for nothing again, in no context; the verb stays as it was chosen. */
  readonly widen: () => void;
  readonly showContext: (isShown: boolean) => void;
  /** Looks at the map in another context; see `lens.ts` for changing one value of it. */
  readonly lookIn: (lens: Context) => void;
  /** Narrows and lights the map as a view does. @param label  that command, as it stands behind "Undo: " */
  readonly restore: (view: Narrowed & Pick<LightsState, 'lit'>, label: string) => void;
  /** Seen alone, or one way only, is a look at one subject: it ends with that subject, and is no command. */
  readonly endLook: () => void;
}

const narrowedIn = ({ filter, focus, showsContext, lens }: LightsState): Narrowed => ({
  filter,
  focus,
  showsContext,
  lens,
});

/** What stands out on the map and in its twin, besides the selection: chosen by the user, the same in every view. */
export const useLights = create<LightsState>()((set, get) => {
  const keepLit = (kept: Lit | null): void => set(({ passage }) => ({ lit: passage ?? kept, kept }));

  /** Narrows the map otherwise, as one command of the log; what was lit meanwhile stays when it is undone. */
  const narrowTo = (change: Partial<Narrowed>, view?: { readonly label: string; readonly lit: Lit | null }): void => {
    const before = narrowedIn(get());
    const { kept } = get();
    const after = { ...before, ...change };
    const lit = view ? view.lit : kept;
    const go = (from: Narrowed, to: Narrowed, unlit: Lit | null, relit: Lit | null): void => {
      set(narrowedOn(narrowedIn(get()), from, to));
      if (get().kept === unlit) keepLit(relit);
    };
    if (isNarrowedAlike(before, after) && kept === lit) return;
    go(before, after, kept, lit);
    record({
      label: view?.label ?? narrowingLabel(before, after),
      undo: () => go(after, before, lit, kept),
      redo: () => go(before, after, kept, lit),
    });
  };

  return {
    lit: null,
    kept: null,
    passage: null,
    sought: 0,
    focus: { hops: 1, flow: 'both', isAlone: false },
    filter: NO_FILTER,
    showsContext: false,
    lens: EVERYBODY,
    light: (kept, how) =>
      set(({ passage, sought }) => ({ lit: passage ?? kept, kept, sought: how ? sought + 1 : sought })),
    preview: (lit) => set(({ passage, kept }) => ({ lit: lit ?? passage ?? kept })),
    read: (passage) => set(({ kept }) => ({ lit: passage ?? kept, passage })),
    refocus: (change) => narrowTo({ focus: { ...get().focus, ...change } }),
    narrow: (change) => narrowTo({ filter: { ...get().filter, ...change } }),
    widen: () => narrowTo({ filter: { ...NO_FILTER, verb: get().filter.verb }, lens: EVERYBODY }),
    showContext: (showsContext) => narrowTo({ showsContext }),
    lookIn: (lens) => narrowTo({ lens }),
    restore: ({ lit, ...narrowed }, label) => narrowTo(narrowed, { label, lit }),
    endLook: () => set(({ focus }) => ({ focus: { ...focus, isAlone: false, flow: 'both' } })),
  };
});
