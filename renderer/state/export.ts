import { create } from 'zustand';

/** Whether the map is being taken out of the app: as a file or on paper. */
export const useExport = create<{ readonly isOpen: boolean }>()(() => ({ isOpen: false }));

/** Asks how the map is to leave the app. */
export const openExport = (): void => useExport.setState({ isOpen: true });

export const closeExport = (): void => useExport.setState({ isOpen: false });
