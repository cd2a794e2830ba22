import type { Anchor } from '../../preload/contract.ts';
import { hashOf } from './hash.ts';
import { EDGE, placesOf, type Telling, type Texts, tellingOf } from './texts.ts';

/** Where marked words stand now. */
export interface Found {
  readonly kind: 'found';
  readonly paragraph: string;
  /** In the paragraph's spoken text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

/**
 * Why marked words have no place: nowhere in the text (`gone`), in several places of which none is surely theirs
 * (`several`), or in one, but too few words among other neighbours to be sure (`unsure`).
 */
export type Lost = 'gone' | 'several' | 'unsure';

export interface Orphan {
  readonly kind: 'orphan';
  readonly why: Lost;
}

/** The paragraph and the offset in it of a place in the whole telling. */
const placeAt = ({ text, begins }: Telling, at: number, length: number): Found | null => {
  for (const [paragraph, begin] of begins)
    if (at >= begin && at + length <= text.indexOf(EDGE, begin))
      return { kind: 'found', paragraph, start: at - begin, end: at - begin + length };
  return null;
};

/** The paragraph is the one that was marked, to the letter. */
const unmoved = ({ paragraph, hash, quote, start }: Anchor, texts: Texts): Found | null => {
  const spoken = texts.get(paragraph);
  if (!spoken?.startsWith(quote, start) || hashOf(spoken) !== hash) return null;
  return { kind: 'found', paragraph, start, end: start + quote.length };
};

const onlyPlace = (telling: Telling, words: string, skip: number, length: number): Found | null => {
  const [at, ...others] = placesOf(telling.text, words, 2);
  return at === undefined || others.length > 0 ? null : placeAt(telling, at + skip, length);
};

/**
 * Finds marked words again, or says that they are lost; never guesses. In this order: the same paragraph at the same
 * offset; the exact quote, if it told itself apart then and stands once now; the quote with its neighbours, likewise.
 *
 * @param texts  the telling that the words were marked in, as it is now
 */
export const reanchor = (anchor: Anchor, texts: Texts): Found | Orphan => {
  const same = unmoved(anchor, texts);
  if (same) return same;
  const { quote, prefix, suffix, tells } = anchor;
  const telling = tellingOf(texts);
  const found =
    (tells === 'quote' ? onlyPlace(telling, quote, 0, quote.length) : null) ??
    (tells === 'place' ? null : onlyPlace(telling, prefix + quote + suffix, prefix.length, quote.length));
  if (found) return found;
  const count = placesOf(telling.text, quote, 2).length;
  return { kind: 'orphan', why: count === 0 ? 'gone' : count > 1 ? 'several' : 'unsure' };
};
