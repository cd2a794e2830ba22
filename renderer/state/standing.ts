import type { Concept, ConceptId, Context, Layout, RelationId } from '../../content/schema/index.ts';
import type { MapFilter, MapFocus } from '../../preload/contract.ts';
import type { Atlas } from './atlas.ts';
import { type Fitting, fittingIn, isOpen, NO_FILTER } from './filter.ts';
import { type BracketStanding, bracketStandings, hiddenFrames } from './ground.ts';
import { type Conditions, conditionsIn, EVERYBODY, isEverybody } from './lens.ts';
import type { Lit } from './lights.ts';
import { remembered } from './remembered.ts';
import type { Told } from './verdicts.ts';
import type { Subject } from './view.ts';

/**
 * How a concept or relation stands out: as it is drawn always (`plain`), selected, one, two or three relations away from
 * the selection (a lit route is near), far from all that is looked at, or not drawn.
 */
export type Standing = 'plain' | 'self' | 'near' | 'second' | 'third' | 'far' | 'hidden';

export interface Standings {
  readonly concept: ReadonlyMap<ConceptId, Standing>;
  readonly relation: ReadonlyMap<RelationId, Standing>;
  /** Frames that are not drawn, because what they hold is not. */
  readonly hiddenFrames: ReadonlySet<string>;
  readonly bracket: ReadonlyMap<string, BracketStanding>;
  /** Relations that do not simply hold in the context that is looked at. */
  readonly condition: Conditions;
  /** What the what-if that is on says of the map; null while none is. */
  readonly told: Told | null;
  /** What fits the filter and the context; null while neither asks for anything. */
  readonly fitting: Fitting | null;
  /** What a light that shines alone leaves; null while none does. */
  readonly alone: Fitting | null;
  /** How many lines of context the filter leaves to be drawn on request: neither asked for by it nor hidden by it. */
  readonly contextCount: number;
}

/** All that decides what stands out. */
export interface Lights {
  readonly selected: Subject | null;
  readonly lit: Lit | null;
  readonly focus: MapFocus;
  readonly filter: MapFilter;
  readonly showsContext: boolean;
  readonly lens: Context;
  readonly told: Told | null;
  /** Keys of the subjects that carry a note. */
  readonly noted: ReadonlySet<string>;
}

/** Nothing is selected, lit, narrowed or noted, and no context chosen. */
export const NO_LIGHTS: Lights = {
  selected: null,
  lit: null,
  focus: { hops: 1, flow: 'both', isAlone: false },
  filter: NO_FILTER,
  showsContext: false,
  lens: EVERYBODY,
  told: null,
  noted: new Set(),
};

const BY_HOPS = [undefined, 'near', 'second', 'third'] as const satisfies readonly (Standing | undefined)[];

/** What a light reaches, with the number of relations on the way. */
interface Reach {
  readonly concepts: ReadonlyMap<ConceptId, number>;
  readonly relations: ReadonlyMap<RelationId, number>;
}

/** How the layout shows each relation that has no line in the default view. */
const shownOnRequest = remembered((layout: Layout) => ({
  context: new Set(layout.lines.filter(({ tier, comb }) => tier === 3 && !comb).map(({ relation }) => relation)),
  unlined: new Map(layout.unlined.map((each) => [each.relation, each.as])),
}));

/** Where a light starts: the concept itself, or the ends of a relation that lie in its direction. */
const startsOf = (atlas: Atlas, selected: Subject, flow: MapFocus['flow']): ReadonlyMap<ConceptId, number> => {
  if (selected.kind === 'concept') return new Map([[selected.id, 0]]);
  const relation = atlas.relation.get(selected.id);
  if (!relation) return new Map();
  const ends = { both: [relation.source, relation.target], upstream: [relation.source], downstream: [relation.target] };
  return new Map(ends[flow].map((id) => [id, 1]));
};

/**
 * Breadth first from the selection. A relation that only sums up a route is no step: its line is not drawn with the
 * selection, and a concept that is lit without a line to it would be a riddle. A group reaches its members, a member its
 * groups, but not through them the other members.
 */
const reachOf = (atlas: Atlas, selected: Subject, { hops, flow }: MapFocus): Reach => {
  const { unlined } = shownOnRequest(atlas.layout);
  const groups = groupsOf(atlas.concepts);
  const concepts = new Map(startsOf(atlas, selected, flow));
  const relations = new Map<RelationId, number>();
  let rim = [...concepts.keys()];
  for (let hop = selected.kind === 'concept' ? 1 : 2; hop <= hops && rim.length > 0; hop += 1) {
    const next: ConceptId[] = [];
    const reach = (id: ConceptId) => {
      if (concepts.has(id)) return;
      concepts.set(id, hop);
      next.push(id);
    };
    for (const id of rim) {
      const outgoing = flow === 'upstream' ? [] : (atlas.outgoers.get(id) ?? []);
      const incoming = flow === 'downstream' ? [] : (atlas.incomers.get(id) ?? []);
      for (const relation of [...outgoing, ...incoming]) {
        if (unlined.get(relation.id) === 'summary') continue;
        if (!relations.has(relation.id)) relations.set(relation.id, hop);
        reach(relation.source === id ? relation.target : relation.source);
      }
      if (hop === 1) for (const kin of groups.get(id) ?? []) reach(kin);
    }
    rim = next;
  }
  return { concepts, relations };
};

/** Members of a group, and groups of a member. */
const groupsOf = remembered((concepts: readonly Concept[]): ReadonlyMap<ConceptId, readonly ConceptId[]> => {
  const pairs = concepts.flatMap(({ id, members = [] }) =>
    members.flatMap(
      (member) =>
        [
          [id, member],
          [member, id],
        ] as const,
    ),
  );
  return new Map([...Map.groupBy(pairs, ([id]) => id)].map(([id, kin]) => [id, kin.map(([, other]) => other)]));
});

/** What is looked at on the map: a lit route alone, else the selection as far as its light reaches; null for nothing. */
const lookedAt = (atlas: Atlas, { selected, lit, focus }: Lights): Reach | null => {
  if (lit)
    return {
      concepts: new Map([...lit.concepts].map((id) => [id, 1])),
      relations: new Map([...lit.relations].map((id) => [id, 1])),
    };
  return selected && reachOf(atlas, selected, focus);
};

/** What a light leaves that shines alone: all it reaches, and what is selected. */
const leftAlone = ({ concepts, relations }: Reach, selected: Subject | null): Fitting => ({
  concepts: new Set([...concepts.keys(), ...(selected?.kind === 'concept' ? [selected.id] : [])]),
  relations: new Set([...relations.keys(), ...(selected?.kind === 'relation' ? [selected.id] : [])]),
});

/** The concepts that a selected relation joins: without them its line would hang in the air. */
const endsOf = (atlas: Atlas, selected: Subject | null): ReadonlySet<ConceptId> => {
  const relation = selected?.kind === 'relation' ? atlas.relation.get(selected.id) : undefined;
  return new Set(relation ? [relation.source, relation.target] : []);
};

const contextLeft = (context: ReadonlySet<RelationId>, asked: Fitting | null, verb: MapFilter['verb']): number => {
  if (!asked) return context.size;
  return verb === 'hide' ? 0 : [...context].filter((id) => !asked.relations.has(id)).length;
};

/**
 * How everything stands out under these lights. What is selected is never hidden, nor are the ends of it; with something
 * lit the rest is far, whatever is selected, and while a what-if is on what does not respond; what a filter does not ask for, or the context rules out, is far or hidden by
 * the filter's verb.
 */
export const standingsOf = (atlas: Atlas, lights: Lights): Standings => {
  const { selected, lit, focus, filter, showsContext, lens, told, noted } = lights;
  const { context, unlined } = shownOnRequest(atlas.layout);
  const looked = lookedAt(atlas, lights);
  const asked = isOpen(filter) ? null : fittingIn(atlas, filter, noted, lens);
  const fitting = asked ?? (isEverybody(lens) ? null : fittingIn(atlas, filter, noted, lens));
  const beyond: Standing = focus.isAlone ? 'hidden' : 'far';
  const unasked: Standing = filter.verb === 'hide' ? 'hidden' : 'far';

  const ends = endsOf(atlas, selected);

  const stand = (hops: number | undefined, fits: boolean, responds: boolean): Standing => {
    if (lit && hops !== undefined) return 'near';
    if (!fits) return unasked;
    if (looked) return BY_HOPS[hops ?? 0] ?? beyond;
    return responds ? 'plain' : 'far';
  };

  const concept = new Map(
    atlas.concepts.map(({ id }) => {
      if (selected?.kind === 'concept' && selected.id === id) return [id, 'self'] as const;
      const fits = !fitting || fitting.concepts.has(id) || ends.has(id);
      return [id, stand(looked?.concepts.get(id), fits, !told || told.mark.has(id))] as const;
    }),
  );
  const relation = new Map(
    atlas.relations.map(({ id }) => {
      if (selected?.kind === 'relation' && selected.id === id) return [id, 'self'] as const;
      const hops = looked?.relations.get(id);
      const isLit = lit?.relations.has(id) ?? false;
      const responds = !told || told.carriers.has(id) || told.blocked.has(id);
      const isTold = told !== null && responds;
      const isAskedFor = isLit || isTold || hops === 1 || showsContext || (asked?.relations.has(id) ?? false);
      const isDrawn = isLit || (!unlined.has(id) && (isAskedFor || !context.has(id)));
      const fits = !fitting || fitting.relations.has(id);
      return [id, isDrawn ? stand(hops, fits, responds) : 'hidden'] as const;
    }),
  );
  const frames = hiddenFrames(atlas.layout, (id) => concept.get(id) === 'hidden');
  return {
    concept,
    relation,
    hiddenFrames: frames,
    bracket: bracketStandings(atlas.layout, frames, fitting, filter.verb),
    condition: conditionsIn(atlas, lens),
    told,
    fitting,
    alone: focus.isAlone && looked ? leftAlone(looked, selected) : null,
    contextCount: contextLeft(context, asked, filter.verb),
  };
};
