/** The map as its user left it: filter, focus, saved views, arrangement. */
import type {
  Axis,
  ConceptId,
  Context,
  Grade,
  Influence,
  Kind,
  Level,
  RelationId,
  Timescale,
} from '../../content/schema/index.ts';

/** What the map is narrowed to. An empty list asks for nothing; what is asked must all hold. */
export interface MapFilter {
  /** Concepts of these axes and kinds, and the relations that touch one. */
  readonly axes: readonly Axis[];
  readonly kinds: readonly Kind[];
  readonly influences: readonly Influence[];
  /** This grade of evidence or better. */
  readonly grade: Grade | null;
  readonly contested: 'any' | 'only' | 'without';
  readonly timescales: readonly Timescale[];
  readonly levels: readonly Level[];
  /** What carries a note of the user. */
  readonly noted: boolean;
  /** Whether what does not fit is dimmed or taken off the map. */
  readonly verb: 'highlight' | 'hide';
}

/** How far the light of a selection reaches. */
export interface MapFocus {
  readonly hops: 1 | 2 | 3;
  /** With the arrows to what it acts on, against them to what acts on it, or both. */
  readonly flow: 'both' | 'upstream' | 'downstream';
  /** Whether what the light does not reach is taken off the map. */
  readonly isAlone: boolean;
}

/** A view of the map under a name. */
export interface SavedView {
  /** UUID. */
  readonly id: string;
  readonly name: string;
  readonly filter: MapFilter;
  readonly focus: MapFocus;
  readonly showsContext: boolean;
  /** In whom and where the map is looked at; empty for everybody. */
  readonly lens: Context;
  /** Map pixels in the upper left, and screen pixels in a map pixel; null for the opening view. */
  readonly camera: { readonly x: number; readonly y: number; readonly zoom: number } | null;
  readonly selected:
    | { readonly kind: 'concept'; readonly id: ConceptId }
    | { readonly kind: 'relation'; readonly id: RelationId }
    | null;
  /** A route, a loop or other relations that were lit; null for none. */
  readonly lit: SavedLight | null;
}

/** What a saved view lights. */
export interface SavedLight {
  /** A route or loop, whose relations are steps, or any other choice. */
  readonly kind: 'way' | 'choice';
  /** Of a way, in the order in which they follow each other. */
  readonly relations: readonly RelationId[];
  readonly concepts: readonly ConceptId[];
  readonly label: string;
}

/** What the user made of the map. */
export interface Workspace {
  readonly views: readonly SavedView[];
  /** Upper left corners of the concepts that were moved, in map pixels; an id that is no longer known is kept. */
  readonly arrangement: Readonly<Record<string, readonly [number, number]>>;
}

/**
 * How much a workspace may hold; `name` is the longest name of a view, `label` of what it lights, in UTF-16 units; `lit`
 * the most relations, or concepts, that it lights.
 */
export const WORKSPACE_CAPS = { views: 500, name: 80, moved: 10_000, lit: 1000, label: 400 } as const;

/** Why a small file of the user's was not stored. */
export type KeepFailure = 'disk-full' | 'io' | 'read-only';
