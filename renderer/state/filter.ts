import {
  type Concept,
  type ConceptId,
  type Context,
  GRADES,
  gradeOf,
  influenceOf,
  type Relation,
  type RelationId,
  standingIn,
} from '../../content/schema/index.ts';
import type { MapFilter } from '../../preload/contract.ts';
import type { Atlas } from './atlas.ts';
import { EVERYBODY } from './lens.ts';
import { type Subject, subjectKey } from './view.ts';

/** Asks for nothing. */
export const NO_FILTER: MapFilter = {
  axes: [],
  kinds: [],
  influences: [],
  grade: null,
  contested: 'any',
  timescales: [],
  levels: [],
  noted: false,
  verb: 'highlight',
};

const asksForConcepts = ({ axes, kinds }: MapFilter): boolean => axes.length + kinds.length > 0;

const asksForRelations = ({ influences, grade, contested, timescales, levels, noted }: MapFilter): boolean =>
  influences.length + timescales.length + levels.length > 0 || grade !== null || contested !== 'any' || noted;

/** Whether the filter asks for nothing. */
export const isOpen = (filter: MapFilter): boolean => !asksForConcepts(filter) && !asksForRelations(filter);

const among = <Value>(asked: readonly Value[], value: Value): boolean => asked.length === 0 || asked.includes(value);

const isOfKind = ({ axes, kinds }: MapFilter, { axis, kind }: Concept): boolean =>
  among(axes, axis) && among(kinds, kind);

const isOfLevel = ({ levels }: MapFilter, subject: Pick<Relation, 'levels'>): boolean =>
  levels.length === 0 || subject.levels.some((level) => levels.includes(level));

/** What fits a filter. */
export interface Fitting {
  readonly relations: ReadonlySet<RelationId>;
  readonly concepts: ReadonlySet<ConceptId>;
}

/** Whether a concept or relation fits; without a filter everything does. */
export const isFitting = (fitting: Fitting | null, subject: Subject): boolean =>
  fitting === null ||
  (subject.kind === 'concept' ? fitting.concepts.has(subject.id) : fitting.relations.has(subject.id));

/**
 * What fits a filter. A relation fits if it has what is asked of relations and touches a concept of the asked axes and
 * kinds; a concept fits if such a relation touches it, or if it is itself all that is asked for. What a context rules out
 * does not fit.
 *
 * @param noted  keys of the subjects that carry a note
 */
export const fittingIn = (
  atlas: Atlas,
  filter: MapFilter,
  noted: ReadonlySet<string>,
  lens: Context = EVERYBODY,
): Fitting => {
  const { influences, grade, contested, timescales } = filter;
  const isNoted = (subject: Subject) => !filter.noted || noted.has(subjectKey(subject));
  const hasKind = (id: ConceptId): boolean => {
    const concept = atlas.concept.get(id);
    return concept !== undefined && isOfKind(filter, concept);
  };
  const fits = (relation: Relation): boolean =>
    among(influences, influenceOf(relation)) &&
    (grade === null || GRADES.indexOf(gradeOf(relation.evidence)) <= GRADES.indexOf(grade)) &&
    (contested === 'any' || relation.contested === (contested === 'only')) &&
    among(timescales, relation.timescale) &&
    isOfLevel(filter, relation) &&
    isNoted({ kind: 'relation', id: relation.id }) &&
    standingIn(relation.when, lens) !== 'ruled-out' &&
    (hasKind(relation.source) || hasKind(relation.target));
  const fitting = atlas.relations.filter(fits);
  const touched = fitting.flatMap(({ source, target }) => [source, target]);
  const asksOnlyOfRelations = influences.length + timescales.length > 0 || grade !== null || contested !== 'any';
  const own = asksOnlyOfRelations
    ? []
    : atlas.concepts.filter(
        (concept) =>
          isOfKind(filter, concept) && isOfLevel(filter, concept) && isNoted({ kind: 'concept', id: concept.id }),
      );
  return {
    relations: new Set(fitting.map(({ id }) => id)),
    concepts: new Set([...touched, ...own.map(({ id }) => id)]),
  };
};
