import { create } from 'zustand';
import type { SavedView } from '../../preload/contract.ts';

/** Where the map's camera stands, in map pixels; null for the opening view. */
export type Spotted = SavedView['camera'];

interface SightState {
  /** Where the camera stands, or stood when another page covered the map. */
  readonly at: Spotted;
  /** Size of the pane that shows the map, in screen pixels; null while nothing does. */
  readonly pane: { readonly width: number; readonly height: number } | null;
  /** A place that was asked for and not taken yet; the map takes it, at once or when it is opened. */
  readonly wanted: { readonly place: Spotted } | null;
}

/** What is in sight on the map: written by the map, asked for by whoever brings a view back. */
export const useSight = create<SightState>()(() => ({ at: null, pane: null, wanted: null }));

/** Asks the map to look at a place. */
export const lookAt = (place: Spotted): void => useSight.setState({ wanted: { place } });
