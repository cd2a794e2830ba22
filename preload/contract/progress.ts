/** What of the course was read. */
import type { Level } from '../../content/schema/index.ts';

/** Where somebody stopped reading. */
export interface ReadingStop {
  readonly level: Level;
  /** Whether it was told plainly. */
  readonly isPlain: boolean;
  /** Id of the paragraph, table or plan. */
  readonly paragraph: string;
}

/** What of the course was read. An id that the course no longer has is kept. */
export interface Progress {
  /** Passages read as they are told at their depth; tables and plans are told in one way only. */
  readonly full: readonly string[];
  /** Passages read in plain words. */
  readonly plain: readonly string[];
  /** Null before anything was opened. */
  readonly place: ReadingStop | null;
}

/** How much it may hold; `id` in UTF-16 units. */
export const PROGRESS_CAPS = { passages: 10_000, id: 200 } as const;
