/** Names in the content that a question may use. */
import type { Axis, Bundle } from '../../content/schema/index.ts';
import { wordsOf } from '../../notation/terms.ts';
import type { Result } from '../../preload/contract.ts';

export interface Names {
  /** Ids of the concepts called so; if none is, of those of which a name begins so. By id, label, short form or alias. */
  readonly called: (name: string) => readonly string[];
  /** Ids of the concepts that have a word in one of their names that begins so. */
  readonly beginning: (word: string) => readonly string[];
  /** Ids of the concepts of an axis. */
  readonly ofAxis: (axis: Axis) => readonly string[];
}

/** Shorter beginnings stand for a third of all concepts, which says nothing. */
const SHORTEST_BEGINNING = 3;

const NO_NAMES: Names = { called: () => [], beginning: () => [], ofAxis: () => [] };

/** The names of the content; none without content. */
export const namesOf = (content: Result<Bundle, 'damaged'>): Names => {
  if (!content.ok) return NO_NAMES;
  const { concepts } = content.value;
  const known = concepts.map(({ id, label, short = '', aliases }) => ({
    id,
    names: [id, label, short, ...aliases].map(wordsOf).filter((words) => words.length > 0),
  }));
  const idsWhere = (isIt: (words: readonly string[]) => boolean): readonly string[] =>
    known.filter(({ names }) => names.some(isIt)).map(({ id }) => id);
  return {
    called: (name) => {
      const wanted = wordsOf(name).join(' ');
      const exact = idsWhere((words) => words.join(' ') === wanted);
      return exact.length > 0 ? exact : idsWhere((words) => words.join(' ').startsWith(wanted));
    },
    beginning: (word) =>
      word.length < SHORTEST_BEGINNING ? [] : idsWhere((words) => words.some((each) => each.startsWith(word))),
    ofAxis: (axis) => concepts.filter((concept) => concept.axis === axis).map(({ id }) => id),
  };
};
