import { type Speech, type SpeechEvent, STILL, stepSpeech } from './machine.ts';
import type { Spoken } from './spoken.ts';
import type { Manner, Synthesizer } from './synthesizer.ts';

export interface Speaker {
  readonly tell: (event: SpeechEvent) => void;
}

/** What a speaker says, and how, as it is when it begins a passage. */
export interface Script {
  readonly passages: () => readonly Spoken[];
  readonly manner: () => Manner;
  /** Is told of every change. */
  readonly onChange: (speech: Speech) => void;
}

/** Joins what reading aloud is to do with what does it. */
export const makeSpeaker = (synthesizer: Synthesizer, { passages, manner, onChange }: Script): Speaker => {
  let speech = STILL;
  const speak = () => {
    const { at, turn } = speech;
    const passage = passages()[at];
    if (passage) synthesizer.speak(passage.text, manner(), (kind) => tell({ kind, turn }));
  };
  const tell = (event: SpeechEvent): void => {
    const step = stepSpeech(speech, event, passages().length);
    const isChanged = step.speech !== speech;
    // First: a synthesizer may answer while it is being told.
    speech = step.speech;
    if (isChanged) onChange(speech);
    for (const order of step.orders) {
      if (order === 'speak') speak();
      else synthesizer[order]();
    }
  };
  return { tell };
};
