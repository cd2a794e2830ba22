import { create } from 'zustand';

interface MenuState {
  /** The notes that it is about, and where on the screen it opens; null while it is closed. */
  readonly asked: { readonly ids: readonly string[]; readonly at: { readonly x: number; readonly y: number } } | null;
  /** Notes that somebody wants erased for good, until they have said so again. */
  readonly doomed: readonly string[] | null;
}

export const useNoteMenu = create<MenuState>()(() => ({ asked: null, doomed: null }));

export const openNoteMenu = (ids: readonly string[], at: { readonly x: number; readonly y: number }): void =>
  useNoteMenu.setState({ asked: { ids, at } });

export const closeNoteMenu = (): void => useNoteMenu.setState({ asked: null });

export const askToErase = (ids: readonly string[]): void => useNoteMenu.setState({ asked: null, doomed: ids });
export const spare = (): void => useNoteMenu.setState({ doomed: null });
