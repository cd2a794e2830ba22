/** A voice of the system. */
export interface Voice {
  readonly id: string;
  readonly name: string;
  readonly isDefault: boolean;
}

export interface Manner {
  readonly voice: Voice['id'];
  /** 1 is the voice's own pace. */
  readonly rate: number;
}

/** What speaks: the system, or in tests something that only writes down. */
export interface Synthesizer {
  readonly voices: () => readonly Voice[];
  /** Tells when the voices have changed: many systems name them late. @returns stop listening */
  readonly onVoices: (listener: () => void) => () => void;
  /** Says a text after whatever it says now is cancelled; `done` is told once, also of what was cancelled. */
  readonly speak: (text: string, manner: Manner, done: (how: 'ended' | 'failed') => void) => void;
  readonly pause: () => void;
  readonly resume: () => void;
  readonly cancel: () => void;
}

const NO_VOICES: readonly SpeechSynthesisVoice[] = [];

/** English voices that speak on this machine: others would send the text away. */
const ownVoices = (): readonly SpeechSynthesisVoice[] =>
  'speechSynthesis' in window
    ? window.speechSynthesis.getVoices().filter(({ localService, lang }) => localService && /^en\b/i.test(lang))
    : NO_VOICES;

/** The system's own voices. The texts are English, so voices for other languages are left out. */
export const systemSynthesizer: Synthesizer = {
  voices: () => ownVoices().map((each) => ({ id: each.voiceURI, name: each.name, isDefault: each.default })),
  onVoices: (listener) => {
    if (!('speechSynthesis' in window)) return () => undefined;
    const { speechSynthesis } = window;
    speechSynthesis.addEventListener('voiceschanged', listener);
    return () => speechSynthesis.removeEventListener('voiceschanged', listener);
  },
  speak: (text, { voice, rate }, done) => {
    const own = ownVoices().find(({ voiceURI }) => voiceURI === voice);
    // Without one the browser would choose, and perhaps one that is far away.
    if (!own) {
      done('failed');
      return;
    }
    const words = new SpeechSynthesisUtterance(text);
    Object.assign(words, { voice: own, lang: own.lang, rate });
    words.onend = () => done('ended');
    words.onerror = () => done('failed');
    window.speechSynthesis.speak(words);
  },
  pause: () => window.speechSynthesis.pause(),
  resume: () => window.speechSynthesis.resume(),
  cancel: () => window.speechSynthesis.cancel(),
};
