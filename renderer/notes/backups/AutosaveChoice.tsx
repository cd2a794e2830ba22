import { useId } from 'react';
import { AUTOSAVE_LIMITS, type AutosaveLimit } from '../../../preload/contract.ts';
import { choose, useSettings } from '../../state/settings.ts';

const WORDS: Readonly<Record<AutosaveLimit, string>> = {
  1: 'Within 1 second',
  5: 'Within 5 seconds',
  30: 'Within 30 seconds',
};

/** How much typing may be unsaved at most. */
export function AutosaveChoice() {
  const id = useId();
  const limit = useSettings((state) => state.autosave);
  return (
    <section className="place" aria-label="Saving while you write">
      <h3>
        <label htmlFor={id}>Saving while you write</label>
      </h3>
      <select
        id={id}
        value={limit}
        onChange={({ currentTarget }) => {
          const chosen = AUTOSAVE_LIMITS.find((each) => String(each) === currentTarget.value);
          if (chosen) void choose({ autosave: chosen });
        }}
      >
        {AUTOSAVE_LIMITS.map((each) => (
          <option key={each} value={each}>
            {WORDS[each]}
          </option>
        ))}
      </select>
      <p className="muted">
        Sooner when you pause or leave the note. If the power fails, what was typed since then is lost and nothing else.
      </p>
    </section>
  );
}
