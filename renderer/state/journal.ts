import { create } from 'zustand';
import { useView } from './view.ts';

interface JournalState {
  /** The question that is thought about; null for the first. */
  readonly prompt: string | null;
}

/** Which page of the journal is open; for as long as the window stands. */
export const useJournal = create<JournalState>()(() => ({ prompt: null }));

/** Opens the journal, at a question where one is given. */
export const openJournal = (prompt?: string): void => {
  if (prompt !== undefined) useJournal.setState({ prompt });
  useView.getState().open('journal');
};
