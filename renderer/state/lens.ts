import {
  CONTEXT_KEYS,
  type Context,
  type ContextKey,
  type RelationId,
  standingIn,
} from '../../content/schema/index.ts';
import type { Atlas } from './atlas.ts';
import { remembered } from './remembered.ts';

/** No context is chosen: what holds in some bodies only is open. */
export const EVERYBODY: Context = {};

/** The values of a context that are chosen, by key, in the order in which they are asked. */
export const choicesOf = (lens: Context) =>
  CONTEXT_KEYS.flatMap((key) => {
    const value = lens[key];
    return value === undefined ? [] : [{ key, value }];
  });

export const isEverybody = (lens: Context): boolean => choicesOf(lens).length === 0;

/** What a choice makes impossible: no phase of the cycle, pregnancy or menopause in a male body. */
const excluded = (key: ContextKey, value: string): ContextKey | null => {
  if (key === 'sex' && value === 'male') return 'phase';
  return key === 'phase' ? 'sex' : null;
};

/**
 * A context with another value for a key, or none. What was chosen last holds: a phase takes the place of a male body,
 * a male body that of a phase. A phase implies its body, so none need be chosen beside it.
 */
export const withChoice = <Key extends ContextKey>(lens: Context, key: Key, value: Context[Key] | null): Context => {
  const gone = value ? excluded(key, value) : null;
  const next: Context = { ...lens, [key]: value ?? undefined };
  const kept = choicesOf(next).filter((each) => each.key !== gone || (each.key === 'sex' && each.value === 'female'));
  return Object.fromEntries(kept.map((each) => [each.key, each.value]));
};

/**
 * How a relation stands in a context. `whether`: a condition is not chosen, so it may hold or not; `which`: nor is it
 * known whether this or one of the other sign between the same two holds; `ruled-out`: it does not hold.
 */
export type Condition = 'whether' | 'which' | 'ruled-out';

/** The relations that do not simply hold in a context. */
export type Conditions = ReadonlyMap<RelationId, Condition>;

type Relations = Atlas['relations'];

const hasBothSigns = (relations: Relations): boolean => new Set(relations.map(({ sign }) => sign)).size > 1;

/** Relations of known direction between the same two concepts, of which some raise and others lower. */
export const contraries = remembered((relations: Relations): readonly Relations[] => {
  const signed = relations.filter(({ sign, summary }) => sign !== 0 && !summary);
  return [...Map.groupBy(signed, ({ source, target }) => `${source} ${target}`).values()].filter(hasBothSigns);
});

const workOut = (relations: Relations, lens: Context): Conditions => {
  const standings = new Map(relations.map(({ id, when }) => [id, standingIn(when, lens)]));
  const torn = contraries(relations).flatMap((group) => {
    const left = group.filter(({ id }) => standings.get(id) !== 'ruled-out');
    return hasBothSigns(left) ? left : [];
  });
  const which = new Set(torn.map(({ id }) => id));
  return new Map(
    [...standings].flatMap(([id, standing]): readonly (readonly [RelationId, Condition])[] => {
      if (which.has(id)) return [[id, 'which']];
      if (standing === 'open') return [[id, 'whether']];
      return standing === 'ruled-out' ? [[id, 'ruled-out']] : [];
    }),
  );
};

const inContexts = remembered((relations: Relations) => remembered((lens: Context) => workOut(relations, lens)));

/**
 * How the relations of an atlas stand in a context; worked out once for each. Where signs disagree and more than one of
 * them may hold, none of them is told as a plain sign.
 */
export const conditionsIn = ({ relations }: Pick<Atlas, 'relations'>, lens: Context): Conditions =>
  inContexts(relations)(lens);
