import { Check, CircleHelp, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useAtlas } from '../../state/atlas.ts';
import { useAnswer } from '../../state/inference.ts';
import { explain } from '../../state/scenario.ts';
import { Button } from '../../ui/Button.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { effectWord } from '../../words/inference.ts';
import { nameOf } from '../../words/name.ts';
import { Advice } from './Advice.tsx';
import { type Compared, compared } from './predict.ts';
import { openShelf, useShown } from './shelf.ts';
import { Told } from './Told.tsx';
import { OUTCOME_WORDS } from './words.ts';
import './library.css';

const scoreOf = (rows: readonly Compared[]): string => {
  const guessed = rows.filter(({ guess }) => guess !== undefined);
  if (guessed.length === 0) return 'What the map says';
  const right = guessed.filter(({ isRight }) => isRight).length;
  return `You and the map agree on ${right} of ${guessed.length}`;
};

function Row({ row: { effect, guess, isRight } }: { readonly row: Compared }) {
  const atlas = useAtlas();
  const concept = atlas.concept.get(effect.concept);
  if (!concept) return null;
  const Mark = guess === undefined ? CircleHelp : isRight ? Check : X;
  return (
    <li className="outcome-row" data-right={guess === undefined ? undefined : isRight}>
      <Mark className="icon" size={16} aria-hidden />
      <button type="button" className="text-button" onClick={() => explain(effect.concept)}>
        {nameOf(concept)}
        <VisuallyHidden>, explain</VisuallyHidden>
      </button>
      <span>{effectWord(effect)}</span>
      <span className="muted">
        {guess === undefined ? 'Not predicted' : isRight ? 'As you said' : `You said: ${OUTCOME_WORDS[guess]}`}
      </span>
    </li>
  );
}

/** Behind the answer of a scenario: where the learner agreed with the map, and what there is to learn. */
export function Outcome() {
  const shown = useShown();
  return shown && <OutcomeOf key={shown.scenario.id} {...shown} />;
}

function OutcomeOf({ scenario, guesses }: NonNullable<ReturnType<typeof useShown>>) {
  const answer = useAnswer(scenario.question);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const rows = answer ? compared(scenario, guesses, answer) : [];
  return (
    <section className="outcome" aria-labelledby="outcome-title">
      <h3 id="outcome-title" ref={title} tabIndex={-1}>
        {scenario.title}
      </h3>
      {rows.length > 0 && (
        <>
          <p className="outcome-score" role="status">
            {scoreOf(rows)}
          </p>
          <ul>
            {rows.map((row) => (
              <Row key={row.effect.concept} row={row} />
            ))}
          </ul>
        </>
      )}
      <Told text={scenario.lesson} cites={scenario.cites} />
      {scenario.group === 'protocol' && <Advice protocol={scenario.protocol} />}
      <Button size="small" onClick={openShelf}>
        Another scenario
      </Button>
    </section>
  );
}
