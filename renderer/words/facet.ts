import type { Grade, Influence, Level, Timescale } from '../../content/schema/index.ts';
import { GRADES } from '../../content/schema/index.ts';
import type { Facet } from '../state/facet.ts';
import { axisWord, kindWord } from './kind.ts';

const INFLUENCE: Readonly<Record<Influence, string>> = {
  raises: 'Raises',
  lowers: 'Lowers',
  depends: 'Raises or lowers, depending',
  linked: 'Is linked with',
  needs: 'Is required for',
  treats: 'Treats',
  part: 'Is part of',
};

/** What a line says, by its end and dash: "Raises". */
export const influenceWord = (influence: Influence): string => INFLUENCE[influence];

const GRADE: Readonly<Record<Grade, string>> = {
  A: 'Textbook or trial',
  B: 'Observed in people',
  C: 'Animal',
  D: 'Cells and binding',
  E: 'Article only',
};

/** The kinds of study in a grade: "Textbook or trial". */
export const gradeStudies = (grade: Grade): string => GRADE[grade];

/** "B or better"; the best grade has none above it, the last takes everything in. */
const orBetter = (grade: Grade): string => (grade === GRADES[0] ? `${grade} only` : `${grade} or better`);

const TIME: Readonly<Record<Timescale, string>> = {
  seconds: 'Within seconds',
  minutes: 'Within minutes',
  hours: 'Within hours',
  days: 'Within days',
  weeks: 'Within weeks',
  developmental: 'Over development',
};

/** How soon an effect can be measured: "Within hours". */
export const timescaleWord = (timescale: Timescale): string => TIME[timescale];

const LEVEL: Readonly<Record<Level, string>> = {
  fundamentals: 'Fundamentals',
  intermediate: 'Intermediate',
  academic: 'Academic',
};

/** The level of study that asks for a relation: "Fundamentals". */
export const levelWord = (level: Level): string => LEVEL[level];

/** A facet on its chip, where nothing beside it says what it is about: "Evidence: B or better". */
export const facetWord = (facet: Facet): string => {
  switch (facet.field) {
    case 'influences':
      return influenceWord(facet.value);
    case 'grade':
      return `Evidence: ${orBetter(facet.value)}`;
    case 'contested':
      return facet.value === 'only' ? 'Contested' : 'Not contested';
    case 'noted':
      return 'Has my note';
    case 'timescales':
      return timescaleWord(facet.value);
    case 'kinds':
      return kindWord(facet.value);
    case 'axes':
      return axisWord(facet.value);
    case 'levels':
      return `Level: ${levelWord(facet.value)}`;
  }
};
