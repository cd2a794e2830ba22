import type { Atlas } from '../../../renderer/state/atlas.ts';
import type { BenchGraph } from './graph.ts';

/** What the camera sees: the map point in the middle of the pane, and screen pixels in a map pixel. */
export interface View {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

/** The same content for every subject; each holds all of it, so that heaps can be compared. */
export interface Content {
  readonly graph: BenchGraph;
  readonly atlas: Atlas;
}

/** One subject of the bench, mounted. */
export interface Stage {
  readonly setView: (view: View) => void;
  /** Ends a gesture that `setView` began, where the subject has gestures. */
  readonly rest?: () => void;
  /** Dims all but a node and its neighbours; null lights everything again. */
  readonly highlight: (index: number | null) => void;
  /** Centre of a node in pixels of the window. */
  readonly nodeAt: (index: number) => { readonly x: number; readonly y: number };
  /** Resolves when it answers to input, where that comes after its first picture; to be awaited before all else. */
  readonly ready?: () => Promise<void>;
  /** Makes nodes draggable, where they are not always. */
  readonly allowDragging?: () => void;
}

/** Resolves when the subject's first picture stands; the bench then waits for its paint. */
export type Mount = (pane: HTMLElement, content: Content, first: View) => Promise<Stage>;

/** The view of the whole map. */
export const fittingView = ({ bounds }: BenchGraph, pane: HTMLElement): View => {
  const [width, height] = [bounds.right - bounds.left, bounds.bottom - bounds.top];
  return {
    x: (bounds.left + bounds.right) / 2,
    y: (bounds.top + bounds.bottom) / 2,
    zoom: Math.min(pane.clientWidth / width, pane.clientHeight / height, 1) * 0.92,
  };
};

/** A node and those one edge away. */
export const around = ({ edges, incident }: BenchGraph, index: number): ReadonlySet<number> =>
  new Set([
    index,
    ...(incident[index] ?? []).flatMap((each) => [edges[each]?.source ?? index, edges[each]?.target ?? index]),
  ]);
