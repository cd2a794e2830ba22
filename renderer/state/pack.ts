import { create } from 'zustand';

/** Which way everything goes: out of the app or into it. */
export type PackWay = 'out' | 'in';

/** What is being asked about the study pack; null for nothing. */
export const usePack = create<{ readonly way: PackWay | null }>()(() => ({ way: null }));

/** Asks how everything is to leave the app, or what is to be taken in. */
export const openPack = (way: PackWay): void => usePack.setState({ way });

export const closePack = (): void => usePack.setState({ way: null });
