import { create } from 'zustand';
import type { ConceptId, RelationId } from '../../content/schema/index.ts';

/** What can be selected, and what a note can be about: a concept or a relation. */
export type Subject =
  | { readonly kind: 'concept'; readonly id: ConceptId }
  | { readonly kind: 'relation'; readonly id: RelationId };

export const isSameSubject = (a: Subject | null, b: Subject | null): boolean => a?.kind === b?.kind && a?.id === b?.id;

export type Page = 'map' | 'notes';

interface ViewState {
  /** What fills the stage beside the card. */
  readonly page: Page;
  readonly selected: Subject | null;
  /** What the pointer or the keyboard rests on: a preview that never moves the camera. */
  readonly hovered: Subject | null;
  /** Counts the requests to bring the selection into sight; the map follows when it grows. */
  readonly reveal: number;
  readonly open: (page: Page) => void;
  /** Selects and shows the card; the camera stays where it is. */
  readonly select: (subject: Subject) => void;
  /** Selects, turns to the map and brings the subject into sight: a jump from search, a note or a card. */
  readonly jumpTo: (subject: Subject) => void;
  readonly clear: () => void;
  readonly hover: (subject: Subject | null) => void;
}

export const useView = create<ViewState>()((set) => ({
  page: 'map',
  selected: null,
  hovered: null,
  reveal: 0,
  open: (page) => set({ page }),
  select: (selected) => set({ selected }),
  jumpTo: (selected) => set((state) => ({ selected, page: 'map', reveal: state.reveal + 1 })),
  clear: () => set({ selected: null }),
  hover: (hovered) => set((state) => (isSameSubject(state.hovered, hovered) ? state : { hovered })),
}));
