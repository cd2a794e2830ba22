import { create } from 'zustand';
import type { MarkColour } from '../../preload/contract.ts';

/** The colour that was taken last: a note on new words takes it too. */
export const useLastColour = create<{ readonly colour: MarkColour }>()(() => ({ colour: 'amber' }));
