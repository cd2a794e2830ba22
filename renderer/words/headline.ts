import type { ConceptId } from '../../content/schema/index.ts';
import type { Effect } from '../inference/answer.ts';
import { counted } from './counted.ts';

const NUMBERS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** Numbers as a sentence says them: in words up to twelve, unless one of them is larger. */
export const numberWords = (counts: readonly number[]): readonly string[] => {
  const words = counts.flatMap((count) => NUMBERS[count] ?? []);
  return words.length === counts.length ? words : counts.map(String);
};

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What an answer says as a whole. */
export interface Headline {
  /** "Six go down, two go up, one depends". */
  readonly title: string;
  /** What moves in traces only, and how much stands still or is not reached. */
  readonly detail: string;
}

/** Which way an effect is counted. */
export type Way = 'up' | 'down' | 'depends' | 'none';

/** Up and down whether sure or probable; what depends goes neither way. */
export const wayOf = ({ verdict, direction }: Pick<Effect, 'verdict' | 'direction'>): Way => {
  if (verdict === 'none' || direction === 0) return 'none';
  if (verdict === 'ambiguous') return 'depends';
  return direction === 1 ? 'up' : 'down';
};

const WAYS = [
  { way: 'down', one: 'goes down', many: 'go down' },
  { way: 'up', one: 'goes up', many: 'go up' },
  { way: 'depends', one: 'depends', many: 'depend' },
] as const;

/**
 * Counts where everything goes that was not pushed itself, what goes one way first and what depends last; traces only in the second line, so that the first one says
 * what stands out.
 *
 * @param pushed  concepts that the question pushes or holds
 */
export const headlineOf = (effects: readonly Effect[], pushed: ReadonlySet<ConceptId>): Headline => {
  const others = effects.filter(({ concept }) => !pushed.has(concept));
  const moving = others.filter((effect) => wayOf(effect) !== 'none');
  const traces = moving.filter(({ size }) => size === 'trace');
  // Where all is faint, the faint is what there is to say.
  const told = traces.length === moving.length ? moving : moving.filter(({ size }) => size !== 'trace');
  const left = moving.length - told.length;
  const parts = WAYS.map((way) => ({ ...way, count: told.filter((effect) => wayOf(effect) === way.way).length }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => Number(a.way === 'depends') - Number(b.way === 'depends') || b.count - a.count);
  const numbers = numberWords(parts.map(({ count }) => count));
  if (parts.length === 0)
    return { title: 'No known path leads on from here', detail: 'That is not to say that nothing happens.' };
  const unreached = others.length - moving.length;
  return {
    title: upperFirst(
      parts.map(({ count, one, many }, index) => `${numbers[index]} ${count === 1 ? one : many}`).join(', '),
    ),
    detail: [
      left > 0 ? `${counted(left, 'more moves', 'more move')} in traces only.` : '',
      unreached > 0 ? `No known path leads to the other ${unreached}.` : '',
    ]
      .filter(Boolean)
      .join(' '),
  };
};
