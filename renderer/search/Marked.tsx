import { markPieces } from '../../notation/terms.ts';

interface MarkedProps {
  readonly text: string;
  readonly typed: readonly string[];
  readonly terms: ReadonlySet<string>;
}

/** A text with what was searched for marked in it; text only, whatever it holds. */
export function Marked({ text, typed, terms }: MarkedProps) {
  let at = 0;
  return markPieces(text, typed, terms).map((piece) => {
    const key = at;
    at += piece.text.length;
    return piece.isMarked ? <mark key={key}>{piece.text}</mark> : <span key={key}>{piece.text}</span>;
  });
}
