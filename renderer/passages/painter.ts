import { MARK_COLOURS, type MarkColour } from '../../preload/contract.ts';
import type { Texts } from '../anchors/texts.ts';
import type { PlacedMark } from '../state/marks.ts';
import { rangeOf } from './page.ts';

const nameOf = (colour: MarkColour | 'open'): string => `passage-${colour}`;

const paint = (colour: MarkColour | 'open', ranges: readonly Range[]): void => {
  if (ranges.length > 0) CSS.highlights.set(nameOf(colour), new Highlight(...ranges));
  else CSS.highlights.delete(nameOf(colour));
};

/** Draws highlights over the text without touching it; the one that is open is drawn as such too. */
export const paintMarks = (marks: readonly PlacedMark[], openId: string | null, texts: Texts): void => {
  const drawn = marks.flatMap(({ note, target, place }) => {
    const range = rangeOf(place, texts);
    return range ? [{ id: note.id, colour: target.colour, range }] : [];
  });
  for (const colour of MARK_COLOURS)
    paint(
      colour,
      drawn.filter((each) => each.colour === colour).map(({ range }) => range),
    );
  paint(
    'open',
    drawn.filter(({ id }) => id === openId).map(({ range }) => range),
  );
};

export const wipeMarks = (): void => {
  for (const colour of [...MARK_COLOURS, 'open'] as const) paint(colour, []);
};
