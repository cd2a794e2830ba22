import type { ConceptId } from '../../content/schema/index.ts';
import type { Answer, Effect, Explanation, Reason } from './answer.ts';
import type { EffectGraph } from './effect-graph.ts';
import { hingeOf } from './hinge.ts';
import type { Path } from './paths.ts';
import { type Direction, HORIZONS, type Question } from './question.ts';
import { type Solution, solve } from './solution.ts';
import { unsupported } from './unsupported.ts';
import { unusedIn } from './unused.ts';

const untouched = (concept: ConceptId): Effect => ({
  concept,
  direction: 0,
  verdict: 'none',
  share: 0,
  support: 0,
  isStructural: true,
  size: 'trace',
  median: 0,
  best: [],
});

/** Works a question out, or remembers it. */
type Solve = (question: Question) => Solution;

/** What happens to every concept of a map if the pushes of a question are made and held. */
export const answer = (
  graph: EffectGraph,
  question: Question,
  solveQuestion: Solve = (each) => solve(graph, each),
): Answer => {
  const rule = unsupported(graph, question);
  if (rule) return { status: 'unsupported', reason: rule.reason, instead: rule.instead };
  if (question.pushes.length === 0) return { status: 'nothing-pushed' };
  const { effects, selection } = solveQuestion(question);
  return {
    status: 'answered',
    effects: graph.quantities.map(({ concept }, at) => effects.get(at) ?? untouched(concept)),
    silent: selection.silent,
    unused: unusedIn(graph, question, new Set(effects.keys())),
  };
};

const toReason =
  (direction: Direction) =>
  ({ arrows, score }: Path): Reason => ({
    relations: arrows.map(({ relation }) => relation),
    direction,
    score,
  });

const opposite = (direction: Direction): Direction => (direction === 1 ? -1 : 1);

/** The best path uses a loop that amplifies itself. */
const isRunaway = ([best]: readonly Path[]): boolean => best?.arrows.some((arrow) => arrow.isRunaway) ?? false;

/** First horizon at which a concept responds, and those at which it points elsewhere than at the one asked about. */
const overTime = (
  effectAt: (horizon: Question['horizon']) => Effect | undefined,
  asked: Effect,
): Pick<Explanation, 'first' | 'flips'> => {
  const seen = HORIZONS.flatMap((horizon) => {
    const effect = effectAt(horizon);
    return effect && effect.direction !== 0 ? [{ horizon, direction: effect.direction, verdict: effect.verdict }] : [];
  });
  return {
    first: seen[0]?.horizon ?? null,
    flips: asked.direction === 0 ? [] : seen.filter(({ direction }) => direction !== asked.direction),
  };
};

/** Why a concept moves as the answer to a question says. Of what cannot be answered or is not there: no reasons. */
export const explain = (
  graph: EffectGraph,
  question: Question,
  concept: ConceptId,
  solveQuestion: Solve = (each) => solve(graph, each),
): Explanation => {
  const at = graph.quantities.findIndex((each) => each.concept === concept);
  const solved = new Map<Question['horizon'], Solution>();
  const isAnswered = unsupported(graph, question) === null;
  if (isAnswered) for (const horizon of HORIZONS) solved.set(horizon, solveQuestion({ ...question, horizon }));
  const solution = solved.get(question.horizon);
  const effect = solution?.effects.get(at) ?? untouched(concept);
  const time = overTime((horizon) => solved.get(horizon)?.effects.get(at), effect);
  const counts = { along: 0, against: 0, isComplete: solution?.listing.isComplete ?? true };
  if (!solution || effect.direction === 0)
    return { concept, along: [], against: [], counts, hinge: [], isRunaway: false, ...time };
  const { listing } = solution;
  const along = listing.to(at, effect.direction);
  const against = listing.to(at, opposite(effect.direction));
  const paths = [...along.best, ...against.best];
  const shown = new Set(paths.flatMap(({ arrows }) => arrows));
  return {
    concept,
    along: along.best.map(toReason(effect.direction)),
    against: against.best.map(toReason(opposite(effect.direction))),
    counts: { ...counts, along: along.count, against: against.count },
    hinge: effect.verdict === 'ambiguous' ? hingeOf(solution, at, shown) : [],
    isRunaway: isRunaway(paths),
    ...time,
  };
};
