/** What became of a text: by words, or by lines where comparing words would take too long. Pure. */
import { type Change, diffLines, diffWordsWithSpace } from 'diff';

/** A stretch of text that both have, or only one of them. */
export interface Part {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** Texts that are longer together than this, in UTF-16 units, are compared by lines first. */
const WHOLE_BY_WORDS = 40_000;
/** The work grows with the square of what differs; beyond so many differing words or lines another way is taken. */
const MOST_EDITS = 1_500;
/** Lines that were replaced by lines are compared by words, but not more of them, and not longer ones. */
const MOST_PAIRS = 60;
const PAIR_LENGTH = 4_000;
const PAIR_EDITS = 300;

const toParts = (changes: readonly Change[]): readonly Part[] =>
  changes.map(({ value, added, removed }) => ({ kind: added ? 'added' : removed ? 'removed' : 'same', text: value }));

const whole = (from: string, to: string): readonly Part[] =>
  (
    [
      { kind: 'removed', text: from },
      { kind: 'added', text: to },
    ] as const
  ).filter(({ text }) => text !== '');

const byWords = (from: string, to: string, maxEditLength: number): readonly Part[] | null => {
  const changes = diffWordsWithSpace(from, to, { maxEditLength });
  return changes ? toParts(changes) : null;
};

/** Compares by words what was replaced line for line, as long as that is little. */
const refined = (parts: readonly Part[]): readonly Part[] => {
  const fine: Part[] = [];
  let pairs = 0;
  for (let place = 0; place < parts.length; place += 1) {
    const [part, next] = [parts[place], parts[place + 1]];
    if (!part) break;
    const isPair = part.kind === 'removed' && next?.kind === 'added';
    const isShort = isPair && part.text.length + next.text.length <= PAIR_LENGTH && pairs < MOST_PAIRS;
    const words = isShort ? byWords(part.text, next.text, PAIR_EDITS) : null;
    if (isShort) pairs += 1;
    if (words) {
      fine.push(...words);
      place += 1;
    } else fine.push(part);
  }
  return fine;
};

const byLines = (from: string, to: string): readonly Part[] => {
  const changes = diffLines(from, to, { maxEditLength: MOST_EDITS });
  return changes ? refined(toParts(changes)) : whole(from, to);
};

/** The stretches of two texts in order: without the added ones they make `from`, without the removed ones `to`. */
export const compare = (from: string, to: string): readonly Part[] => {
  if (from === to) return from === '' ? [] : [{ kind: 'same', text: from }];
  const words = from.length + to.length <= WHOLE_BY_WORDS ? byWords(from, to, MOST_EDITS) : null;
  return words ?? byLines(from, to);
};

/** How much was changed, in words. */
export interface Size {
  readonly added: number;
  readonly removed: number;
}

const wordsIn = (text: string): number => text.match(/\S+/g)?.length ?? 0;

export const sizeOf = (parts: readonly Part[]): Size => {
  const count = (kind: Part['kind']): number =>
    parts.reduce((sum, part) => sum + (part.kind === kind ? wordsIn(part.text) : 0), 0);
  return { added: count('added'), removed: count('removed') };
};
