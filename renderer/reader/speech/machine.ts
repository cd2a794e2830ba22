/** Where reading aloud stands. */
export interface Speech {
  readonly status: 'still' | 'speaking' | 'paused' | 'failed';
  /** Which of the passages is spoken, from 0. */
  readonly at: number;
  /** Counts what was begun, so that the end of something cancelled is not taken for the end of what came after. */
  readonly turn: number;
}

export const STILL: Speech = { status: 'still', at: 0, turn: 0 };

export type SpeechEvent =
  /** Begins at a passage. */
  | { readonly kind: 'begin'; readonly at: number }
  /** Pauses what speaks, goes on with what was paused. */
  | { readonly kind: 'toggle' }
  | { readonly kind: 'move'; readonly by: 1 | -1 }
  /** Says the passage again, because the manner of speaking was changed. */
  | { readonly kind: 'again' }
  | { readonly kind: 'stop' }
  /** What the synthesizer tells of the turn that it was given. */
  | { readonly kind: 'ended' | 'failed'; readonly turn: number };

/** What the synthesizer is to do, in this order. */
export type SpeechOrder = 'cancel' | 'speak' | 'pause' | 'resume';

export interface Step {
  readonly speech: Speech;
  readonly orders: readonly SpeechOrder[];
}

const isOn = ({ status }: Speech): boolean => status === 'speaking' || status === 'paused';

const unchanged = (speech: Speech): Step => ({ speech, orders: [] });

const stopped = (speech: Speech, status: 'still' | 'failed'): Step => ({
  speech: { ...speech, status, turn: speech.turn + 1 },
  orders: ['cancel'],
});

/** Says a passage. A synthesizer that is paused stays so, whatever it is given, until it is told to resume. */
const said = (speech: Speech, at: number): Step => ({
  speech: { status: 'speaking', at, turn: speech.turn + 1 },
  orders: speech.status === 'paused' ? ['cancel', 'resume', 'speak'] : ['cancel', 'speak'],
});

const toggled = (speech: Speech): Step => {
  if (speech.status === 'speaking') return { speech: { ...speech, status: 'paused' }, orders: ['pause'] };
  if (speech.status === 'paused') return { speech: { ...speech, status: 'speaking' }, orders: ['resume'] };
  return unchanged(speech);
};

/**
 * What follows from an event. The end of the last passage is the end; from there nothing moves on, and nothing moves
 * before the first.
 *
 * @param count  how many passages there are
 */
export const stepSpeech = (speech: Speech, event: SpeechEvent, count: number): Step => {
  switch (event.kind) {
    case 'begin':
      return event.at < count ? said(speech, event.at) : unchanged(speech);
    case 'toggle':
      return toggled(speech);
    case 'move': {
      const at = speech.at + event.by;
      return isOn(speech) && at >= 0 && at < count ? said(speech, at) : unchanged(speech);
    }
    case 'again':
      return speech.status === 'speaking' ? said(speech, speech.at) : unchanged(speech);
    case 'stop':
      return speech.status === 'still' ? unchanged(speech) : stopped(speech, 'still');
    case 'ended':
      if (event.turn !== speech.turn || !isOn(speech)) return unchanged(speech);
      return speech.at + 1 < count ? said(speech, speech.at + 1) : stopped(speech, 'still');
    case 'failed':
      return event.turn === speech.turn && isOn(speech) ? stopped(speech, 'failed') : unchanged(speech);
  }
};
