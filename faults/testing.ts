import { attempt } from './attempt.ts';
import type { Fault } from './fault.ts';

/**
 * A few rounds of a fault.
 *
 * @returns what went wrong, in words that begin with the seed; nothing if all is well, or if it cannot be made here,
 *   which is said aloud
 */
export const passOf = async (fault: Fault): Promise<readonly string[]> => {
  const seed = Date.now() % 2 ** 31;
  const { outcome, words } = await attempt(fault, { amount: 'few', seed });
  if (outcome === 'not run here') console.info(`${fault.id} was not run here: ${words.join('; ')}`);
  return outcome === 'FAIL' ? [`seed ${seed}`, ...words] : [];
};
