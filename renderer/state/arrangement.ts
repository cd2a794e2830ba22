import { create } from 'zustand';
import type { ConceptId, LaneId, Place, Point } from '../../content/schema/index.ts';
import { arranged, type LaidLines } from '../drawing/arrange/arranged.ts';
import type { Moves } from '../drawing/arrange/places.ts';
import { firstFreeAhead, isFree, nearestFree } from '../drawing/arrange/room.ts';
import { homeRoomFor, roomFor } from '../drawing/arrange/room-for.ts';
import {
  AUTHORED_LABEL,
  authoredNews,
  directionOf,
  homeLabel,
  homeNews,
  moveLabel,
  moveNews,
  noRoomNews,
  takenNews,
} from '../words/arranging.ts';
import { steppedWords } from '../words/commands.ts';
import type { Atlas } from './atlas.ts';
import { record } from './commands.ts';
import { saveWorkspace, useWorkspace } from './workspace.ts';

interface ArrangementState {
  /** The map as it was authored; null until it is loaded. */
  readonly authored: Atlas | null;
  /** Whether concepts can be moved: a mode, so that nobody moves one by mistake. */
  readonly isArranging: boolean;
  /** What the last gesture did, in a sentence; a new object for every gesture. */
  readonly news: { readonly words: string } | null;
}

export const useArrangement = create<ArrangementState>()(() => ({
  authored: null,
  isArranging: false,
  news: null,
}));

const movesNow = (): Moves => useWorkspace.getState().arrangement;

/** Maps that were drawn already: undo and redo meet them again. */
const drawn = new WeakMap<Moves, { readonly authored: Atlas; readonly atlas: Atlas }>();

/** Lines laid on the way to them; started anew when they are many. */
const laid: LaidLines = new Map();
const MOST_LAID = 400;

const arrangedOnce = (authored: Atlas, moves: Moves): Atlas => {
  const known = drawn.get(moves);
  if (known?.authored === authored) return known.atlas;
  if (laid.size > MOST_LAID) laid.clear();
  const atlas = arranged(authored, moves, laid);
  drawn.set(moves, { authored, atlas });
  return atlas;
};

/** The atlas as the user arranged it, live. */
export const useArrangedAtlas = (authored: Atlas): Atlas =>
  useWorkspace(({ arrangement }) => arrangedOnce(authored, arrangement));

/** Whether a concept is to be marked as one that stands elsewhere than it was authored: while the map is arranged. */
export const useIsMarkedMoved = (id: ConceptId): boolean => {
  const isArranging = useArrangement((state) => state.isArranging);
  return useWorkspace(({ arrangement }) => isArranging && Object.hasOwn(arrangement, id));
};

/** How many concepts of this map stand elsewhere than they were authored. */
export const movedCount = (authored: Atlas | null, moves: Moves): number =>
  Object.keys(moves).filter((id) => authored?.layout.places[id]).length;

const tell = (words: string): void => useArrangement.setState({ news: { words } });

/** The moves now with the step between two states in them; the second state itself if nothing else moved since. */
const movedOn = (from: Moves, to: Moves): Moves => {
  const now = movesNow();
  if (now === from) return to;
  const isStep = (id: string) => `${from[id]}` !== `${to[id]}`;
  return Object.fromEntries([
    ...Object.entries(now).filter(([id]) => !isStep(id)),
    ...Object.entries(to).filter(([id]) => isStep(id)),
  ]);
};

/** Makes moves hold and stores them, as one command of the log. @param label  as it stands behind "Undo: " */
const commit = (moves: Moves, label: string, news: string): void => {
  const before = movesNow();
  const go = (what: 'Undone' | 'Redone', from: Moves, to: Moves): void => {
    tell(steppedWords({ what, label, trouble: null }));
    void saveWorkspace({ arrangement: movedOn(from, to) });
  };
  tell(news);
  void saveWorkspace({ arrangement: moves });
  record({ label, undo: () => go('Undone', moves, before), redo: () => go('Redone', before, moves) });
};

/** The moves with one concept at a corner; at its authored one it is not moved. */
const movesWith = (place: Place, id: ConceptId, [x, y]: Point): Moves => {
  const { [id]: _, ...others } = movesNow();
  return place.x === x && place.y === y ? others : { ...others, [id]: [x, y] };
};

const withConcept = <Result>(
  id: ConceptId,
  work: (all: { readonly authored: Atlas; readonly now: Atlas; readonly home: Place; readonly place: Place }) => Result,
): Result | undefined => {
  const { authored, isArranging } = useArrangement.getState();
  if (!authored || !isArranging) return undefined;
  const now = arrangedOnce(authored, movesNow());
  const [home, place] = [authored.layout.places[id], now.layout.places[id]];
  return home && place && work({ authored, now, home, place });
};

/** Puts a concept somewhere, and says what that did to the map. */
const put = (id: ConceptId, corner: Point, gaveWay: boolean): void => {
  withConcept(id, ({ authored, now, home, place }) => {
    const concept = authored.concept.get(id);
    if (!concept || (corner[0] === place.x && corner[1] === place.y)) return;
    const moves = movesWith(home, id, corner);
    const after = arrangedOnce(authored, moves);
    const isHome = !Object.hasOwn(moves, id);
    if (isHome) commit(moves, homeLabel(concept), homeNews(concept));
    else commit(moves, moveLabel(concept), moveNews({ concept, from: place, before: now, after, gaveWay }));
  });
};

/** Switches the mode in which concepts can be moved. */
export const toggleArrange = (): void => {
  const { isArranging } = useArrangement.getState();
  useArrangement.setState({ isArranging: !isArranging, news: null });
};

export const leaveArrange = (): void => useArrangement.setState({ isArranging: false, news: null });

/** Where a concept would come to stand that is let go at a corner; undefined where nothing can be moved. */
export const landingOf = (id: ConceptId, wish: Point): Point | undefined =>
  withConcept(id, ({ now, home }) => nearestFree(roomFor(now, id), home, wish));

/** Moves a concept to a corner, or to the free place nearest to it. */
export const moveTo = (id: ConceptId, wish: Point): void => {
  withConcept(id, ({ home }) => {
    const landing = landingOf(id, wish);
    if (!landing) return;
    const off = Math.max(Math.abs(landing[0] - wish[0]), Math.abs(landing[1] - wish[1]));
    put(id, landing, off > home.height / 2);
  });
};

/**
 * Moves a concept straight on, over whatever stands in the way, to the first free place.
 *
 * @param dx  steps of the grid to the right; one of the two is 0
 * @param dy  steps of the grid down
 */
export const nudge = (id: ConceptId, dx: number, dy: number): void => {
  withConcept(id, ({ authored, now, place }) => {
    const landing = firstFreeAhead(roomFor(now, id), place, [dx, dy]);
    const concept = authored.concept.get(id);
    if (landing) put(id, landing, false);
    else if (concept) tell(noRoomNews(concept, directionOf([dx, dy])));
  });
};

/** Moves a concept to the free place in a lane that is nearest to its column. */
export const moveToLane = (id: ConceptId, lane: LaneId): void => {
  withConcept(id, ({ authored, place }) => {
    const band = authored.layout.lanes.find((each) => each.id === lane);
    if (band) moveTo(id, [place.x, band.y + (band.height - place.height) / 2]);
  });
};

/** Moves one concept back to where it was authored. */
export const moveHome = (id: ConceptId): void => {
  withConcept(id, ({ authored, now, home }) => {
    const concept = authored.concept.get(id);
    if (isFree(homeRoomFor(authored, now, id), home)) put(id, [home.x, home.y], false);
    else if (concept) tell(takenNews(concept));
  });
};

/** Puts every concept back to where it was authored, as one step that can be undone; asks nothing. */
export const authoredLayout = (): void => {
  const { authored, isArranging } = useArrangement.getState();
  if (!authored || !isArranging) return;
  const moves = movesNow();
  const count = movedCount(authored, moves);
  if (count === 0) tell(authoredNews(0));
  else
    commit(
      Object.fromEntries(Object.entries(moves).filter(([id]) => !authored.layout.places[id])),
      AUTHORED_LABEL,
      authoredNews(count),
    );
};
