import type { Evidence, Relation, Timescale } from '../../content/schema/index.ts';

const STUDY: Readonly<Record<Evidence, string>> = {
  textbook: 'Textbook',
  'human-meta-analysis': 'Pooled trials',
  'human-rct': 'Trial',
  'human-observational': 'Observed in people',
  animal: 'Animal',
  'in-vitro': 'Cells and binding',
  'article-only': 'Article only',
};

const SPOKEN: Readonly<Record<Evidence, string>> = {
  textbook: 'textbook knowledge',
  'human-meta-analysis': 'pooled trials',
  'human-rct': 'trial evidence',
  'human-observational': 'observed in people',
  animal: 'animal evidence',
  'in-vitro': 'evidence from cells and binding',
  'article-only': 'only the article says so',
};

const TIME: Readonly<Record<Timescale, string>> = {
  seconds: 'seconds',
  minutes: 'minutes',
  hours: 'hours',
  days: 'days',
  weeks: 'weeks',
  developmental: 'development',
};

/** The kind of study, as it stands beside the letter: "Animal". */
export const studyWord = (evidence: Evidence): string => STUDY[evidence];

/** The kind of study inside a spoken line: "animal evidence". */
export const gradeWord = (evidence: Evidence): string => SPOKEN[evidence];

/** Relations that hold rather than happen: a part is not one within minutes, a link has no before and after. */
const TIMELESS: ReadonlySet<Relation['effect']> = new Set<Relation['effect']>(['part-of', 'associated-with']);

/** The pace of an effect in one word: "minutes", "development". Null for what is not an effect. */
export const paceWord = ({ effect, timescale }: Pick<Relation, 'effect' | 'timescale'>): string | null =>
  TIMELESS.has(effect) ? null : TIME[timescale];

/** How soon an effect can be measured: "within minutes", "over development". Null for what is not an effect. */
export const timeWord = ({ effect, timescale }: Pick<Relation, 'effect' | 'timescale'>): string | null => {
  if (TIMELESS.has(effect)) return null;
  return `${timescale === 'developmental' ? 'over' : 'within'} ${TIME[timescale]}`;
};
