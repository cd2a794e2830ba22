import type { Note } from '../../../preload/contract.ts';

/** Something that searches notes. */
export interface Subject {
  /** Takes in all notes. */
  build(notes: readonly Note[]): Promise<void>;
  /** Bytes that it keeps on the disk. */
  size(): number;
  /** Ends, and starts again up to where the app waits for the notes. */
  stop(): Promise<void>;
  /** From what it keeps, until a first question is answered; null where there is nothing to wait for. */
  restart: ((beginning: string) => Promise<void>) | null;
  /** Some twenty notes that hold a word beginning so. */
  first(beginning: string): Promise<readonly string[]>;
  /** The best twenty; misspelt words count as what they were meant for. */
  ranked(text: string): Promise<readonly string[]>;
  /** All notes that hold the word, or what it was meant for. */
  all(word: string): Promise<readonly string[]>;
  close(): Promise<void>;
}

export const SHOWN = 20;
