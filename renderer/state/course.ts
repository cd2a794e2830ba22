import { createContext, useContext } from 'react';
import type {
  Block,
  Claim,
  ClaimId,
  Contradiction,
  Course,
  Level,
  RelationId,
  Section,
} from '../../content/schema/index.ts';

/** What is read beside the map, indexed once at load; fixed while the app runs. */
export interface CourseBook extends Course {
  readonly claim: ReadonlyMap<ClaimId, Claim>;
  /** Every passage by its id, in the order in which it is read. */
  readonly passage: ReadonlyMap<string, Passage>;
  /** The article's claims that assert a relation, in the order of the article. One that nobody asserts has no entry. */
  readonly claimsAbout: ReadonlyMap<RelationId, readonly AuditedClaim[]>;
  /** The article's claims, in the order of the article. */
  readonly audited: readonly AuditedClaim[];
  /** The contradictions that a claim has a part in. A claim without any has no entry. */
  readonly contradictionsOf: ReadonlyMap<ClaimId, readonly Contradiction[]>;
}

/** A paragraph, table or plan where a reading has it. */
export interface Passage {
  /** Unique over all readings. */
  readonly id: string;
  readonly level: Level;
  readonly section: Section;
  readonly block: Block;
  /** Place in its reading, from 0. */
  readonly index: number;
}

/** A claim of the article, with what the audit found. */
export type AuditedClaim = Claim & { readonly article: NonNullable<Claim['article']> };

const isAudited = (claim: Claim): claim is AuditedClaim => claim.article !== null;

const groupEach = <Item, Key>(items: readonly Item[], keysOf: (item: Item) => readonly Key[]) => {
  const pairs = items.flatMap((item) => keysOf(item).map((key) => ({ key, item })));
  return new Map(
    [...Map.groupBy(pairs, ({ key }) => key)].map(([key, found]) => [key, found.map(({ item }) => item)] as const),
  );
};

/** What a note, a link or a place in the text calls a block by. */
export const blockId = (block: Block): string => {
  switch (block.kind) {
    case 'paragraph':
      return block.id;
    case 'table':
      return block.table;
    case 'protocol':
      return block.protocol;
  }
};

const passagesOf = ({ readings }: Course): readonly Passage[] =>
  readings.flatMap(({ id: level, sections }) =>
    sections
      .flatMap((section) => section.blocks.map((block) => ({ id: blockId(block), level, section, block })))
      .map((passage, index) => ({ ...passage, index })),
  );

export const toCourse = (course: Course): CourseBook => {
  const audited = course.claims.filter(isAudited).sort((a, b) => a.article.number - b.article.number);
  return {
    ...course,
    claim: new Map(course.claims.map((each) => [each.id, each])),
    passage: new Map(passagesOf(course).map((each) => [each.id, each])),
    audited,
    claimsAbout: groupEach(audited, ({ relations }) => relations),
    contradictionsOf: groupEach(course.contradictions, ({ claims }) => claims),
  };
};

const CourseContext = createContext<CourseBook | null>(null);
export const CourseProvider = CourseContext.Provider;

/** @throws Error outside of a {@link CourseProvider} */
export const useCourse = (): CourseBook => {
  const course = useContext(CourseContext);
  if (!course) throw new Error('useCourse needs a CourseProvider above it');
  return course;
};
