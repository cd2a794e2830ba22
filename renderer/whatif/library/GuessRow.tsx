import { useId } from 'react';
import { type Concept, OUTCOMES, type Outcome } from '../../../content/schema/index.ts';
import { nameOf } from '../../words/name.ts';
import { OUTCOME_WORDS } from './words.ts';

interface GuessRowProps {
  readonly concept: Concept;
  readonly guess: Outcome | undefined;
  readonly onGuess: (outcome: Outcome) => void;
}

/** One concept, and where it may go: arrow keys choose, as in any group of which one is chosen. */
export function GuessRow({ concept, guess, onGuess }: GuessRowProps) {
  const name = useId();
  return (
    <fieldset className="guess">
      <legend>{nameOf(concept)}</legend>
      <div className="guess-choices">
        {OUTCOMES.map((outcome) => (
          <label key={outcome}>
            <input
              type="radio"
              name={name}
              value={outcome}
              checked={guess === outcome}
              onChange={() => onGuess(outcome)}
            />
            {OUTCOME_WORDS[outcome]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
