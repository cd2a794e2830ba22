import { type CitationStyle, LEVELS, type Level } from '../../../content/schema/index.ts';
import type { ReadingPlace } from '../../state/view.ts';
import { levelWord } from '../../words/facet.ts';
import type { TextFormat } from '../deliver.ts';

/** How a person wants the text on paper. */
export interface TextWish {
  /** One depth, or the whole course. */
  readonly part: Level | 'all';
  readonly isPlain: boolean;
  readonly listsSources: boolean;
  readonly style: CitationStyle;
  readonly format: TextFormat;
}

/** What is read, as it is read, with its sources as the library sets them. */
export const firstTextWish = ({ level, isPlain }: ReadingPlace, style: CitationStyle): TextWish => ({
  part: level,
  isPlain,
  listsSources: true,
  style,
  format: 'pdf',
});

export const levelsOf = ({ part }: TextWish): readonly Level[] => (part === 'all' ? LEVELS : [part]);

/** Title of the document, and of its file: "Oxytocin Atlas, Academic in plain words". */
export const nameOfText = ({ part, isPlain }: TextWish): string => {
  const name = part === 'all' ? 'the whole course' : levelWord(part);
  return `Oxytocin Atlas, ${name}${isPlain ? ' in plain words' : ''}`;
};
