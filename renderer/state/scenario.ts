/**
 * The what-if question that stands, and the one it is compared with. Both are changed by commands of the log; which
 * concept is explained and whether the answer is drawn at all are looks, and no commands.
 */
import { create } from 'zustand';
import { type ConceptId, type Context, type Grade, pushedId, type RelationId } from '../../content/schema/index.ts';
import type { Direction, Horizon, Push, Question } from '../inference/question.ts';
import { compareLabel, questionLabel } from '../words/scenario.ts';
import { useArrangement } from './arrangement.ts';
import { record } from './commands.ts';

export { withChoice } from './lens.ts';

/** What is asked: what commands change. */
interface Asked {
  readonly question: Question;
  /** The question that was kept to compare with; null while nothing is compared. */
  readonly compared: Question | null;
}

interface ScenarioState extends Asked {
  /** Whether the answer is drawn on the map and told in its list. Nothing pushed: nothing is drawn either way. */
  readonly isOn: boolean;
  /** The concept whose effect is explained. */
  readonly shown: ConceptId | null;
  /** Counts the requests to bring the keyboard to the question or, where one is shown, to its explanation. */
  readonly called: number;
  /** Why what was asked for last cannot be pushed, in a sentence; null once something else is asked. */
  readonly refusal: string | null;
}

/** Nothing pushed; all that somebody has measured is trusted, what only the article says is not. */
export const NO_QUESTION: Question = { pushes: [], horizon: 'hours', context: {}, floor: 'D' };

/** The scenario stays while other pages are open. */
export const useScenario = create<ScenarioState>()(() => ({
  question: NO_QUESTION,
  compared: null,
  isOn: false,
  shown: null,
  called: 0,
  refusal: null,
}));

const askedNow = (): Asked => {
  const { question, compared } = useScenario.getState();
  return { question, compared };
};

/** Asks otherwise, as one command of the log. */
const askFor = (after: Asked, label: string): void => {
  const before = askedNow();
  const go = (to: Asked): void => useScenario.setState({ ...to, isOn: to.question.pushes.length > 0, refusal: null });
  go(after);
  // Asked again it is drawn again, and there is nothing to take back.
  if (JSON.stringify(after) !== JSON.stringify(before))
    record({ label, undo: () => go(before), redo: () => go(after) });
};

const change = (part: Partial<Question>): void => {
  const { question, compared } = askedNow();
  const changed = { ...question, ...part };
  askFor({ question: changed, compared }, questionLabel(useArrangement.getState().authored, question, changed));
};

const isSamePush = (a: Push | undefined, b: Push): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Puts a push in the place of one about the same, else behind the others. */
const pushWith = (push: Push): void => {
  const { pushes } = useScenario.getState().question;
  const at = pushes.findIndex((each) => pushedId(each) === pushedId(push));
  if (isSamePush(pushes[at], push)) return;
  change({ pushes: at < 0 ? [...pushes, push] : pushes.with(at, push) });
};

/** Pushes a concept, or holds it with `clamp`; otherwise than before where it was pushed already. */
export const pushConcept = (concept: ConceptId, direction: Direction, kind: 'press' | 'clamp' = 'press'): void =>
  pushWith({ kind, concept, direction });

/** Prevents one action. */
export const blockRelation = (relation: RelationId): void => pushWith({ kind: 'block', relation });

/** Takes back what was done to a concept or relation. */
export const release = (id: ConceptId | RelationId): void => {
  const { pushes } = useScenario.getState().question;
  const left = pushes.filter((push) => pushedId(push) !== id);
  if (left.length < pushes.length) change({ pushes: left });
};

export const setHorizon = (horizon: Horizon): void => {
  if (horizon !== useScenario.getState().question.horizon) change({ horizon });
};

/** Trusts evidence down to a grade. */
export const setFloor = (floor: Grade): void => {
  if (floor !== useScenario.getState().question.floor) change({ floor });
};

/** Chooses a whole context; see {@link withChoice}. */
export const setContext = (context: Context): void => {
  if (JSON.stringify(context) !== JSON.stringify(useScenario.getState().question.context)) change({ context });
};

/** Asks something else altogether: a scenario of the library, of a note or of a link. Ends a comparison, unless one is given. */
export const openScenario = (
  question: Question,
  { label = 'open scenario', compared = null }: { readonly label?: string; readonly compared?: Question | null } = {},
): void => {
  askFor({ question, compared }, label);
  useScenario.setState({ shown: null });
};

/** Pushes nothing any more; horizon, context and floor stay as they were chosen. */
export const endScenario = (): void => {
  const { question } = useScenario.getState();
  if (question.pushes.length > 0) askFor({ question: { ...question, pushes: [] }, compared: null }, 'end what-if');
  useScenario.setState({ shown: null });
};

/** Keeps the question that stands, so that what is changed from now on is compared with it. */
export const keepToCompare = (): void => {
  const { question } = useScenario.getState();
  askFor({ question, compared: question }, compareLabel.begin);
};

/** Makes the kept question the one that is changed, and the other way round. */
export const swapCompared = (): void => {
  const { question, compared } = useScenario.getState();
  if (compared) askFor({ question: compared, compared: question }, compareLabel.swap);
};

/** Goes on with the question that stands alone. */
export const endCompare = (): void => {
  const { question, compared } = useScenario.getState();
  if (compared) askFor({ question, compared: null }, compareLabel.end);
};

/** Explains the effect on a concept; null: none. */
export const explain = (shown: ConceptId | null): void => useScenario.setState({ shown });

/** Says why something is not pushed; null: says nothing any more. */
export const refuse = (refusal: string | null): void => useScenario.setState({ refusal });

/** Brings the keyboard to the what-if, once its page is open. */
export const callScenario = (): void => useScenario.setState(({ called }) => ({ called: called + 1 }));

/** Draws the answer on the map and in the list, or no longer. */
export const drawScenario = (isOn: boolean): void => useScenario.setState({ isOn });
