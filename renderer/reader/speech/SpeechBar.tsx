import { useId, useLayoutEffect, useRef } from 'react';
import { ActionButton } from '../../actions/ActionButton.tsx';
import { RATES, useSpeech, voiceOf } from './store.ts';
import './speech.css';

/** Begins to read aloud. It is there only where this machine has a voice. */
export function SpeechButton() {
  const hasVoice = useSpeech(({ voices }) => voices.length > 0);
  return (
    hasVoice && (
      <span className="speech-button">
        <ActionButton id="read-aloud" />
      </span>
    )
  );
}

/** How fast, and in which voice. */
function Manner() {
  const id = useId();
  const { voices, rate } = useSpeech();
  const voice = useSpeech((state) => voiceOf(state)?.id);
  return (
    <div className="speech-manner">
      <label htmlFor={`${id}rate`}>Pace</label>
      <select
        id={`${id}rate`}
        value={rate}
        onChange={({ currentTarget }) => useSpeech.setState({ rate: Number(currentTarget.value) })}
      >
        {RATES.map((each) => (
          <option key={each} value={each}>
            {each} ×
          </option>
        ))}
      </select>
      <label htmlFor={`${id}voice`}>Voice</label>
      <select
        id={`${id}voice`}
        value={voice}
        onChange={({ currentTarget }) => useSpeech.setState({ voice: currentTarget.value })}
      >
        {voices.map((each) => (
          <option key={each.id} value={each.id}>
            {each.name}
          </option>
        ))}
      </select>
    </div>
  );
}

function Bar({ isPaused }: { readonly isPaused: boolean }) {
  const bar = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const box = bar.current;
    // It goes away under the keyboard that stops it, which then goes to where it begins again.
    return () => {
      if (box?.contains(document.activeElement)) document.querySelector<HTMLElement>('.speech-button button')?.focus();
    };
  }, []);
  return (
    <section ref={bar} className="speech-bar" aria-label="Reading aloud">
      <div className="tools">
        <ActionButton id="previous-spoken" />
        <ActionButton id="read-aloud" text={isPaused ? 'Go on' : 'Pause'} />
        <ActionButton id="next-spoken" />
        <ActionButton id="stop-aloud" />
      </div>
      <Manner />
    </section>
  );
}

/** What one needs while a text is read aloud; away while it is not. */
export function SpeechBar() {
  const status = useSpeech((state) => state.status);
  if (status === 'failed')
    return (
      <p className="speech-bar" role="status">
        This voice could not read the text aloud. Try another one, or look at your system’s settings for speech.
      </p>
    );
  return status === 'still' ? null : <Bar isPaused={status === 'paused'} />;
}
