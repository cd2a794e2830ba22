import type { MarkColour } from '../../preload/contract.ts';
import type { Lost } from '../anchors/reanchor.ts';
import type { Telling } from '../state/marks.ts';
import { partWord } from './verdict.ts';

/** How a text is told: "Academic", "Academic, in plain words". */
export const tellingWords = ({ level, isPlain }: Telling): string =>
  isPlain ? `${partWord(level)}, in plain words` : partWord(level);

/** Colour and line of a highlight: the one never stands without the other. */
export const COLOUR_WORDS: Readonly<Record<MarkColour, string>> = {
  amber: 'Amber, solid line',
  green: 'Green, dashed line',
  rose: 'Rose, dotted line',
  violet: 'Violet, wavy line',
};

/** Why highlighted words have no place, in a sentence. */
export const LOST_WORDS: Readonly<Record<Lost, string>> = {
  gone: 'The text has changed: these words no longer stand in it.',
  several:
    'The text has changed: these words now stand in several places, and none of them is surely the one you marked.',
  unsure: 'The text has changed around these words, and they are too few to be sure that they are the ones you marked.',
};

const LENGTH = 90;

/** A quotation for lists and names, cut between words where it is long: “Cortisol lowers CRH …” */
export const quoted = (quote: string, most = LENGTH): string => {
  if (quote.length <= most) return `“${quote}”`;
  return `“${quote.slice(0, most).replace(/\s+\S*$/, '')} …”`;
};
