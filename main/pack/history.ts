/** What a pack asks of the history of notes. */
import type { PackVersion } from './pack-file.ts';
import type { Known } from './plan.ts';
import type { ReadPack } from './read-pack.ts';

type Versions = ReadPack['versions'];

export interface History {
  /** Every version that is kept, in an order that is the same every time. */
  all(): Promise<readonly PackVersion[]>;
  /** Earlier states of the notes here. */
  known(): Promise<Known>;
  /** Earlier states that a pack tells. */
  knownIn(versions: Versions): Known;
  /** Takes the versions of a pack in; those that are here already are not taken twice. */
  adopt(versions: Versions): Promise<void>;
}

/** Where no history is kept. */
export const NO_HISTORY: History = {
  all: async () => [],
  known: async () => () => [],
  knownIn: () => () => [],
  adopt: async () => undefined,
};
