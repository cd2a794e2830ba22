import { create } from 'zustand';
import type { Speech } from './machine.ts';
import type { Voice } from './synthesizer.ts';

export const RATES = [0.75, 1, 1.25, 1.5, 2] as const;

interface SpeechState {
  /** Voices of this machine; without any nothing is offered. */
  readonly voices: readonly Voice[];
  /** The voice that was chosen; null for the system's own choice. */
  readonly voice: Voice['id'] | null;
  readonly rate: number;
  readonly status: Speech['status'];
  /** The passage that is spoken. */
  readonly passage: string | null;
}

/** How the text is read aloud; for as long as the window stands. */
export const useSpeech = create<SpeechState>()(() => ({
  voices: [],
  voice: null,
  rate: 1,
  status: 'still',
  passage: null,
}));

/** The voice that speaks: the chosen one while it is there, else the system's own. */
export const voiceOf = ({ voices, voice }: Pick<SpeechState, 'voices' | 'voice'>): Voice | undefined =>
  voices.find(({ id }) => id === voice) ?? voices.find(({ isDefault }) => isDefault) ?? voices[0];
