import { describe, expect, it } from 'vitest';
import { realAtlas } from '../../state/real-atlas.ts';
import { realCourse } from '../../state/real-course.ts';
import { type Speech, type SpeechEvent, STILL } from './machine.ts';
import { makeSpeaker } from './speaker.ts';
import { spokenPassages } from './spoken.ts';
import { voiceOf } from './store.ts';
import type { Synthesizer } from './synthesizer.ts';

const PASSAGES = ['One.', 'Two.', 'Three.'].map((text) => ({ id: text, text }));

/** A synthesizer that writes down what it is told, and speaks as long as a test wants. */
const setUp = () => {
  const heard: string[] = [];
  const open: ((how: 'ended' | 'failed') => void)[] = [];
  const changes: Speech[] = [];
  const manner = { voice: 'a', rate: 1 };
  const synthesizer: Synthesizer = {
    voices: () => [],
    onVoices: () => () => undefined,
    speak: (text, { rate }, done) => {
      heard.push(rate === 1 ? text : `${text} ×${rate}`);
      open.push(done);
    },
    pause: () => heard.push('pause'),
    resume: () => heard.push('resume'),
    cancel: () => {
      heard.push('cancel');
      // As browsers do: what was cancelled is told to have failed, and that comes late.
      late.push(...open.splice(0));
    },
  };
  const late: ((how: 'ended' | 'failed') => void)[] = [];
  const { tell } = makeSpeaker(synthesizer, {
    passages: () => PASSAGES,
    manner: () => manner,
    onChange: (speech) => changes.push(speech),
  });
  return {
    tell: (...events: SpeechEvent[]) => {
      for (const event of events) tell(event);
    },
    heard: () => heard.splice(0),
    end: (how: 'ended' | 'failed' = 'ended') => open.shift()?.(how),
    endLate: () => {
      for (const done of late.splice(0)) done('failed');
    },
    manner,
    now: () => changes.at(-1) ?? STILL,
  };
};

const begin = (at = 0): SpeechEvent => ({ kind: 'begin', at });

describe('reading aloud', () => {
  it('says passage after passage and is still after the last', () => {
    const { tell, heard, end, now } = setUp();
    tell(begin(1));
    expect(now()).toMatchObject({ status: 'speaking', at: 1 });
    end();
    end();
    expect(heard()).toEqual(['cancel', 'Two.', 'cancel', 'Three.', 'cancel']);
    expect(now()).toMatchObject({ status: 'still' });
  });

  it('pauses and goes on without beginning anew', () => {
    const { tell, heard, now } = setUp();
    tell(begin(), { kind: 'toggle' });
    expect(now().status).toBe('paused');
    tell({ kind: 'toggle' });
    expect(now().status).toBe('speaking');
    expect(heard()).toEqual(['cancel', 'One.', 'pause', 'resume']);
  });

  it('moves on and back, not beyond the ends, and speaks again after a pause', () => {
    const { tell, heard, now } = setUp();
    tell(begin(), { kind: 'move', by: -1 });
    expect(heard()).toEqual(['cancel', 'One.']);
    tell({ kind: 'toggle' }, { kind: 'move', by: 1 });
    expect(heard()).toEqual(['pause', 'cancel', 'resume', 'Two.']);
    tell({ kind: 'move', by: 1 }, { kind: 'move', by: 1 });
    expect(now().at).toBe(2);
  });

  it('does not take the late end of what was cancelled for the end of what is spoken', () => {
    const { tell, heard, endLate, now } = setUp();
    tell(begin(), { kind: 'move', by: 1 });
    endLate();
    expect(now()).toMatchObject({ status: 'speaking', at: 1 });
    expect(heard()).toEqual(['cancel', 'One.', 'cancel', 'Two.']);
  });

  it('stops, and stays so', () => {
    const { tell, heard, endLate, now } = setUp();
    tell(begin(), { kind: 'stop' }, { kind: 'move', by: 1 }, { kind: 'toggle' }, { kind: 'stop' });
    endLate();
    expect(now().status).toBe('still');
    expect(heard()).toEqual(['cancel', 'One.', 'cancel']);
  });

  it('that breaks says so, and can begin again', () => {
    const { tell, end, now } = setUp();
    tell(begin());
    end('failed');
    expect(now().status).toBe('failed');
    tell(begin(2));
    expect(now()).toMatchObject({ status: 'speaking', at: 2 });
  });

  it('says the passage again at another pace; what is paused stays silent', () => {
    const { tell, heard, manner } = setUp();
    tell(begin());
    manner.rate = 1.5;
    tell({ kind: 'again' }, { kind: 'toggle' }, { kind: 'again' });
    expect(heard()).toEqual(['cancel', 'One.', 'cancel', 'One. ×1.5', 'pause']);
  });

  it('begins nowhere beyond the text', () => {
    const { tell, heard } = setUp();
    tell(begin(3));
    expect(heard()).toEqual([]);
  });
});

describe('what is read aloud', () => {
  const course = realCourse();
  const atlas = realAtlas();
  const texts = course.readings.flatMap((reading) => spokenPassages(atlas, course, reading, false));

  it('is every passage of the course once, without a mark', () => {
    expect(texts.map(({ id }) => id).toSorted()).toEqual([...course.passage.keys()].toSorted());
    for (const { text } of texts) {
      expect(text).not.toMatch(/\[|\]|\*|undefined/);
      expect(text).toMatch(/[.!?]$/);
    }
  });

  it('says of every plan that it is no advice', () => {
    const plans = texts.filter(({ id }) => course.protocols.some((plan) => plan.id === id));
    expect(plans).toHaveLength(3);
    for (const { text } of plans) expect(text).toContain('Education, not medical advice.');
  });
});

describe('the voice', () => {
  const voice = (id: string, isDefault = false) => ({ id, name: id, isDefault });
  const voices = [voice('a'), voice('b', true)];

  it('is the chosen one while it is there, else the system’s own, else the first', () => {
    expect(voiceOf({ voices, voice: 'a' })?.id).toBe('a');
    expect(voiceOf({ voices, voice: 'gone' })?.id).toBe('b');
    expect(voiceOf({ voices: [voice('c')], voice: null })?.id).toBe('c');
    expect(voiceOf({ voices: [], voice: null })).toBeUndefined();
  });
});
