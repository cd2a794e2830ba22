/**
 * Notes that nobody wrote, as like real ones as it goes: sentences in which each word follows one that it follows in our
 * own content, so common words are common, with a few names and slips that stand in one note only.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Concept, type ConceptId } from '../../content/schema/index.ts';
import type { Note, NoteTarget } from '../../preload/contract.ts';
import { below, makeRandom, oneOf, type Random } from '../random.ts';

const CONCEPTS = path.join(import.meta.dirname, '../../content/concepts');
/** About 1 kB. */
const WORDS_IN_NOTE = 140;
/** How often a word is one that hardly any other note has. */
const RARE = 0.01;
const TAGS = ['exam', 'exam/may', 'seminar', 'question', 'reading', 'lab', 'todo', 'clinic'];
const SYLLABLES = 'an bel cor dun er fal gan hol is jor kel lin mar nor ost per rin sal tor ulm ver wen zel'.split(' ');
/** First of the notes, in 2021; one changes every 25 minutes. */
const FIRST = Date.UTC(2021, 0, 1);
const STEP = 25 * 60 * 1000;

/** Which words follow which, as often as they do. */
type Follows = ReadonlyMap<string, readonly string[]>;

const readConcepts = (): readonly Concept[] =>
  readdirSync(CONCEPTS)
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .map((name) => Concept.parse(JSON.parse(readFileSync(path.join(CONCEPTS, name), 'utf8'))));

const followsIn = (concepts: readonly Concept[]): Follows => {
  const follows = new Map<string, string[]>();
  for (const { text, note } of concepts.flatMap(({ facts }) => facts)) {
    const words = `${text} ${note}`.split(/\s+/).filter(Boolean);
    for (const [at, word] of words.entries()) {
      const next = words[at + 1];
      if (next !== undefined) follows.set(word, [...(follows.get(word) ?? []), next]);
    }
  }
  return follows;
};

const rareWord = (random: Random): string =>
  Array.from({ length: 3 + below(random, 2) }, () => oneOf(random, SYLLABLES)).join('');

/** A run of words, beginning anywhere. */
const writeWords = (random: Random, follows: Follows, beginnings: readonly string[], count: number): string => {
  const words: string[] = [];
  let last = oneOf(random, beginnings);
  while (words.length < count) {
    words.push(random() < RARE ? rareWord(random) : last);
    const next = follows.get(last);
    last = next ? oneOf(random, next) : oneOf(random, beginnings);
  }
  return words.join(' ');
};

/** Makes the same notes for the same seed, whatever their number: the first hundred of 1,000 are the hundred. */
export const makeNotes = (count: number, seed = 1): readonly Note[] => {
  const random = makeRandom(seed);
  const concepts = readConcepts();
  const follows = followsIn(concepts);
  const beginnings = [...follows.keys()];
  const ids: readonly ConceptId[] = concepts.map(({ id }) => id);
  return Array.from({ length: count }, (_, index) => {
    const title = writeWords(random, follows, beginnings, 3 + below(random, 5));
    const body = writeWords(random, follows, beginnings, WORDS_IN_NOTE / 2 + below(random, WORDS_IN_NOTE));
    const targets: readonly NoteTarget[] = random() < 0.5 ? [{ kind: 'concept', id: oneOf(random, ids) }] : [];
    const time = FIRST + index * STEP;
    return {
      id: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
      body: `${title}\n\n${body}`,
      title: title.slice(0, 80),
      targets,
      tags: random() < 0.3 ? [oneOf(random, TAGS)] : [],
      label: null,
      isPinned: random() < 0.01,
      createdAt: time,
      updatedAt: time,
      rev: 1,
      deletedAt: null,
    };
  });
};
