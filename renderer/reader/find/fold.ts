/** A text as it is compared, and where in the text each of its units comes from. */
interface Folded {
  readonly text: string;
  readonly from: readonly number[];
}

/** Signs that are written in several ways and typed in one. */
const TYPED: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
  '–': '-',
  '—': '-',
  '−': '-',
};

/** Folds letters to lower case without accents, lowered digits to digits, and white space to single spaces. */
const fold = (text: string): Folded => {
  let folded = '';
  const from: number[] = [];
  let at = 0;
  for (const sign of text) {
    const plain = (TYPED[sign] ?? sign).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s/g, ' ');
    const isSecondSpace = plain === ' ' && folded.endsWith(' ');
    if (!isSecondSpace) {
      folded += plain;
      for (let unit = 0; unit < plain.length; unit += 1) from.push(at);
    }
    at += sign.length;
  }
  from.push(text.length);
  return { text: folded, from };
};

/** A part of a text, in UTF-16 units; `end` is behind its last. */
export interface Part {
  readonly start: number;
  readonly end: number;
}

/** Where words stand in a text, first to last, without overlaps: in either case, with or without accents. */
export const partsOf = (text: string, words: string): readonly Part[] => {
  const { text: wanted } = fold(words);
  if (wanted.trim() === '') return [];
  const { text: where, from } = fold(text);
  const parts: Part[] = [];
  for (let at = where.indexOf(wanted); at !== -1; at = where.indexOf(wanted, at + wanted.length)) {
    const start = from[at] ?? 0;
    // A sign may fold to several units: it is found as a whole. Its accents go with it.
    const last = from[at + wanted.length - 1] ?? start;
    const end = from.slice(at + wanted.length).find((unit) => unit > last) ?? text.length;
    parts.push({ start, end });
  }
  return parts;
};
