import type { ClaimId } from '../../content/schema/index.ts';
import { type ConceptId, type ReferenceId, type RelationId, segmentsOf } from '../../content/schema/index.ts';
import type { Atlas } from './atlas.ts';
import type { CourseBook, Passage } from './course.ts';
import type { Lit } from './lights.ts';
import { remembered } from './remembered.ts';
import { type Subject, subjectKey } from './view.ts';

/** What a passage says and what it says it about. */
interface Told {
  readonly claims: readonly ClaimId[];
  /** Named in it: marked in the text, a row's or plan's own. */
  readonly concepts: ReadonlySet<ConceptId>;
  /** Marked in the text, or asserted by its claims. */
  readonly relations: ReadonlySet<RelationId>;
  /** Sources named in it. */
  readonly cites: readonly ReferenceId[];
}

/** Its marked texts, and the concepts that it names besides. */
const partsOf = (course: CourseBook, { block }: Passage) => {
  if (block.kind === 'paragraph') return { claims: block.claims, texts: [block.text, block.plain], concepts: [] };
  if (block.kind === 'table') {
    const rows = course.tables.find(({ id }) => id === block.table)?.rows ?? [];
    return {
      claims: rows.flatMap(({ claims }) => claims),
      texts: rows.flatMap(({ cells }) => cells),
      concepts: rows.flatMap(({ concept }) => concept ?? []),
    };
  }
  const plan = course.protocols.find(({ id }) => id === block.protocol);
  return {
    claims: plan?.claims ?? [],
    texts: plan ? [plan.rationale, plan.established, plan.caveats] : [],
    concepts: plan ? [plan.id, ...plan.components] : [],
  };
};

const toldBy = (course: CourseBook, passage: Passage): Told => {
  const { claims, texts, concepts } = partsOf(course, passage);
  const marks = texts.flatMap(segmentsOf);
  return {
    claims,
    concepts: new Set([...concepts, ...marks.flatMap((mark) => (mark.kind === 'concept' ? [mark.id] : []))]),
    relations: new Set([
      ...marks.flatMap((mark) => (mark.kind === 'relation' ? [mark.id] : [])),
      ...claims.flatMap((id) => course.claim.get(id)?.relations ?? []),
    ]),
    cites: marks.flatMap((mark) => (mark.kind === 'cite' ? [mark.id] : [])),
  };
};

const indexed = remembered((course: CourseBook) => {
  const told = new Map([...course.passage.values()].map((each) => [each.id, toldBy(course, each)]));
  const about = new Map<string, Passage[]>();
  const saying = new Map<ClaimId, Passage[]>();
  for (const passage of course.passage.values()) {
    const { claims, concepts, relations } = told.get(passage.id) ?? toldBy(course, passage);
    for (const id of concepts) about.set(`concept:${id}`, [...(about.get(`concept:${id}`) ?? []), passage]);
    for (const id of relations) about.set(`relation:${id}`, [...(about.get(`relation:${id}`) ?? []), passage]);
    for (const id of new Set(claims)) saying.set(id, [...(saying.get(id) ?? []), passage]);
  }
  return { told, about, saying };
});

/** What a passage says and names. */
export const toldIn = (course: CourseBook, passage: Passage): Told =>
  indexed(course).told.get(passage.id) ?? toldBy(course, passage);

/** The passages that speak of a concept or a relation, shallowest reading first. */
export const passagesAbout = (course: CourseBook, subject: Subject): readonly Passage[] =>
  indexed(course).about.get(subjectKey(subject)) ?? [];

/** The passages that tell a claim, shallowest reading first. */
export const passagesTelling = (course: CourseBook, claim: ClaimId): readonly Passage[] =>
  indexed(course).saying.get(claim) ?? [];

/** The part of the map that a passage speaks of: what it names, its arrows, and their ends. Null if that is nothing. */
export const litByPassage = (atlas: Atlas, course: CourseBook, passage: Passage): Lit | null => {
  const { concepts, relations } = toldIn(course, passage);
  const arrows = [...relations].flatMap((id) => atlas.relation.get(id) ?? []);
  const ends = arrows.flatMap(({ source, target }) => [source, target]);
  if (concepts.size + arrows.length === 0) return null;
  return {
    kind: 'passage',
    concepts: new Set([...concepts, ...ends]),
    relations: new Set(arrows.map(({ id }) => id)),
    label: `Read: ${passage.section.heading}`,
  };
};
