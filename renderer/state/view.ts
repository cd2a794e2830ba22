import { create } from 'zustand';
import type { ConceptId, Level, ReferenceId, RelationId } from '../../content/schema/index.ts';
import { type History, moved, NO_HISTORY, stepBack, stepForward, stepsBack } from './history.ts';

/** What can be selected, and what a note can be about: a concept or a relation. */
export type Subject =
  | { readonly kind: 'concept'; readonly id: ConceptId }
  | { readonly kind: 'relation'; readonly id: RelationId };

export const isSameSubject = (a: Subject | null, b: Subject | null): boolean => a?.kind === b?.kind && a?.id === b?.id;

/** One string for a subject, to key sets and lists: `concept:cortisol`. */
export const subjectKey = ({ kind, id }: Subject): string => `${kind}:${id}`;

/** Pages of the library: what is looked up. */
export const LIBRARY_PAGES = ['glossary', 'references', 'audit'] as const;
export type LibraryPage = (typeof LIBRARY_PAGES)[number];

export type Page = 'map' | 'list' | 'routes' | 'what-if' | 'reading' | 'notes' | 'journal' | 'backups' | LibraryPage;

const OF_MAP: ReadonlySet<Page> = new Set<Page>(['map', 'list', 'routes', 'what-if', 'reading']);

/** Whether a page shows the map or the list of it: what is lit and filtered there. */
export const isOfMap = (page: Page): boolean => OF_MAP.has(page);

export const isLibrary = (page: Page): page is LibraryPage => LIBRARY_PAGES.some((each) => each === page);

/** Where somebody reads, or read last: the text, how it is told, and the passage before the eyes. */
export interface ReadingPlace {
  readonly level: Level;
  /** Whether it is told plainly. */
  readonly isPlain: boolean;
  /** Id of the paragraph, table or plan that is being read; null at the head of the text. */
  readonly paragraph: string | null;
  /** How far its top stood below the top of the page, in CSS pixels, negative above; null for where a jump puts it. */
  readonly offset: number | null;
}

/** A place on the trail: what back and forward return to. */
export interface Spot {
  /** What fills the stage beside the card. */
  readonly page: Page;
  readonly selected: Subject | null;
  /** The note that is open in the notebook. */
  readonly noteId: string | null;
  readonly place: ReadingPlace;
}

const isSamePlace = (a: ReadingPlace, b: ReadingPlace): boolean =>
  a.level === b.level && a.isPlain === b.isPlain && a.paragraph === b.paragraph;

/** Where somebody would read on counts only while the reading page is open. */
const isSameSpot = (a: Spot, b: Spot): boolean =>
  a.page === b.page &&
  a.noteId === b.noteId &&
  isSameSubject(a.selected, b.selected) &&
  (a.page !== 'reading' || isSamePlace(a.place, b.place));

interface ViewState extends Spot {
  /** What the pointer or the keyboard rests on: a preview that never moves the camera. */
  readonly hovered: Subject | null;
  /** Counts the requests to bring the selection into sight; the map follows when it grows. */
  readonly reveal: number;
  readonly history: History<Spot>;
  /** The source that is shown in full, above everything else. */
  readonly shownReference: ReferenceId | null;
  readonly open: (page: Page) => void;
  /** Selects and shows the card; the camera stays where it is. */
  readonly select: (subject: Subject) => void;
  /** Selects, turns to the map and brings the subject into sight: a jump from a note or a card. */
  readonly jumpTo: (subject: Subject) => void;
  /** Selects and brings the subject into sight, in the list where that is open, else on the map: a jump from search. */
  readonly find: (subject: Subject) => void;
  /** Selects what a saved view had selected, in the list where that is open, else on the map; the camera has its own goal. */
  readonly turnTo: (selected: Subject | null) => void;
  /** Opens a note in the notebook, and beside it the card of what it is about where that is given. */
  readonly openNote: (noteId: string | null, about?: Subject | null) => void;
  /** Opens the reading page at another place. */
  readonly read: (place: Partial<ReadingPlace>) => void;
  /** Tells where somebody reads now: no step on the trail. */
  readonly settle: (place: Partial<ReadingPlace>) => void;
  readonly clear: () => void;
  readonly showReference: (id: ReferenceId | null) => void;
  readonly hover: (subject: Subject | null) => void;
  readonly back: () => void;
  /** As many times back as is said, in one. */
  readonly retrace: (steps: number) => void;
  readonly forward: () => void;
}

const spotOf = ({ page, selected, noteId, place }: Spot): Spot => ({ page, selected, noteId, place });

/** Goes somewhere else and remembers where that was from; going to the same place leaves no trace. */
const go = (state: ViewState, step: Partial<Spot>): Partial<ViewState> => {
  const here = spotOf(state);
  const there = { ...here, ...step };
  return isSameSpot(here, there) ? {} : { ...there, history: moved(state.history, here) };
};

/** Returns along the trail, and brings what was selected there into sight. */
const walk = (state: ViewState, step: typeof stepBack<Spot>): Partial<ViewState> => {
  const found = step(state.history, spotOf(state));
  return found ? { ...found.spot, history: found.history, reveal: state.reveal + 1 } : {};
};

/** The page that shows the map: beside the routes, the what-if or the text where they are open. */
const withMap = ({ page }: Spot): Page => (isOfMap(page) && page !== 'list' ? page : 'map');

/** Selects on a page and asks it to bring the subject into sight. */
const show = (state: ViewState, page: Page, selected: Subject): Partial<ViewState> => ({
  ...go(state, { selected, page }),
  reveal: state.reveal + 1,
});

export const useView = create<ViewState>()((set) => ({
  page: 'map',
  selected: null,
  noteId: null,
  place: { level: 'fundamentals', isPlain: false, paragraph: null, offset: null },
  hovered: null,
  reveal: 0,
  history: NO_HISTORY,
  shownReference: null,
  open: (page) => set((state) => go(state, { page })),
  select: (selected) => set((state) => go(state, { selected })),
  jumpTo: (selected) => set((state) => show(state, 'map', selected)),
  find: (selected) => set((state) => show(state, state.page === 'list' ? 'list' : withMap(state), selected)),
  turnTo: (selected) => set((state) => go(state, { selected, page: state.page === 'list' ? 'list' : withMap(state) })),
  openNote: (noteId, about) => set((state) => go(state, { noteId, page: 'notes', selected: about ?? state.selected })),
  read: (place) => set((state) => go(state, { page: 'reading', place: { ...state.place, ...place } })),
  settle: (place) => set((state) => ({ place: { ...state.place, ...place } })),
  clear: () => set((state) => go(state, { selected: null })),
  showReference: (shownReference) => set({ shownReference }),
  hover: (hovered) => set((state) => (isSameSubject(state.hovered, hovered) ? state : { hovered })),
  back: () => set((state) => walk(state, stepBack)),
  retrace: (steps) => set((state) => walk(state, (history, here) => stepsBack(history, here, steps))),
  forward: () => set((state) => walk(state, stepForward)),
}));
