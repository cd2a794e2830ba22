import { create } from 'zustand';

/** What can be taken out of the app: a picture of the map, or the text that is open. */
export type ExportSubject = 'map' | 'text';

/** What is being taken out of the app, as a file or on paper; null for nothing. */
export const useExport = create<{ readonly subject: ExportSubject | null }>()(() => ({ subject: null }));

/** Asks how the map, or the text, is to leave the app. */
export const openExport = (subject: ExportSubject): void => useExport.setState({ subject });

export const closeExport = (): void => useExport.setState({ subject: null });
