import type { Concept, ConceptId } from '../../content/schema/index.ts';
import type { Answer, Effect } from '../inference/answer.ts';
import type { Push, Question } from '../inference/question.ts';
import { headlineOf, type Way, wayOf } from '../words/headline.ts';

export type Answered = Extract<Answer, { readonly status: 'answered' }>;

/** Where one concept goes, as a row of the table. */
export interface EffectRow {
  readonly concept: Concept;
  readonly effect: Effect;
  /** What was done to this very concept. */
  readonly push: Push | undefined;
  readonly way: Way;
  /** In the question that this one is compared with; null while nothing is compared. */
  readonly other: { readonly effect: Effect; readonly push: Push | undefined } | null;
  /** Whether both questions answer differently: another way, or another certainty. */
  readonly isDifferent: boolean;
}

/** What the table is narrowed to. */
export const VIEWS = ['all', 'down', 'up', 'depends', 'none', 'different'] as const;
export type View = (typeof VIEWS)[number];

interface Asked {
  readonly answer: Answered;
  readonly question: Question;
}

const pushOn = ({ pushes }: Question, id: ConceptId): Push | undefined =>
  pushes.find((push) => push.kind !== 'block' && push.concept === id);

const isAlike = (a: Effect, b: Effect): boolean => a.verdict === b.verdict && wayOf(a) === wayOf(b);

/** What could be moved: a group is its members, and a variant is no amount. */
const isQuantity = ({ kind, members = [] }: Concept): boolean => kind !== 'variant' && members.length === 0;

const bySize = (a: EffectRow, b: EffectRow): number =>
  Number(b.push !== undefined) - Number(a.push !== undefined) ||
  Math.max(b.effect.median, b.other?.effect.median ?? 0) - Math.max(a.effect.median, a.other?.effect.median ?? 0);

/**
 * The rows of an answer, or of two beside each other: what was pushed first, then by the size of the effect.
 *
 * @param concepts  in the order of the map, which decides between equals
 */
export const rowsOf = (concepts: readonly Concept[], asked: Asked, compared: Asked | null): readonly EffectRow[] => {
  const others = new Map(compared?.answer.effects.map((effect) => [effect.concept, effect]));
  const effects = new Map(asked.answer.effects.map((effect) => [effect.concept, effect]));
  const rows = concepts.filter(isQuantity).flatMap((concept): readonly EffectRow[] => {
    const effect = effects.get(concept.id);
    if (!effect) return [];
    const before = compared && others.get(concept.id);
    const other = compared && before ? { effect: before, push: pushOn(compared.question, concept.id) } : null;
    const isDifferent = other !== null && !isAlike(effect, other.effect);
    return [{ concept, effect, push: pushOn(asked.question, concept.id), way: wayOf(effect), other, isDifferent }];
  });
  return rows.toSorted(bySize);
};

/** Whether a row says anything: it was pushed, or moves in one of the questions. */
const tells = ({ way, push, other }: EffectRow): boolean =>
  push !== undefined || way !== 'none' || (other !== null && wayOf(other.effect) !== 'none');

const FITS: Readonly<Record<View, (row: EffectRow) => boolean>> = {
  all: tells,
  down: ({ way, push }) => way === 'down' && push === undefined,
  up: ({ way, push }) => way === 'up' && push === undefined,
  depends: ({ way, push }) => way === 'depends' && push === undefined,
  none: ({ way, push }) => way === 'none' && push === undefined,
  different: ({ isDifferent }) => isDifferent,
};

/** The rows of a view, in their order. */
export const rowsIn = (rows: readonly EffectRow[], view: View): readonly EffectRow[] => rows.filter(FITS[view]);

/** What was pushed or held, for the headline. */
const pushedIn = ({ pushes }: Question): ReadonlySet<ConceptId> =>
  new Set(pushes.flatMap((push) => (push.kind === 'block' ? [] : [push.concept])));

/** The headline over rows: they are what could be moved at all. */
export const headlineOver = (rows: readonly EffectRow[], question: Question) =>
  headlineOf(
    rows.map(({ effect }) => effect),
    pushedIn(question),
  );
