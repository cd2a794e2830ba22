import { ArrowLeft } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { Scenario } from '../../../content/schema/index.ts';
import { useAtlas } from '../../state/atlas.ts';
import { Button } from '../../ui/Button.tsx';
import { questionTitle } from '../../words/scenario.ts';
import { Advice } from './Advice.tsx';
import { GuessRow } from './GuessRow.tsx';
import { askedOf } from './predict.ts';
import { guess, openShelf, showAnswer, useShelf } from './shelf.ts';
import { Told } from './Told.tsx';

/** A scenario before its answer: what is done, and where the learner thinks that it leads. */
export function Predict({ scenario }: { readonly scenario: Scenario }) {
  const atlas = useAtlas();
  const guesses = useShelf((state) => state.guesses);
  const title = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each scenario is read from its title on
  useEffect(() => title.current?.focus(), [scenario]);
  const concepts = askedOf(scenario).flatMap((id) => atlas.concept.get(id) ?? []);
  const guessed = concepts.filter(({ id }) => guesses[id] !== undefined).length;
  return (
    <div className="scenario-predict">
      <Button look="quiet" size="small" icon={ArrowLeft} onClick={openShelf}>
        All scenarios
      </Button>
      <h3 ref={title} tabIndex={-1}>
        {scenario.title}
      </h3>
      <p className="scenario-question">{questionTitle(atlas, scenario.question)}</p>
      {scenario.group === 'protocol' && <Advice protocol={scenario.protocol} />}
      <Told text={scenario.story} />
      {concepts.length > 0 && (
        <section aria-label="Predict first">
          <h4>Try to predict first</h4>
          <p className="muted">Where do these settle? Nothing of this is kept.</p>
          {concepts.map((concept) => (
            <GuessRow
              key={concept.id}
              concept={concept}
              guess={guesses[concept.id]}
              onGuess={(outcome) => guess(concept.id, outcome)}
            />
          ))}
        </section>
      )}
      <div className="scenario-foot">
        <Button look={guessed > 0 || concepts.length === 0 ? 'main' : 'plain'} onClick={showAnswer}>
          {guessed > 0 || concepts.length === 0 ? 'Show the answer' : 'Show the answer at once'}
        </Button>
        {concepts.length > 0 && (
          <span className="muted" role="status">
            {guessed} of {concepts.length} predicted
          </span>
        )}
      </div>
    </div>
  );
}
