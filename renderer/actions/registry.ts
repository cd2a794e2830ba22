import type { Action, Where } from './action.ts';
import { ARRANGING } from './arranging.ts';
import { type ActionContext, contextNow } from './context.ts';
import { FOCUSING } from './focusing.ts';
import { GOING } from './going.ts';
import { actsOn, type Ground, groundOf, isPressed, isSingle, isTakenByText, namesShift, type Press } from './keys.ts';
import { LOOKING } from './looking.ts';
import { MOVING } from './moving.ts';
import { READING } from './reading.ts';
import { ROUTING } from './routing.ts';
import { SPEAKING } from './speaking.ts';
import { SUPPOSING } from './supposing.ts';
import { UNDOING } from './undoing.ts';

/** Every action of the map and its list: the one place where keys are bound, labels and icons are given. */
export const ACTIONS = {
  ...MOVING,
  ...LOOKING,
  ...FOCUSING,
  ...ROUTING,
  ...SUPPOSING,
  ...READING,
  ...SPEAKING,
  ...ARRANGING,
  ...UNDOING,
  ...GOING,
} as const satisfies Readonly<Record<string, Action>>;

export type ActionId = keyof typeof ACTIONS;

/** The row of an action, by its id. */
export const actionOf = (id: ActionId): Action => ACTIONS[id];

export const ACTION_IDS = Object.keys(ACTIONS) as readonly ActionId[];

export const isAvailable = (id: ActionId, context: ActionContext): boolean => actionOf(id).when?.(context) ?? true;

/** Does what an action does, if it can be done now. @returns whether it could */
export const run = (id: ActionId, context: ActionContext = contextNow()): boolean => {
  if (!isAvailable(id, context)) return false;
  actionOf(id).run(context);
  return true;
};

/** The chords of an action that work while single letters and signs are commands, or are not. */
export const keysOf = (id: ActionId, singleKeys: boolean): readonly string[] =>
  actionOf(id).keys.filter((chord) => singleKeys || !isSingle(chord));

/** The most particular place first, so that a key may mean one thing on the map and another elsewhere. */
const PLACES: readonly Where[] = ['map', 'text', 'stage', 'window'];
const BY_PLACE = PLACES.map((where) => ACTION_IDS.filter((id) => actionOf(id).where === where));

/**
 * What a key press asks for on this ground; undefined for keys that no action answers to. Chords that name Shift go first,
 * because the others do not mind it: `Ctrl+Shift+Z` is not `Ctrl+Z`.
 */
export const askedFor = (press: Press, ground: Ground, singleKeys: boolean): ActionId | undefined => {
  const asks = (id: ActionId, isShifted: boolean): boolean =>
    actsOn(actionOf(id).where, ground) &&
    keysOf(id, singleKeys).some(
      (chord) => namesShift(chord) === isShifted && isPressed(press, chord) && !isTakenByText(ground, chord),
    );
  for (const ids of BY_PLACE) {
    const found = ids.find((id) => asks(id, true)) ?? ids.find((id) => asks(id, false));
    if (found) return found;
  }
  return undefined;
};

/** Runs what a key press asks for. @returns whether the press is used up */
export const runKey = (event: Press & { readonly target: EventTarget | null }, singleKeys: boolean): boolean => {
  const id = askedFor(event, groundOf(event.target), singleKeys);
  return id !== undefined && run(id);
};
