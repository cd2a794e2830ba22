import { create } from 'zustand';
import { type ConceptId, type Outcome, questionCode, type Scenario } from '../../../content/schema/index.ts';
import { drawScenario, openScenario, useScenario } from '../../state/scenario.ts';
import type { Guesses } from './predict.ts';

/** How the scenarios of the course lie before the learner; for as long as the window stands, nothing of it is stored. */
interface Shelf {
  /** Whether they stand in the place of the question and its answer. */
  readonly isOpen: boolean;
  /** The one that is predicted, or was; null for the list of all. */
  readonly scenario: Scenario | null;
  readonly guesses: Guesses;
}

export const useShelf = create<Shelf>()(() => ({ isOpen: false, scenario: null, guesses: {} }));

const drawStanding = (): void => drawScenario(useScenario.getState().question.pushes.length > 0);

// Whatever asks something else, a link, a note, an undo or another context, wants to see its answer.
useScenario.subscribe(({ question }, before) => {
  if (question === before.question || !useShelf.getState().isOpen) return;
  useShelf.setState({ isOpen: false });
  drawStanding();
});

/** Shows the scenarios that there are. */
export const openShelf = (): void => useShelf.setState({ isOpen: true, scenario: null, guesses: {} });

/** Back to the question that stands. */
export const closeShelf = (): void => {
  useShelf.setState({ isOpen: false, scenario: null });
  drawStanding();
};

/** Whether a scenario is being predicted: no answer is to be drawn then. */
export const isPredicting = (): boolean => {
  const { isOpen, scenario } = useShelf.getState();
  return isOpen && scenario !== null;
};

/** Takes one out, to be predicted: until then the map shows no answer. */
export const takeOut = (scenario: Scenario): void => {
  useShelf.setState({ isOpen: true, scenario, guesses: {} });
  drawScenario(false);
};

export const guess = (concept: ConceptId, outcome: Outcome): void =>
  useShelf.setState(({ guesses }) => ({ guesses: { ...guesses, [concept]: outcome } }));

/** Asks the question of the scenario that is predicted; what was guessed is kept beside the answer. */
export const showAnswer = (): void => {
  const { scenario } = useShelf.getState();
  if (!scenario) return;
  openScenario(scenario.question, { label: 'open scenario' });
  useShelf.setState({ isOpen: false });
};

/** The scenario whose question stands, with what was guessed of it; null where something else is asked by now. */
export const useShown = (): (Pick<Shelf, 'guesses'> & { readonly scenario: Scenario }) | null => {
  const scenario = useShelf((state) => (state.isOpen ? null : state.scenario));
  const guesses = useShelf((state) => state.guesses);
  const question = useScenario((state) => state.question);
  const isAsked = scenario !== null && questionCode(scenario.question) === questionCode(question);
  return isAsked ? { scenario, guesses } : null;
};
