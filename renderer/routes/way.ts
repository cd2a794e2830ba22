import type { ReactNode } from 'react';
import type { Path } from '../graph/path.ts';
import type { WayTarget } from '../state/targets.ts';

/** Shows the notes on a route or loop. @param name  what they are about, as it reads in a sentence */
export type WayNotes = (way: WayTarget, name: string) => ReactNode;

/** A path as something that notes are about. */
export const wayOf = (kind: WayTarget['kind'], { relations }: Path): WayTarget => ({
  kind,
  relations: relations.map(({ id }) => id),
});
