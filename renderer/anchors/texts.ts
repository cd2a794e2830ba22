/** The spoken texts of one telling of a reading, by paragraph, in the order in which they are read. */
export type Texts = ReadonlyMap<string, string>;

/** Stands before, between and behind paragraphs; spoken text holds none, so a neighbourhood can end at it and say so. */
export const EDGE = '\n';

/** A telling as one text: `\nfirst\nsecond\n`, and where in it each paragraph begins. */
export interface Telling {
  readonly text: string;
  readonly begins: ReadonlyMap<string, number>;
}

export const tellingOf = (texts: Texts): Telling => {
  const begins = new Map<string, number>();
  let text = EDGE;
  for (const [paragraph, words] of texts) {
    begins.set(paragraph, text.length);
    text += words + EDGE;
  }
  return { text, begins };
};

/** Every place where words stand in a text, overlapping ones too, first to last; at most `most` of them. */
export const placesOf = (text: string, words: string, most = Number.POSITIVE_INFINITY): readonly number[] => {
  const places: number[] = [];
  for (let at = text.indexOf(words); at !== -1 && places.length < most; at = text.indexOf(words, at + 1))
    places.push(at);
  return places;
};

export const standsOnce = (text: string, words: string): boolean => placesOf(text, words, 2).length === 1;
