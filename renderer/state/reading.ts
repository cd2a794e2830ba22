import { create } from 'zustand';
import type { ClaimId } from '../../content/schema/index.ts';
import type { Passage } from './course.ts';
import { type ReadingPlace, useView } from './view.ts';

/** A place in the text that was asked for; the page brings it into sight once, and gives it the keyboard. */
export interface ReadingGoal {
  readonly paragraph: string;
  /** What was meant there, where that is known. */
  readonly claim: ClaimId | null;
}

interface ReadingState {
  readonly goal: ReadingGoal | null;
  /** Whether the map lights up what the passage before the eyes speaks of. */
  readonly isLighting: boolean;
  /** Whether the map stands beside the text, or in its place where there is no room for both; null until one has chosen. */
  readonly wantsMap: boolean | null;
  /** How wide the text is, in parts of what it shares with the map; null for the usual width. */
  readonly share: number | null;
  /** What a switch of depth could not do quite as one would expect, in a sentence; empty if there is nothing to tell. */
  readonly landed: string;
  /** The passage that a jump led to, until one reads on. */
  readonly found: string | null;
}

/** How the texts are read; where one is in them is a part of {@link useView}, so that back and forward know it. */
export const useReadingDesk = create<ReadingState>()(() => ({
  goal: null,
  isLighting: true,
  wantsMap: null,
  share: null,
  landed: '',
  found: null,
}));

export const setReadingDesk = (change: Partial<ReadingState>): void => useReadingDesk.setState(change);

/** What is read now, or was read last: level, whether plainly, and the paragraph before the eyes. */
export const useReading = <Answer>(ask: (place: ReadingPlace) => Answer): Answer => useView(({ place }) => ask(place));

export const readingNow = (): ReadingPlace => useView.getState().place;

/**
 * Opens a passage in the text: a jump from a card, a note, search or the library.
 *
 * @param isPlain  how it is to be told; as one reads, where that is left out
 */
export const goTo = (
  { id, level }: Pick<Passage, 'id' | 'level'>,
  { claim = null, isPlain }: { readonly claim?: ClaimId | null | undefined; readonly isPlain?: boolean } = {},
): void => {
  setReadingDesk({ goal: { paragraph: id, claim }, landed: '' });
  useView.getState().read({ level, paragraph: id, offset: null, ...(isPlain !== undefined && { isPlain }) });
};
