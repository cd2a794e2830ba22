import { useEffect } from 'react';
import type { Reading } from '../../../content/schema/index.ts';
import { lend, type SpeechHands } from '../../actions/hands.ts';
import { useAtlas } from '../../state/atlas.ts';
import { useCourse } from '../../state/course.ts';
import { readingNow, useReading } from '../../state/reading.ts';
import { useView } from '../../state/view.ts';
import { makeSpeaker, type Speaker } from './speaker.ts';
import { spokenPassages } from './spoken.ts';
import { useSpeech, voiceOf } from './store.ts';
import { type Synthesizer, systemSynthesizer } from './synthesizer.ts';

/** Keeps the list of voices true. */
const useVoices = (synthesizer: Synthesizer): void => {
  useEffect(() => {
    const look = () => useSpeech.setState({ voices: synthesizer.voices() });
    look();
    return synthesizer.onVoices(look);
  }, [synthesizer]);
};

const isOn = (): boolean => ['speaking', 'paused'].includes(useSpeech.getState().status);

const handsOf = ({ tell }: Speaker, passages: readonly { readonly id: string }[]): SpeechHands => ({
  toggle: () => {
    const { paragraph } = readingNow();
    const at = Math.max(
      0,
      passages.findIndex(({ id }) => id === paragraph),
    );
    tell(isOn() ? { kind: 'toggle' } : { kind: 'begin', at });
  },
  move: (by) => tell({ kind: 'move', by }),
  stop: () => tell({ kind: 'stop' }),
});

/**
 * Reads a text aloud while its page stands, from the passage before the eyes on; what is spoken is brought before them.
 * It is stopped when the page is left or the text is told differently. Without a voice of this machine it lends no hands,
 * so nothing is offered.
 */
export const useSpeaking = (reading: Reading | undefined, synthesizer: Synthesizer = systemSynthesizer): void => {
  const atlas = useAtlas();
  const course = useCourse();
  const isPlain = useReading((place) => place.isPlain);
  const hasVoice = useSpeech(({ voices }) => voices.length > 0);
  useVoices(synthesizer);
  useEffect(() => {
    if (!hasVoice || !reading) return;
    const passages = spokenPassages(atlas, course, reading, isPlain);
    const speaker = makeSpeaker(synthesizer, {
      passages: () => passages,
      manner: () => ({ voice: voiceOf(useSpeech.getState())?.id ?? '', rate: useSpeech.getState().rate }),
      onChange: ({ status, at }) => {
        const passage = status === 'speaking' || status === 'paused' ? (passages[at]?.id ?? null) : null;
        const isElsewhere = passage !== null && passage !== useSpeech.getState().passage;
        useSpeech.setState({ status, passage });
        if (isElsewhere) useView.getState().settle({ paragraph: passage, offset: null });
      },
    });
    const takeBack = lend('speech', handsOf(speaker, passages));
    const isChanged = useSpeech.subscribe((now, before) => {
      if (now.rate !== before.rate || voiceOf(now)?.id !== voiceOf(before)?.id) speaker.tell({ kind: 'again' });
    });
    return () => {
      isChanged();
      takeBack();
      speaker.tell({ kind: 'stop' });
    };
  }, [atlas, course, reading, isPlain, hasVoice, synthesizer]);
};
