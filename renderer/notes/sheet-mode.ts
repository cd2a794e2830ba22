import { create } from 'zustand';

/** What is seen of the open note: the text to write on, as it reads, or both beside each other. */
export type SheetMode = 'write' | 'read' | 'both';

/** How the notebook shows the open note, for as long as the window stands. */
export const useSheetMode = create<{ readonly mode: SheetMode }>()(() => ({ mode: 'write' }));
