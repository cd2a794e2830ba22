import type { Landing } from '../state/depth.ts';
import { partWord } from '../words/verdict.ts';

/** Where a switch of depth led, if that is not the same statement: quiet, but said. Empty if it is. */
export const landedWords = ({ passage, by }: Landing): string => {
  const { heading } = passage.section;
  const depth = partWord(passage.level);
  switch (by) {
    case 'claim':
      return '';
    case 'subject':
      return `${depth} does not tell the same. Nearest to it: “${heading}”.`;
    case 'place':
      return `${depth} tells nothing of it. You are as far on in the course: “${heading}”.`;
  }
};
