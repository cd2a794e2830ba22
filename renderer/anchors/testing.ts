/** A text whose every letter can be followed through edits: what is true about where marked words went. */
import fc from 'fast-check';
import type { Found } from './reanchor.ts';
import type { Texts } from './texts.ts';

interface Letter {
  readonly sign: string;
  /** The letter that was there in the beginning, or that was written later; a copy has the one of what it copies. */
  readonly id: number;
  readonly isCopy: boolean;
}

type Sentence = readonly Letter[];
interface Paragraph {
  readonly id: string;
  readonly sentences: readonly Sentence[];
}
export type Manuscript = readonly Paragraph[];

let lastId = 0;
const write = (words: string): Sentence =>
  [...words].map((sign) => {
    lastId += 1;
    return { sign, id: lastId, isCopy: false };
  });

const copyOf = (sentence: Sentence): Sentence => sentence.map((letter) => ({ ...letter, isCopy: true }));

/** The letters of a paragraph as they are spoken: sentences with a space between them, which belongs to the former. */
const lettersOf = ({ sentences }: Paragraph): readonly Letter[] => {
  const letters = sentences.flat();
  return letters.at(-1)?.sign === ' ' ? letters.slice(0, -1) : letters;
};

const wordsOf = (letters: readonly Letter[]): string => letters.map(({ sign }) => sign).join('');

export const textsOf = (manuscript: Manuscript): Texts =>
  new Map(manuscript.map((paragraph) => [paragraph.id, wordsOf(lettersOf(paragraph))]));

/** Marked words, letter by letter, and their nearest neighbours. */
export interface Marked {
  readonly letters: readonly Letter[];
  readonly before: readonly Letter[];
  readonly behind: readonly Letter[];
  /** How the paragraph read. */
  readonly text: string;
}

type Place = Omit<Found, 'kind'>;

/** How many letters are neighbours: they reach into the sentences before and behind. */
const NEAR = 120;

const paragraphAt = (manuscript: Manuscript, { paragraph }: Place): readonly Letter[] => {
  const found = manuscript.find(({ id }) => id === paragraph);
  return found ? lettersOf(found) : [];
};

export const markedAt = (manuscript: Manuscript, place: Place): Marked => {
  const letters = paragraphAt(manuscript, place);
  return {
    letters: letters.slice(place.start, place.end),
    before: letters.slice(Math.max(0, place.start - NEAR), place.start),
    behind: letters.slice(place.end, place.end + NEAR),
    text: wordsOf(letters),
  };
};

const isSame = (letters: readonly Letter[], marked: readonly Letter[]): boolean =>
  letters.length === marked.length &&
  marked.every(({ id, sign }, index) => letters[index]?.id === id && letters[index]?.sign === sign);

/** Whether letters themselves, no copy of them, still stand side by side somewhere. */
const stand = (manuscript: Manuscript, wanted: readonly Letter[]): boolean =>
  manuscript.some((paragraph) => {
    const letters = lettersOf(paragraph);
    const first = letters.findIndex(({ id, isCopy }) => id === wanted[0]?.id && !isCopy);
    const found = first === -1 ? [] : letters.slice(first, first + wanted.length);
    return isSame(found, wanted) && found.every(({ isCopy }) => !isCopy);
  });

export const stillStand = (manuscript: Manuscript, { letters }: Marked): boolean => stand(manuscript, letters);

/**
 * Whether a place is where the marked words went. It holds those very letters; or a copy of them, but only where they no
 * longer stand among their neighbours: to copy, and to take the first one away or alter it, is to move. Where a whole
 * paragraph reads to the letter as it did, nothing was done that anybody could see.
 */
export const isTrue = (manuscript: Manuscript, place: Place, { letters, before, behind, text }: Marked): boolean => {
  const paragraph = paragraphAt(manuscript, place);
  const found = paragraph.slice(place.start, place.end);
  if (wordsOf(paragraph) === text) return wordsOf(found) === wordsOf(letters);
  const isOriginal = found.every(({ isCopy }) => !isCopy);
  return isSame(found, letters) && (isOriginal || !stand(manuscript, [...before, ...letters, ...behind]));
};

const WORDS =
  'cortisol CRH ACTH oxytocin the raises lowers in of stress within minutes pituitary blood and receptor acutely slowly binds a'.split(
    ' ',
  );
/** Written into sentences: not the words of the texts, or a word cut out could be written back and would be another. */
const NEW_WORDS = ['thus', 'perhaps', 'once', 'more', 'again'];
const words = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 9 });
/** Sentences that differ in a word or two: what fools a search. */
const lookAlike = fc
  .tuple(
    fc.constantFrom('Cortisol', 'Oxytocin'),
    fc.constantFrom('raises', 'lowers'),
    fc.constantFrom('CRH', 'ACTH', 'the release of CRH'),
    fc.constantFrom('in the paraventricular nucleus within minutes', 'in the pituitary'),
  )
  .map((parts) => `${parts.join(' ')}. `);
const plainSentence = words.map((each) => `${each.join(' ').replace(/^./, (sign) => sign.toUpperCase())}. `);

const sentence = fc.oneof({ weight: 2, arbitrary: lookAlike }, { weight: 3, arbitrary: plainSentence });

/** No two sentences say the same in the beginning: twins come by copying, so that it is known which is which. */
export const manuscripts: fc.Arbitrary<Manuscript> = fc
  .array(fc.array(sentence, { minLength: 1, maxLength: 7 }), { minLength: 1, maxLength: 4 })
  .map((paragraphs) => {
    const said = new Set<string>();
    const isNew = (each: string) => !said.has(each) && said.add(each);
    return paragraphs.map((sentences, index) => ({
      id: `paragraph-${index}`,
      sentences: sentences.filter(isNew).map(write),
    }));
  });

const fraction = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

/** What an editor does, with fractions of what there is to choose from. */
export const edits = fc.array(
  fc.record({
    kind: fc.constantFrom('write', 'begin', 'cut', 'drop', 'copy', 'swap', 'move', 'send'),
    at: fraction,
    where: fraction,
    to: fraction,
    words,
    news: fc.array(fc.constantFrom(...NEW_WORDS), { minLength: 1, maxLength: 3 }),
  }),
  { minLength: 1, maxLength: 6 },
);
export type Edit = typeof edits extends fc.Arbitrary<readonly (infer Each)[]> ? Each : never;

const pick = (length: number, part: number): number => Math.floor(length * part);

const inSentence = (
  manuscript: Manuscript,
  { at, where }: Edit,
  change: (sentence: Sentence) => readonly Sentence[],
) => {
  const chosen = pick(manuscript.length, at);
  return manuscript.map((paragraph, index) => {
    if (index !== chosen) return paragraph;
    const number = pick(paragraph.sentences.length, where);
    return {
      ...paragraph,
      sentences: paragraph.sentences.flatMap((each, place) => (place === number ? change(each) : [each])),
    };
  });
};

const inserted = <Item>(items: readonly Item[], part: number, item: Item): readonly Item[] =>
  items.toSpliced(pick(items.length + 1, part), 0, item);

const likeness = (a: Sentence, b: Sentence): number => {
  const [one, two] = [new Set(wordsOf(a).split(' ')), new Set(wordsOf(b).split(' '))];
  const shared = [...one].filter((word) => two.has(word)).length;
  return shared / (one.size + two.size - shared);
};

/** Changes the places of a sentence and the one that is most like it. */
const swapped = (manuscript: Manuscript, { at, where }: Edit): Manuscript => {
  const all = manuscript.flatMap(({ sentences }) => sentences);
  const one = manuscript[pick(manuscript.length, at)]?.sentences;
  const a = one?.[pick(one.length, where)];
  // To change the places of two that say the same is no edit.
  const [b] = all
    .filter((each) => a && wordsOf(each) !== wordsOf(a))
    .toSorted((x, y) => (a ? likeness(y, a) - likeness(x, a) : 0));
  if (!a || !b) return manuscript;
  const other = (each: Sentence) => (each === a ? b : each === b ? a : each);
  return manuscript.map((paragraph) => ({ ...paragraph, sentences: paragraph.sentences.map(other) }));
};

export const edited = (manuscript: Manuscript, edit: Edit): Manuscript => {
  const { kind, at, where, to } = edit;
  switch (kind) {
    case 'write':
      return inSentence(manuscript, edit, (old) => [
        old.toSpliced(pick(old.length, to), 0, ...write(` ${edit.news.join(' ')} `)),
      ]);
    case 'begin':
      return inSentence(manuscript, edit, (old) => [write(`${edit.words.join(' ')}. `), old]);
    case 'cut':
      return inSentence(manuscript, edit, (old) => [old.toSpliced(pick(old.length, to), 1 + edit.words.length)]);
    case 'drop':
      return inSentence(manuscript, edit, () => []);
    case 'copy':
      return inSentence(manuscript, edit, (old) => (to < 0.7 ? [old, copyOf(old)] : [copyOf(old), old]));
    case 'swap':
      return swapped(manuscript, edit);
    case 'move': {
      const moving = manuscript[pick(manuscript.length, at)];
      return moving
        ? inserted(
            manuscript.filter((each) => each !== moving),
            to,
            moving,
          )
        : manuscript;
    }
    case 'send': {
      const from = manuscript[pick(manuscript.length, at)];
      const sent = from?.sentences[pick(from.sentences.length, where)];
      if (!sent) return manuscript;
      const without = manuscript.map((each) => ({ ...each, sentences: each.sentences.filter((one) => one !== sent) }));
      const goal = pick(without.length, to);
      return without.map((each, index) =>
        index === goal ? { ...each, sentences: inserted(each.sentences, where, sent) } : each,
      );
    }
  }
};
