import { create } from 'zustand';
import type { PlacedTrunk } from '../../drawing/place-trunks.ts';

interface TrunksState {
  /** The trunks of the picture that is painted, in their places on the map. */
  readonly placed: readonly PlacedTrunk[];
  /** Map pixels in a screen pixel when it was painted: trunks look the same on screen at every distance. */
  readonly unit: number;
  /** What the pointer or the keyboard rests on, and where in the window. */
  readonly pointed: { readonly trunk: PlacedTrunk; readonly at: readonly [number, number] } | null;
}

/** Where trunks stand from afar; told by who paints the map, because names have the first choice. */
export const useTrunks = create<TrunksState>()(() => ({ placed: [], unit: 1, pointed: null }));

const isSame = (a: PlacedTrunk, b: PlacedTrunk | undefined): boolean =>
  a.x === b?.x && a.head === b.head && a.tail === b.tail && a.count === b.count && a.relations === b.relations;

/** Stands them elsewhere; nothing is told where all stand as they did. */
export const setTrunks = (placed: readonly PlacedTrunk[], unit: number): void => {
  const before = useTrunks.getState();
  const isKept =
    before.unit === unit &&
    before.placed.length === placed.length &&
    placed.every((trunk, index) => isSame(trunk, before.placed[index]));
  if (!isKept) useTrunks.setState({ placed, unit, pointed: null });
};
