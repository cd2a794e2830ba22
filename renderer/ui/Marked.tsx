import { type Marks, markPieces } from '../../notation/terms.ts';

interface MarkedProps {
  readonly text: string;
  readonly marks: Marks;
}

/** A text with what was searched for marked in it; text only, whatever it holds. */
export function Marked({ text, marks }: MarkedProps) {
  let at = 0;
  return markPieces(text, marks).map((piece) => {
    const key = at;
    at += piece.text.length;
    return piece.isMarked ? <mark key={key}>{piece.text}</mark> : <span key={key}>{piece.text}</span>;
  });
}
