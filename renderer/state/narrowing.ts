/** Steps between two ways in which the map is narrowed: what of it changed, and going from one to the other. Pure. */
import { CONTEXT_KEYS, type Context } from '../../content/schema/index.ts';
import type { Narrowed } from '../words/narrowing.ts';

const isSame = (one: unknown, other: unknown): boolean =>
  Array.isArray(one) && Array.isArray(other)
    ? one.length === other.length && one.every((each, place) => each === other[place])
    : one === other;

/** The fields of `to` that are other ones than those of `from`. */
const difference = <Fields extends object>(from: Fields, to: Fields): Partial<Fields> => {
  const entries = Object.entries(to).filter(([key, value]) => !isSame(from[key as keyof Fields], value));
  return Object.fromEntries(entries) as Partial<Fields>;
};

const isSameLens = (a: Context, b: Context): boolean => CONTEXT_KEYS.every((key) => a[key] === b[key]);

/** Whether both narrow the map alike. */
export const isNarrowedAlike = (one: Narrowed, other: Narrowed): boolean =>
  one.showsContext === other.showsContext &&
  isSameLens(one.lens, other.lens) &&
  Object.keys({ ...difference(one.filter, other.filter), ...difference(one.focus, other.focus) }).length === 0;

/** The same object where nothing changes: who looks at it need not look again. */
const lensOn = (now: Context, from: Context, to: Context): Context => {
  if (isSameLens(from, to)) return now;
  const entries = CONTEXT_KEYS.map((key) => [key, from[key] === to[key] ? now[key] : to[key]] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
};

/** What narrows the map now, after the step between two states is taken; what that step does not touch stays. */
export const narrowedOn = (now: Narrowed, from: Narrowed, to: Narrowed): Narrowed => ({
  filter: { ...now.filter, ...difference(from.filter, to.filter) },
  focus: { ...now.focus, ...difference(from.focus, to.focus) },
  showsContext: from.showsContext === to.showsContext ? now.showsContext : to.showsContext,
  lens: lensOn(now.lens, from.lens, to.lens),
});
