import { create } from 'zustand';
import type { NoteTarget } from '../../preload/contract.ts';
import { useView } from './view.ts';

interface JournalState {
  /** The question that is thought about; null for the first. */
  readonly prompt: string | null;
  /** The keyboard is asked for: at an entry to write on, or where a new one is begun. Granted once the page stands. */
  readonly wish: { readonly entry: string | null } | null;
}

/** Which page of the journal is open; for as long as the window stands. */
export const useJournal = create<JournalState>()(() => ({ prompt: null, wish: null }));

/** Opens the journal, at a question and to write on an entry of it where they are given. */
export const openJournal = (prompt?: string, entry: string | null = null): void => {
  useJournal.setState({ wish: { entry }, ...(prompt !== undefined && { prompt }) });
  useView.getState().open('journal');
};

/** The question that a note answers, if it is an entry of the journal. */
export const promptOf = (targets: readonly NoteTarget[]): string | null =>
  targets.find((target) => target.kind === 'prompt')?.id ?? null;
