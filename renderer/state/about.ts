import { create } from 'zustand';

/** What the app says of itself where something leaves it; told at start. */
export const useAbout = create<{ readonly version: string }>()(() => ({ version: '' }));
