import {
  EVIDENCE,
  type Grade,
  gradeOf,
  type Lane,
  type Relation,
  type RelationId,
  TIMESCALES,
} from '../../content/schema/index.ts';
import type { Atlas } from '../state/atlas.ts';
import { studyWord, timeWord } from '../words/evidence.ts';
import { nameOf } from '../words/name.ts';
import { relationVerb } from '../words/sentence.ts';

/** A relation as the table shows it: every cell in words. */
export interface RelationRow {
  readonly id: RelationId;
  readonly relation: Relation;
  readonly source: string;
  readonly verb: string;
  readonly target: string;
  readonly grade: Grade;
  readonly study: string;
  /** Empty where a relation has no course in time. */
  readonly time: string;
  /** The lane in which the source stands. */
  readonly lane: Pick<Lane, 'letter' | 'title'>;
  /** What the filter looks through, in lower case: every cell, full names and aliases of both ends. */
  readonly text: string;
}

const NO_LANE = { letter: '', title: '' };

const toRow = (atlas: Atlas, relation: Relation): RelationRow[] => {
  const source = atlas.concept.get(relation.source);
  const target = atlas.concept.get(relation.target);
  if (!source || !target) return [];
  const { layout } = atlas;
  const cells = {
    source: nameOf(source),
    verb: relationVerb(atlas, relation),
    target: nameOf(target),
    grade: gradeOf(relation.evidence),
    study: studyWord(relation.evidence),
    time: timeWord(relation) ?? '',
    lane: layout.lanes.find(({ id }) => id === layout.places[source.id]?.lane) ?? NO_LANE,
  };
  const names = [source, target].flatMap(({ label, aliases }) => [label, ...aliases]);
  const words = [cells.source, cells.verb, cells.target, cells.study, cells.time, cells.lane.title, ...names];
  return [{ id: relation.id, relation, ...cells, text: words.join(' ').toLowerCase() }];
};

/** Every relation of the atlas, in file order. */
export const rowsOf = (atlas: Atlas): readonly RelationRow[] =>
  atlas.relations.flatMap((relation) => toRow(atlas, relation));

export const COLUMNS = ['source', 'verb', 'target', 'evidence', 'timescale', 'contested', 'lane', 'note'] as const;
export type Column = (typeof COLUMNS)[number];

export interface Sort {
  readonly by: Column;
  readonly isDescending: boolean;
}

export type Noted = ReadonlySet<string>;

/** Whether the user wrote a note on the relation of a row. */
export const isNoted = (row: RelationRow, noted: Noted): boolean => noted.has(`relation:${row.id}`);

const inWords = new Intl.Collator('en', { numeric: true }).compare;
/** What is marked comes first. */
const markedFirst = (a: boolean, b: boolean): number => Number(b) - Number(a);

/** Relations without a course in time come last. */
const rankOfTime = ({ time, relation }: RelationRow): number =>
  time === '' ? TIMESCALES.length : TIMESCALES.indexOf(relation.timescale);

const compareBy = (by: Column, noted: Noted): ((a: RelationRow, b: RelationRow) => number) => {
  switch (by) {
    case 'source':
    case 'verb':
    case 'target':
      return (a, b) => inWords(a[by], b[by]);
    case 'evidence':
      return (a, b) => EVIDENCE.indexOf(a.relation.evidence) - EVIDENCE.indexOf(b.relation.evidence);
    case 'timescale':
      return (a, b) => rankOfTime(a) - rankOfTime(b);
    case 'contested':
      return (a, b) => markedFirst(a.relation.contested, b.relation.contested);
    case 'lane':
      return (a, b) => inWords(a.lane.title, b.lane.title);
    case 'note':
      return (a, b) => markedFirst(isNoted(a, noted), isNoted(b, noted));
  }
};

/** Sorted rows; equal ones keep their order in either direction. Strongest evidence, shortest time, marked ones first. */
export const sortRows = (rows: readonly RelationRow[], { by, isDescending }: Sort, noted: Noted) => {
  const compare = compareBy(by, noted);
  return rows.toSorted(isDescending ? (a, b) => compare(b, a) : compare);
};

/** The next order when a head is pressed: another column starts ascending, the same one turns round. */
export const sortAfter = (sort: Sort, by: Column): Sort => ({
  by,
  isDescending: sort.by === by && !sort.isDescending,
});

/** Rows that hold every word of the query. */
export const searchRows = (rows: readonly RelationRow[], query: string): readonly RelationRow[] => {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return rows.filter(({ text }) => words.every((word) => text.includes(word)));
};
