/**
 * Search in the notes, for whoever has a field for it. Main answers from its index: the newest that fit at once, then all
 * of them, best first.
 */
import { useEffect, useMemo, useState } from 'react';
import type { Marks } from '../../notation/terms.ts';
import { type NoteAnswer, type NoteQuestion, SEARCH_CAPS, type SearchState } from '../../preload/contract.ts';
import { useNotes } from './notes.ts';

export interface NoteFindings {
  /** What was asked, as it was typed: while a new answer is on its way, not what stands in the field. */
  readonly text: string;
  /** Newest change first, or best first where `isRanked`; at most {@link MOST_FOUND}. */
  readonly ids: readonly string[];
  readonly isRanked: boolean;
  /** How many there are; before they are ranked, as many as are given. */
  readonly total: number;
  /** For `Marked` and `excerptOf`. */
  readonly marks: Marks;
  /** What of the question was left out and why: a sentence each. */
  readonly troubles: readonly string[];
  readonly state: SearchState;
  /** Why every note is looked through, in a sentence; null if the index answered. */
  readonly message: string | null;
}

const FIRST_FOUND = 50;
/** Nobody goes through more; a list of them asks for a narrower question. */
export const MOST_FOUND = 5_000;

const FAILED: NoteAnswer = {
  ids: [],
  total: 0,
  typed: [],
  meant: [],
  troubles: [],
  state: 'scan',
  message: 'The notes could not be searched. Try again.',
};

type Ask = (question: NoteQuestion) => Promise<NoteAnswer>;

const toFindings = (text: string, isRanked: boolean, answer: NoteAnswer): NoteFindings => ({
  text,
  isRanked,
  ids: answer.ids,
  total: answer.total,
  marks: { typed: answer.typed, terms: new Set(answer.meant) },
  troubles: answer.troubles,
  state: answer.state,
  message: answer.message,
});

export interface Asker {
  /** Asks this next, in place of what was to be asked next; asked again, it is answered again. */
  readonly want: (text: string) => void;
  /** Tells no more. */
  readonly stop: () => void;
}

/**
 * Asks one question after another, and only the newest: what was typed while an answer was on its way replaces what was
 * typed before. An answer that nobody waits for any more is not told.
 */
export const makeAsker = (ask: Ask, tell: (findings: NoteFindings) => void): Asker => {
  let wanted: { readonly text: string } | null = null;
  let isBusy = false;

  const answer = async (asked: { readonly text: string }, isRanked: boolean): Promise<void> => {
    const limit = isRanked ? MOST_FOUND : FIRST_FOUND;
    const text = asked.text.slice(0, SEARCH_CAPS.text);
    const found = await ask({ text, isRanked, limit }).catch(() => FAILED);
    if (wanted === asked) tell(toFindings(asked.text, isRanked, found));
  };

  const work = async (): Promise<void> => {
    isBusy = true;
    for (let asked = wanted; asked !== null; asked = wanted === asked ? null : wanted) {
      await answer(asked, false);
      if (wanted === asked) await answer(asked, true);
    }
    isBusy = false;
  };

  return {
    want: (text) => {
      wanted = { text };
      if (!isBusy) void work();
    },
    stop: () => {
      wanted = null;
    },
  };
};

/**
 * What a search in the notes finds, kept up with the notes. Null while nothing is typed, and before the first answer.
 *
 * @param text  as it is typed; see `SearchHelp` for what it may say
 */
export const useNoteSearch = (text: string): NoteFindings | null => {
  const notes = useNotes((state) => state.notes);
  const [findings, setFindings] = useState<NoteFindings | null>(null);
  const asker = useMemo(() => makeAsker(window.study.notes.search, setFindings), []);
  useEffect(() => asker.stop, [asker]);
  const isEmpty = text.trim() === '';
  // biome-ignore lint/correctness/useExhaustiveDependencies: a note that changed may fit now, or no longer
  useEffect(() => {
    if (isEmpty) {
      asker.stop();
      setFindings(null);
    } else asker.want(text);
  }, [asker, text, isEmpty, notes]);
  return isEmpty ? null : findings;
};
