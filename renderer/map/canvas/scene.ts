import type { Layout } from '../../../content/schema/index.ts';
import type { Trunk } from '../../drawing/trunks.ts';
import type { Standings } from '../../state/standing.ts';
import type { Subject } from '../../state/view.ts';
import type { MapFlow } from '../flow.ts';
import { LABELS_FROM } from '../lod.ts';
import type { Ink } from './ink.ts';

/** All that the canvas shows, but for the place of the camera. */
export interface Scene {
  readonly layout: Layout;
  readonly flow: MapFlow;
  readonly trunks: readonly Trunk[];
  readonly standings: Standings;
  /** Whether anything stands out: then lines are drawn one by one, and no trunks. */
  readonly isFocused: boolean;
  /** Whether a filter is at work: what fits it is named. */
  readonly isFiltered: boolean;
  /** Whether the answer to a what-if is drawn: what carries its effects is drawn line by line. */
  readonly isTold: boolean;
  /** Whether lines of context were asked for: they are drawn one by one then. */
  readonly showsContext: boolean;
  readonly noted: ReadonlySet<string>;
  readonly ink: Ink;
}

/** What the pointer and the keyboard rest on: drawn above the scene. */
export interface Pointed {
  readonly hovered: Subject | null;
  /** What has the keyboard's ring. */
  readonly ring: Subject | null;
}

/** How large things are drawn, in map pixels for one of the screen. */
export interface Scale {
  /** Map pixels in a screen pixel. */
  readonly unit: number;
  /** Factor on strokes and end glyphs: at the switch to the near tier as there, further away the same on screen. */
  readonly stroke: number;
}

const AT_SWITCH = 0.8;

export const scaleAt = (zoom: number): Scale => ({
  unit: 1 / zoom,
  stroke: Math.max(1, AT_SWITCH / Math.min(zoom, LABELS_FROM)),
});
