/** Where notes name something without linking to it. Pure, and remembered for each revision of a note. */
import { makeIsIn } from '../../../notation/code.ts';
import type { Note } from '../../../preload/contract.ts';
import type { Atlas } from '../../state/atlas.ts';
import { remembered } from '../../state/remembered.ts';
import { nameOf } from '../../words/name.ts';
import { shortCitation } from '../../words/reference.ts';
import { relationTitle } from '../../words/sentence.ts';
import { closedIn, type Place, type Thing } from './places.ts';

/** Shorter titles are words of every day. */
const SHORTEST_TITLE = 4;

const distinct = (names: readonly string[]): readonly string[] => [...new Set(names.filter((name) => name !== ''))];

const conceptNames = remembered(
  (atlas: Atlas): ReadonlyMap<string, readonly string[]> =>
    new Map(
      atlas.concepts.map((concept) => [
        concept.id,
        distinct([nameOf(concept), concept.label, concept.short ?? '', ...concept.aliases]),
      ]),
    ),
);

/** The names by which a text may mention a thing; none where it is not known, or its name is too short to mean it. */
export const namesOf = (atlas: Atlas, notes: readonly Note[], { kind, id }: Thing): readonly string[] => {
  switch (kind) {
    case 'concept':
      return conceptNames(atlas).get(id) ?? [];
    case 'relation':
      return atlas.relations.filter((each) => each.id === id).map((each) => relationTitle(atlas, each));
    case 'reference':
      return atlas.references.filter((each) => each.id === id).map(shortCitation);
    case 'note': {
      const title = notes.find((note) => note.id === id)?.title ?? '';
      const letters = title.match(/\p{L}/gu)?.length ?? 0;
      return letters >= SHORTEST_TITLE && !title.endsWith('…') ? [title] : [];
    }
  }
};

/** Names of concepts that hold one of these within them: "oxytocin receptor" is no mention of oxytocin. */
const longerThan = (atlas: Atlas, names: readonly string[]): readonly string[] => {
  const own = new Set(names.map((name) => name.toLowerCase()));
  const all = [...conceptNames(atlas).values()].flat();
  return all.filter((name) => {
    const long = name.toLowerCase();
    return !own.has(long) && names.some((each) => long.includes(each.toLowerCase()));
  });
};

/** Written in capitals, a name is a mention in capitals only: "OT", and not the "ot" of anything. */
const isAcronym = (name: string): boolean => /\p{Lu}.*\p{Lu}/u.test(name) && name === name.toUpperCase();

const patternOf = (name: string): string =>
  name
    .replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
    .replace(/[-‐-―]/g, '[-‐-―]')
    .replace(/\s+/g, '\\s+');

/** Not a part of a longer word, nor of one with a hyphen; and no tag. */
const WORD_STARTS = String.raw`(?<![\p{L}\p{M}\p{N}_#]|[\p{L}\p{N}][-‐-―])`;
const WORD_ENDS = String.raw`(?![\p{L}\p{M}\p{N}_]|[-‐-―][\p{L}\p{N}])`;

/** Finds mentions of one thing in the texts of notes. */
export interface Finder {
  /** The first mention in a note, or null. */
  readonly firstIn: (note: Note) => Place | null;
  /** All of them, in order. */
  readonly allIn: (note: Note) => readonly Place[];
}

const NOTHING: Finder = { firstIn: () => null, allIn: () => [] };

/** @param names  of {@link namesOf} */
export const makeFinder = (atlas: Atlas, names: readonly string[]): Finder => {
  if (names.length === 0) return NOTHING;
  const longest = [...names, ...longerThan(atlas, names)].toSorted((a, b) => b.length - a.length);
  const own = new Set(names.map((name) => name.toLowerCase()));
  const words = new RegExp(`${WORD_STARTS}(?:${longest.map(patternOf).join('|')})${WORD_ENDS}`, 'giu');
  const acronyms = new Map(names.filter(isAcronym).map((name) => [name.toLowerCase(), name]));
  const isOurs = (found: string): boolean => {
    const name = found.replace(/\s+/g, ' ').replace(/[‐-―]/g, '-');
    const acronym = acronyms.get(name.toLowerCase());
    return acronym === undefined ? own.has(name.toLowerCase()) : name === acronym;
  };
  /** Names as they stand, before anything dearer is asked. */
  const rough = names.map((name) => name.toLowerCase().split(/[\s‐-―-]/)[0] ?? '');
  const allIn = (note: Note): readonly Place[] => {
    const { body } = note;
    const lower = body.toLowerCase();
    if (!rough.some((word) => lower.includes(word))) return [];
    const found = [...body.matchAll(words)].filter(({ 0: whole }) => isOurs(whole));
    if (found.length === 0) return [];
    const isClosed = makeIsIn(merged(closedIn(body)));
    return found.flatMap(({ 0: whole, index }) =>
      isClosed(index) ? [] : [{ note, start: index, end: index + whole.length }],
    );
  };
  return { allIn, firstIn: remembered((note: Note): Place | null => allIn(note)[0] ?? null) };
};

/** Stretches that may overlap, as some that do not. */
const merged = (stretches: ReturnType<typeof closedIn>): ReturnType<typeof closedIn> => {
  const all: { start: number; end: number }[] = [];
  for (const { start, end } of stretches) {
    const last = all.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else all.push({ start, end });
  }
  return all;
};
