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

/** A number as a sentence says it: in words up to twelve. */
export const numberWord = (count: number): string => NUMBERS[count] ?? `${count}`;

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
 * Counts where everything goes that was not pushed itself; traces only in the second line, so that the first one says
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
  const parts = WAYS.flatMap(({ way, one, many }) => {
    const count = told.filter((effect) => wayOf(effect) === way).length;
    return count === 0 ? [] : { count, words: `${numberWord(count)} ${count === 1 ? one : many}` };
  }).toSorted((a, b) => b.count - a.count);
  if (parts.length === 0)
    return { title: 'No known path leads on from here', detail: 'That is not to say that nothing happens.' };
  const unreached = others.length - moving.length;
  return {
    title: upperFirst(parts.map(({ words }) => words).join(', ')),
    detail: [
      left > 0 ? `${counted(left, 'more moves', 'more move')} in traces only.` : '',
      unreached > 0 ? `No known path leads to the other ${unreached}.` : '',
    ]
      .filter(Boolean)
      .join(' '),
  };
};
