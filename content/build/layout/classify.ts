import type { Link, Tier } from '../../routing/share.ts';
import type { Relation, RelationId, Unlined } from '../../schema/index.ts';
import type { HoldingFrame } from './frames.ts';

/** A relation that gets a line. `from` and `to` are where it is drawn, which for a group is its member. */
export interface Connection extends Link {
  readonly relation: RelationId;
  readonly comb: boolean;
  /** True if `to` stands for the group that the relation names. */
  readonly aimed: boolean;
}

export interface Classified {
  readonly connections: readonly Connection[];
  readonly unlined: readonly Unlined[];
}

export interface Rules {
  readonly frames: readonly HoldingFrame[];
  readonly mainChain: ReadonlySet<string>;
  readonly standsFor: Readonly<Record<string, string>>;
}

/** Lines of a comb this large stay in the default view, for on paper they are one line. */
const COMB = 4;

/**
 * Says for every relation whether it is drawn as a line, and if not, what shows it: a frame around both ends, a bracket
 * or brace, the card alone (a summary), or the line of another relation that says the same.
 *
 * @param relations  in the order in which lines are wanted; the result keeps it
 */
export const classify = (relations: readonly Relation[], rules: Rules): Classified => {
  const unlined: Unlined[] = [];
  const lined: { relation: Relation; to: string }[] = [];
  const drawn = new Map<string, RelationId>();
  const aimed: { relation: Relation; to: string }[] = [];
  for (const relation of relations) {
    const shown = shownByFrame(relation, rules.frames);
    const stand = rules.standsFor[relation.target];
    if (shown) unlined.push(shown);
    else if (relation.summary) unlined.push({ relation: relation.id, as: 'summary' });
    else if (stand !== undefined) aimed.push({ relation, to: stand });
    else {
      lined.push({ relation, to: relation.target });
      drawn.set(arrowKey(relation, relation.target), relation.id);
    }
  }
  for (const { relation, to } of aimed) {
    const into = drawn.get(arrowKey(relation, to));
    if (into) unlined.push({ relation: relation.id, as: 'merged', into });
    else {
      lined.push({ relation, to });
      drawn.set(arrowKey(relation, to), relation.id);
    }
  }
  return { connections: toConnections(lined, rules.mainChain), unlined };
};

const arrowKey = (relation: Relation, to: string): string => `${relation.source}>${to}>${relation.sign}`;

const shownByFrame = (relation: Relation, frames: readonly HoldingFrame[]): Unlined | undefined => {
  const { id, source, target, effect } = relation;
  for (const { frame, of, members } of frames) {
    const joins = (of === source && members.has(target)) || (of === target && members.has(source));
    if (!joins) continue;
    if (frame.kind === 'panel' && effect === 'associated-with') return { relation: id, as: 'bracket', frame: frame.id };
    if (frame.kind === 'brace' && effect === 'part-of') return { relation: id, as: 'bracket', frame: frame.id };
    if (frame.kind === 'lane' && effect === 'part-of') return { relation: id, as: 'containment', frame: frame.id };
    if (frame.kind === 'organ' || frame.kind === 'gene' || frame.kind === 'band')
      return { relation: id, as: 'containment', frame: frame.id };
  }
  return undefined;
};

const toConnections = (
  lined: readonly { readonly relation: Relation; readonly to: string }[],
  mainChain: ReadonlySet<string>,
): readonly Connection[] => {
  const tiered = lined.map(({ relation, to }) => ({
    relation,
    to,
    tier: mainChain.has(`${relation.source}>${to}`) && relation.sign !== 0 ? 0 : tierOf(relation),
  }));
  const combKey = (to: string, { sign }: Relation): string => `${to}>${sign}`;
  const combs = new Map<string, number>();
  for (const { relation, to, tier } of tiered) {
    if (tier !== 3 || relation.sign === 0) continue;
    const key = combKey(to, relation);
    combs.set(key, (combs.get(key) ?? 0) + 1);
  }
  return tiered.map(({ relation, to, tier }) => ({
    relation: relation.id,
    from: relation.source,
    to,
    tier,
    style: styleOf(relation),
    aimed: to !== relation.target,
    comb: tier === 3 && (combs.get(combKey(to, relation)) ?? 0) >= COMB,
  }));
};

/** 1 textbook or pooled trials, 2 experiment or trial, 3 contested, undirected, part-of or only in the article. */
const tierOf = ({ sign, effect, evidence, contested }: Relation): Tier => {
  if (sign === 0 || effect === 'part-of' || contested || evidence === 'article-only') return 3;
  return evidence === 'textbook' || evidence === 'human-meta-analysis' ? 1 : 2;
};

/** What a stroke means, by sign or by an end mark of its own. How sure it is may change along a fork or a comb. */
export const styleOf = ({ sign, effect }: Pick<Relation, 'sign' | 'effect'>): string => {
  const hasOwnMark =
    effect === 'part-of' || effect === 'cofactor-for' || effect === 'associated-with' || effect === 'treats';
  return hasOwnMark ? effect : `sign ${sign}`;
};
