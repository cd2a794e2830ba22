import { create } from 'zustand';

const useMoment = create<{ readonly at: number | null }>()(() => ({ at: null }));

/** When main acknowledged a revision last, in this run; null before the first. */
export const useLastSaved = (): number | null => useMoment((state) => state.at);

export const noteSaved = (at: number): void => useMoment.setState({ at });
