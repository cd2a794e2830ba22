import type { Grade, RelationId } from '../../content/schema/index.ts';
import type { Answer } from '../inference/answer.ts';
import { counted } from './counted.ts';

type Unused = Extract<Answer, { readonly status: 'answered' }>['unused'];

/** One reason why relations were left out of an answer, with what would bring them in. */
export interface LeftOut {
  readonly why: keyof Unused;
  readonly words: string;
  readonly relations: readonly RelationId[];
}

const are = (count: number): string => `${counted(count, 'relation')} ${count === 1 ? 'is' : 'are'}`;

/** What was left out of an answer and why, a sentence each; reasons that left nothing out are not told. */
export const leftOutOf = (unused: Unused, floor: Grade): readonly LeftOut[] => {
  const words: Readonly<Record<keyof Unused, (count: number) => string>> = {
    unsigned: (count) =>
      `${counted(count, 'relation')} without a known direction ${count === 1 ? 'was' : 'were'} not used.`,
    slower: (count) => `${are(count)} slower than this: look later to take ${count === 1 ? 'it' : 'them'} in.`,
    open: (count) =>
      `${counted(count, 'relation')} ${count === 1 ? 'holds' : 'hold'} only in a context that is not chosen.`,
    weaker: (count) =>
      `${counted(count, 'relation')} ${count === 1 ? 'rests' : 'rest'} on evidence weaker than ${floor}.`,
  };
  return (['slower', 'open', 'weaker', 'unsigned'] as const).flatMap((why) => {
    const relations = unused[why];
    return relations.length === 0 ? [] : [{ why, words: words[why](relations.length), relations }];
  });
};
