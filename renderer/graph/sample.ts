import { Concept, ConceptId, type Evidence, Relation, type When } from '../../content/schema/index.ts';
import { type CausalGraph, toCausalGraph } from './causal-graph.ts';

export const concept = (id: string): ConceptId => ConceptId.parse(id);

export interface Arrow {
  readonly from: string;
  readonly to: string;
  readonly sign?: Relation['sign'];
  readonly evidence?: Evidence;
  readonly timescale?: Relation['timescale'];
  readonly when?: When;
  readonly summary?: boolean;
  readonly effect?: Relation['effect'];
  readonly strength?: Relation['strength'];
  readonly runaway?: boolean;
  readonly contested?: boolean;
}

const relationOf = ({ from, to, sign = 1, effect, ...rest }: Arrow, index: number): Relation => {
  const done = effect ?? (sign === -1 ? 'inhibits' : 'stimulates');
  return Relation.parse({
    id: `${from}--${done}--${to}--n${index}`,
    source: from,
    target: to,
    effect: done,
    sign,
    mechanism: 'A mechanism.',
    context: 'Everywhere.',
    timescale: 'minutes',
    evidence: 'textbook',
    contested: false,
    contestedNote: '',
    cites: [],
    levels: ['fundamentals'],
    fromArticle: false,
    ...rest,
  });
};

const conceptOf = (id: string, change: object): Concept =>
  Concept.parse({
    id,
    label: id,
    aliases: [],
    kind: 'hormone',
    axis: 'shared',
    levels: ['fundamentals'],
    facts: [{ text: 'A fact.', cites: [], evidence: 'textbook', contested: false, note: '' }],
    figures: [],
    ...change,
  });

/**
 * Content made of arrows, for tests; relation n is called `<source>--<effect>--<target>--n<n>`.
 *
 * @param changes  what is special about a concept, by its id
 */
export const sampleContent = (
  arrows: readonly Arrow[],
  changes: Readonly<Record<string, object>> = {},
): { readonly concepts: readonly Concept[]; readonly relations: readonly Relation[] } => {
  const names = new Set(arrows.flatMap(({ from, to }) => [from, to]));
  return {
    concepts: [...names].toSorted().map((id) => conceptOf(id, changes[id] ?? {})),
    relations: arrows.map(relationOf),
  };
};

/** A small graph of arrows for tests; see {@link sampleContent}. */
export const sampleGraph = (arrows: readonly Arrow[], changes: Readonly<Record<string, object>> = {}): CausalGraph =>
  toCausalGraph(sampleContent(arrows, changes));

/** "a>b>c" becomes two arrows, "a-|b" one that inhibits. */
export const chain = (text: string, rest: Omit<Arrow, 'from' | 'to' | 'sign'> = {}): readonly Arrow[] => {
  const [first = '', ...steps] = text.split(/(?=>|-\|)/);
  let from = first;
  return steps.map((step) => {
    const sign = step.startsWith('>') ? 1 : -1;
    const to = step.replace(/^(>|-\|)/, '');
    const arrow: Arrow = { from, to, sign, ...rest };
    from = to;
    return arrow;
  });
};
