import { create } from 'zustand';
import type { ConceptId, RelationId } from '../../content/schema/index.ts';
import type { Subject } from '../state/view.ts';
import type { Lod } from './lod.ts';

/** Where a tip stands: near a point of the pane, in screen pixels. */
interface Tip {
  readonly kind: 'concept' | 'relation';
  readonly at: readonly [number, number];
}

interface MapState {
  /** The concept that the one tab stop of the map leads to. */
  readonly stop: ConceptId | null;
  /** The relation that the keyboard rests on. */
  readonly followed: RelationId | null;
  /** How much of the map is drawn. It follows the zoom, inwards when that rests; see `tier.ts`. */
  readonly lod: Lod;
  /** What has the focus of the document. Its element stays, wherever the camera goes. */
  readonly focused: Subject | null;
  /** The same, where the ring of the keyboard has to be seen. */
  readonly ring: Subject | null;
  /** The focus is to go to the stop, or to the relation that is followed, though it is not on the map yet. */
  readonly isCalled: boolean;
  /** Concepts and relations that carry notes: `concept:<id>`, `relation:<id>`. */
  readonly noted: ReadonlySet<string>;
  /** Explains what the pointer or the keyboard rests on; `useView().hovered` says what that is. */
  readonly tip: Tip | null;
  /** The last request to bring the selection into sight that was answered. */
  readonly revealed: number;
  /** The last request to bring what is lit into sight that was answered. */
  readonly sought: number;
}

/** What the map keeps to itself: nothing of it is known to other features, nothing outlives the window. */
export const useMap = create<MapState>()(() => ({
  stop: null,
  followed: null,
  lod: 'far',
  focused: null,
  ring: null,
  isCalled: false,
  noted: new Set(),
  tip: null,
  revealed: 0,
  sought: 0,
}));

export const setMap = (change: Partial<MapState>): void => useMap.setState(change);
