import type { Level } from '../../content/schema/index.ts';
import type { CourseBook, Passage } from './course.ts';
import { toldIn } from './passages.ts';

/** Where a switch of depth leads. */
export interface Landing {
  readonly passage: Passage;
  /** What holds both together: a claim that both tell, things that both name, or only the place in the course. */
  readonly by: 'claim' | 'subject' | 'place';
}

/** How many of the one are in the other too. */
const shared = (some: Iterable<string>, others: ReadonlySet<string>): number =>
  new Set([...some].filter((each) => others.has(each))).size;

/** The one with the highest mark above zero; of several the one whose place is nearest. */
const best = (passages: readonly Passage[], mark: (passage: Passage) => number, place: number): Passage | undefined => {
  const distance = ({ index }: Passage) => Math.abs(index / passages.length - place);
  return passages
    .filter((each) => mark(each) > 0)
    .sort((a, b) => mark(b) - mark(a) || distance(a) - distance(b))
    .at(0);
};

/**
 * Where to read on at another depth: at the passage that tells the most of the same claims; if none tells any, where the
 * section begins that names the most of the same things; else as far on in the text.
 *
 * @returns undefined if the course has nothing at that depth
 */
export const landingAt = (course: CourseBook, from: Passage, to: Level): Landing | undefined => {
  const all = [...course.passage.values()];
  const there = all.filter(({ level }) => level === to);
  const place = from.index / all.filter(({ level }) => level === from.level).length;
  const told = toldIn(course, from);

  const claims = new Set<string>(told.claims);
  const same = best(there, (each) => shared(toldIn(course, each).claims, claims), place);
  if (same) return { passage: same, by: 'claim' };

  const named = new Set<string>([...told.concepts, ...told.relations]);
  const alike = (each: Passage) => {
    const { concepts, relations } = toldIn(course, each);
    return shared([...concepts, ...relations], named);
  };
  const near = best(there, alike, place);
  if (near) return { passage: there.find(({ section }) => section === near.section) ?? near, by: 'subject' };

  const asFar = there[Math.min(there.length - 1, Math.round(place * there.length))];
  return asFar && { passage: asFar, by: 'place' };
};
