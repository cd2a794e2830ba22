/** What a what-if says, in words: the one place for the page, the map, the list and reports. */
import type { Effect, Size } from '../inference/answer.ts';
import type { Direction, Horizon, Push } from '../inference/question.ts';

const WAY: Readonly<Record<Direction, string>> = { 1: 'up', [-1]: 'down' };

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "up", "down". */
export const directionWord = (direction: Direction): string => WAY[direction];

/** What was done to a concept or relation: "pushed up by you", "held down by you", "blocked by you". */
export const doneWord = (push: Push): string =>
  push.kind === 'block'
    ? 'blocked by you'
    : `${push.kind === 'clamp' ? 'held' : 'pushed'} ${WAY[push.direction]} by you`;

/**
 * Where a concept goes and how sure that is: "Up", "Probably down", "Depends", "No known path". Of no path it is never said
 * that there is no effect.
 *
 * @param push  what was done to this very concept, if anything was
 */
export const effectWord = ({ verdict, direction }: Pick<Effect, 'verdict' | 'direction'>, push?: Push): string => {
  if (push && push.kind !== 'block') return upperFirst(doneWord(push));
  if (verdict === 'ambiguous') return 'Depends';
  if (verdict === 'none' || direction === 0) return 'No known path';
  if (verdict === 'set') return `Held ${WAY[direction]} by you`;
  return verdict === 'likely' ? `Probably ${WAY[direction]}` : upperFirst(WAY[direction]);
};

/** From here on, as a share of the sampled strengths, an answer no longer rests on limited evidence. */
const ENOUGH_SUPPORT = 0.8;

export const isLimited = ({ verdict, support }: Pick<Effect, 'verdict' | 'support'>): boolean =>
  verdict !== 'none' && verdict !== 'set' && support < ENOUGH_SUPPORT;

/** How sure a direction is, in a line: "Follows from the arrows alone", "For nearly all strengths". Empty for no path. */
export const sureWord = (effect: Pick<Effect, 'verdict' | 'isStructural'>): string => {
  switch (effect.verdict) {
    case 'set':
      return 'By you';
    case 'robust':
      return effect.isStructural ? 'By the arrows alone' : 'For nearly all strengths';
    case 'likely':
      return 'For most strengths';
    case 'ambiguous':
      return 'Depends on strengths';
    case 'none':
      return '';
  }
};

const SIZE: Readonly<Record<Size, string>> = { strong: 'Large', moderate: 'Medium', weak: 'Small', trace: 'Trace' };

/** How large an effect is beside the others, an order and never an amount: "Large", "Trace". */
export const sizeWord = (size: Size): string => SIZE[size];

const HORIZON: Readonly<Record<Horizon, string>> = { minutes: 'Minutes', hours: 'Hours', days: 'Days', weeks: 'Weeks' };

/** As a button says it: "Hours". */
export const horizonWord = (horizon: Horizon): string => HORIZON[horizon];

/** In a sentence: "after hours". */
export const horizonPhrase = (horizon: Horizon): string => `after ${horizon}`;

/**
 * All that a mark on the map says, for the ear, behind the name of its concept: "down, large, for nearly all strengths".
 *
 * @param push  what was done to this very concept, if anything was
 */
export const spokenEffect = (effect: Effect, push?: Push): string => {
  const word = effectWord(effect, push).toLowerCase();
  const isOwn = effect.verdict === 'set' || (push !== undefined && push.kind !== 'block');
  if (isOwn || effect.verdict === 'none') return word;
  return [word, sizeWord(effect.size).toLowerCase(), sureWord(effect).toLowerCase()].join(', ');
};
