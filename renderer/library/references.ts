import {
  type Grade,
  gradeOf,
  type Level,
  type Reference,
  type ReferenceId,
  spokenText,
} from '../../content/schema/index.ts';
import type { ReferenceFilter, ReferenceOrder } from '../state/library.ts';
import { authorList, isRecordChecked, yearOf } from '../words/reference.ts';
import type { Uses } from './where-cited.ts';
import { holdsWords } from './words.ts';

/** A source with everything that sorting and filtering asks of it. */
export interface Listed {
  readonly reference: Reference;
  readonly uses: Uses;
  /** Depths at which what rests on it is told. */
  readonly levels: ReadonlySet<Level>;
  /** Grades of evidence of what rests on it: facts and relations. */
  readonly grades: ReadonlySet<Grade>;
  /** As the chosen style sets it, in marked text. */
  readonly text: string;
}

const levelsOf = ({ concepts, relations, texts }: Uses): ReadonlySet<Level> =>
  new Set([
    ...concepts.flatMap(({ levels }) => levels),
    ...relations.flatMap(({ levels }) => levels),
    ...texts.map(({ level }) => level),
  ]);

const gradesOf = (id: ReferenceId, { concepts, relations }: Uses): ReadonlySet<Grade> =>
  new Set(
    [...concepts.flatMap(({ facts }) => facts.filter(({ cites }) => cites.includes(id))), ...relations].map(
      ({ evidence }) => gradeOf(evidence),
    ),
  );

export const listed = (reference: Reference, uses: Uses, text: string): Listed => ({
  reference,
  uses,
  levels: levelsOf(uses),
  grades: gradesOf(reference.id, uses),
  text,
});

const wordsOf = ({ reference, text }: Listed): string =>
  `${reference.title} ${authorList(reference)} ${spokenText(text)} ${reference.custom.articleCorrection}`;

/** The sources that all of a filter fits. */
export const fitting = (all: readonly Listed[], filter: ReferenceFilter): readonly Listed[] =>
  all.filter(
    (each) =>
      holdsWords(wordsOf(each), filter.words) &&
      (filter.level === null || each.levels.has(filter.level)) &&
      (filter.grade === null || each.grades.has(filter.grade)) &&
      (filter.citedIn === null || each.uses[filter.citedIn].length > 0) &&
      (!filter.fromArticle || each.reference.custom.articleNumber !== null) &&
      (filter.checked === null || isRecordChecked(each.reference) === filter.checked),
  );

const byText = new Intl.Collator('en-GB', { sensitivity: 'base', ignorePunctuation: true }).compare;

const ORDERS: Readonly<Record<ReferenceOrder, (a: Reference, b: Reference) => number>> = {
  author: (a, b) => byText(authorList(a) || a.title, authorList(b) || b.title),
  /** The newest first. */
  year: (a, b) => (yearOf(b) ?? 0) - (yearOf(a) ?? 0),
  title: (a, b) => byText(a.title, b.title),
};

/** Sorted by what is asked; the same authors by year, all else by author. */
export const sorted = (all: readonly Listed[], order: ReferenceOrder): readonly Listed[] =>
  [...all].sort(
    ({ reference: a }, { reference: b }) =>
      ORDERS[order](a, b) || ORDERS.author(a, b) || ORDERS.year(b, a) || byText(a.title, b.title),
  );

/** Chosen among what is shown; everything that is shown where nothing is. */
export const taken = (shown: readonly Listed[], selected: ReadonlySet<ReferenceId>): readonly Listed[] => {
  const chosen = shown.filter(({ reference }) => selected.has(reference.id));
  return chosen.length > 0 ? chosen : shown;
};
