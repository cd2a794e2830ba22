import type { Relation } from '../../content/schema/index.ts';
import type { Condition } from '../state/lens.ts';
import { contextWords } from './context.ts';

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** The conditions of a relation inside a line: "only: late follicular phase", "not in pregnancy". Empty: it always holds. */
export const onlyWords = ({ when }: Pick<Relation, 'when'>): readonly string[] => {
  const words = contextWords(when);
  const only = words.filter((each) => !each.startsWith('Not in ')).map(lowerFirst);
  const not = words.filter((each) => each.startsWith('Not in ')).map(lowerFirst);
  return [...(only.length > 0 ? [`only: ${only.join(', ')}`] : []), ...not];
};

/** Of what a context rules out. */
export const RULED_OUT = 'does not hold in this context';

/** What a context makes of a relation, in phrases; none where it simply holds. */
export const conditionWords = (
  relation: Pick<Relation, 'when'>,
  condition: Condition | undefined,
): readonly string[] => {
  if (condition === undefined) return [];
  return condition === 'ruled-out' ? [RULED_OUT, ...onlyWords(relation)] : onlyWords(relation);
};
