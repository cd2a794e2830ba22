/** Predicting before the answer is shown. Pure. */
import type { ConceptId, Outcome, Scenario } from '../../../content/schema/index.ts';
import type { Answer, Effect } from '../../inference/answer.ts';

/** Nobody weighs more concepts than these at once. */
const MOST_ASKED = 6;

/** What a learner is asked about: what the scenario is there to teach comes first. None: it cannot be answered by arrows. */
export const askedOf = ({ expected }: Scenario): readonly ConceptId[] =>
  expected.slice(0, MOST_ASKED).map(({ concept }) => concept);

/** Where the map says that a concept goes, in the choices of a learner. How sure it is does not count here. */
export const outcomeOf = ({ verdict, direction }: Pick<Effect, 'verdict' | 'direction'>): Outcome => {
  if (verdict === 'ambiguous') return 'depends';
  if (verdict === 'none' || direction === 0) return 'no-path';
  return direction === 1 ? 'up' : 'down';
};

export type Guesses = Readonly<Partial<Record<ConceptId, Outcome>>>;

/** A guess beside the answer. */
export interface Compared {
  readonly effect: Effect;
  /** Undefined where nothing was guessed. */
  readonly guess: Outcome | undefined;
  readonly isRight: boolean;
}

/** Guesses beside the answer, in the order in which they were asked for. None for what could not be answered. */
export const compared = (scenario: Scenario, guesses: Guesses, answer: Answer): readonly Compared[] => {
  if (answer.status !== 'answered') return [];
  const effects = new Map(answer.effects.map((effect) => [effect.concept, effect]));
  return askedOf(scenario).flatMap((id) => {
    const effect = effects.get(id);
    const guess = guesses[id];
    return effect ? [{ effect, guess, isRight: guess === outcomeOf(effect) }] : [];
  });
};
