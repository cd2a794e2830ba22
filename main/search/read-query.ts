/**
 * Reads what was typed: words, "a phrase", -without, tag:x, concept:name, axis:HPA, in:title, before:2026-03. It takes
 * everything; what it does not understand it leaves out, and says so in a sentence.
 */
import { AXES } from '../../content/schema/index.ts';
import { wordsOf } from '../../notation/terms.ts';
import { beginningOf } from './dates.ts';
import { IN_JOURNAL, IS_HIGHLIGHT, IS_PINNED, IS_SCENARIO, markOf, tagMark } from './marks.ts';
import type { Names } from './names.ts';
import type { Clause, Probe, Query } from './query.ts';

interface Around {
  readonly names: Names;
  /** Milliseconds since 1970. */
  readonly now: number;
}

interface ReadQuery {
  readonly query: Query;
  /** What was left out, and what to write instead: a sentence each. */
  readonly troubles: readonly string[];
}

/** What one part of a question adds to it. */
type Part = Partial<Omit<Query, 'clauses'>> & { readonly any?: readonly Probe[]; readonly trouble?: string };

/** More words find nothing that fewer do not. */
const MOST_CLAUSES = 40;

/** A minus, a key before a colon, and words in quotation marks, which may not be closed yet, or up to the next space. */
const PART = /(-?)(?:([\p{L}]+):)?(?:"([^"]*)"?|([^\s"]+)|(?<=:))/gu;

const mark = (each: string): Probe => ({ kind: 'mark', mark: each });

const phrase = (words: readonly string[]): readonly Probe[] => {
  const [word] = words;
  if (word === undefined) return [];
  return words.length === 1 ? [{ kind: 'word', word, isBeginning: false }] : [{ kind: 'phrase', words }];
};

/** A word is in the text, or begins a name of what the note is about. */
const wordProbes = (word: string, isTitleOnly: boolean, { names }: Around): readonly Probe[] => [
  { kind: 'word', word, isBeginning: true },
  ...(isTitleOnly ? [] : names.beginning(word).map((id) => mark(markOf('about', id)))),
];

const PLACES: Readonly<Record<string, Part>> = {
  title: { isTitleOnly: true },
  trash: { isTrash: true },
  journal: { any: [mark(IN_JOURNAL)] },
  highlights: { any: [mark(IS_HIGHLIGHT)] },
  pinned: { any: [mark(IS_PINNED)] },
  'what-if': { any: [mark(IS_SCENARIO)] },
};

const readDate = (key: 'before' | 'after', text: string, now: number): Part => {
  const time = beginningOf(text, now);
  if (time === null)
    return {
      trouble: `“${key}:” takes a day, a month or a year, as in ${key}:2026-03-01, ${key}:2026-03 or ${key}:today.`,
    };
  return key === 'before' ? { until: time } : { from: time };
};

const KEYS: Readonly<Record<string, (value: string, around: Around) => Part>> = {
  tag: (value) => {
    const tag = value.replace(/^#/, '').replace(/\/+$/, '');
    return tag === '' ? { trouble: 'Write a tag behind “tag:”, as in tag:exam.' } : { any: [mark(tagMark(tag))] };
  },
  concept: (value, { names }) => {
    if (wordsOf(value).length === 0) return { trouble: 'Write a name behind “concept:”, as in concept:cortisol.' };
    const ids = names.called(value);
    if (ids.length === 0)
      return { trouble: `No concept is called “${value}”. Names of several words take quotation marks.` };
    return { any: ids.map((id) => mark(markOf('concept', id))) };
  },
  axis: (value, { names }) => {
    const axis = AXES.find((each) => each.toLowerCase() === value.toLowerCase());
    if (!axis) return { trouble: `“axis:” knows ${AXES.slice(0, -1).join(', ')} and ${AXES.at(-1)}.` };
    return { any: names.ofAxis(axis).map((id) => mark(markOf('about', id))) };
  },
  in: (value) =>
    PLACES[value.toLowerCase()] ?? { trouble: '“in:” knows title, trash, journal, highlights, pinned and what-if.' },
  before: (value, { now }) => readDate('before', value, now),
  after: (value, { now }) => readDate('after', value, now),
};

/** A place to look in, and a time, cannot be asked not to be. */
const UNTURNED =
  'a minus stands before words, “tag:”, “concept:”, “axis:”, “in:journal”, “in:highlights”, “in:pinned” and “in:what-if”.';

const narrowed = (query: Query, { any = [], isTitleOnly, isTrash, from, until }: Part, isNot: boolean): Query => ({
  clauses: any.length > 0 ? [...query.clauses, { isNot, any }] : query.clauses,
  isTitleOnly: isTitleOnly ?? query.isTitleOnly,
  isTrash: isTrash ?? query.isTrash,
  from: from === undefined ? query.from : Math.max(from ?? 0, query.from ?? 0),
  until: until == null ? query.until : Math.min(until, query.until ?? until),
});

/** Words as they stand together in a question. */
interface Spoken {
  readonly words: readonly string[];
  readonly isPhrase: boolean;
  readonly isNot: boolean;
}

const clausesOf = ({ words, isPhrase, isNot }: Spoken, isTitleOnly: boolean, around: Around): readonly Clause[] => {
  if (words.length === 0) return [];
  if (isPhrase || (isNot && words.length > 1)) return [{ isNot, any: phrase(words) }];
  return words.map((word) => ({ isNot, any: wordProbes(word, isTitleOnly, around) }));
};

/** Reads a question. Never throws. */
export const readQuery = (text: string, around: Around): ReadQuery => {
  let query: Query = { clauses: [], isTitleOnly: false, isTrash: false, from: null, until: null };
  const troubles: string[] = [];
  const spoken: Spoken[] = [];
  for (const [whole, minus, key = '', quoted, bare = ''] of text.matchAll(PART)) {
    const isNot = minus === '-';
    const read = Object.hasOwn(KEYS, key.toLowerCase()) ? KEYS[key.toLowerCase()] : undefined;
    if (!read) {
      spoken.push({ words: wordsOf(whole), isPhrase: quoted !== undefined, isNot });
      continue;
    }
    const part = read((quoted ?? bare).trim(), around);
    if (part.trouble !== undefined) troubles.push(part.trouble);
    else if (isNot && part.any === undefined) troubles.push(`“${whole}” is left out: ${UNTURNED}`);
    else query = narrowed(query, part, isNot);
  }
  // What a note is about is not in its title, and “in:title” may stand behind the words.
  const clauses = spoken.flatMap((each) => clausesOf(each, query.isTitleOnly, around));
  const all = [...query.clauses, ...clauses];
  if (all.length > MOST_CLAUSES) troubles.push(`Only the first ${MOST_CLAUSES} words of a question count.`);
  return { query: { ...query, clauses: all.slice(0, MOST_CLAUSES) }, troubles };
};
