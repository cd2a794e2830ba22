/** Where a stretch of text begins and ends, in UTF-16 units; `end` is the first unit behind it. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

const SEGMENTER = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The sentences of a text in their order, without the white space between them. */
export const sentencesOf = (text: string): readonly Stretch[] =>
  [...SEGMENTER.segment(text)].map(({ segment, index }) => {
    const start = index + segment.length - segment.trimStart().length;
    return { start, end: Math.max(start, index + segment.trimEnd().length) };
  });

/** The stretch without white space at its ends; null if nothing is left. */
export const trimmed = (text: string, { start, end }: Stretch): Stretch | null => {
  const words = text.slice(start, end);
  const first = start + words.length - words.trimStart().length;
  const last = start + words.trimEnd().length;
  return first < last ? { start: first, end: last } : null;
};

const isTouched = (each: Stretch, { start, end }: Stretch): boolean => each.end > start && each.start < end;

/** The words of the stretch that lie in each sentence. */
export const partsOf = (text: string, words: Stretch): readonly string[] =>
  sentencesOf(text)
    .filter((each) => isTouched(each, words))
    .map(({ start, end }) => text.slice(Math.max(start, words.start), Math.min(end, words.end)));

/** The sentences that the stretch touches, and the one on either side; one unit more where the text begins or ends. */
export const neighbourhoodOf = (text: string, words: Stretch): Stretch => {
  const sentences = sentencesOf(text);
  const first = sentences.findIndex((each) => isTouched(each, words));
  const last = sentences.findLastIndex((each) => isTouched(each, words));
  return { start: sentences[first - 1]?.start ?? -1, end: sentences[last + 1]?.end ?? text.length + 1 };
};
