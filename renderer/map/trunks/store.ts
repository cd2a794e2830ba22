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

type Pointed = TrunksState['pointed'];

/** What is rested on, where it stands now; null if it has gone. */
const stillPointed = (pointed: Pointed, placed: readonly PlacedTrunk[]): Pointed => {
  const trunk = placed.find(
    ({ from, to, sign }) => from === pointed?.trunk.from && to === pointed.trunk.to && sign === pointed.trunk.sign,
  );
  return pointed && trunk ? { ...pointed, trunk } : null;
};

/** Stands them elsewhere; nothing is told where all stand as they did. Who rests on one goes on resting on it. */
export const setTrunks = (placed: readonly PlacedTrunk[], unit: number): void => {
  const before = useTrunks.getState();
  const isKept =
    before.unit === unit &&
    before.placed.length === placed.length &&
    placed.every((trunk, index) => isSame(trunk, before.placed[index]));
  if (!isKept) useTrunks.setState({ placed, unit, pointed: stillPointed(before.pointed, placed) });
};
