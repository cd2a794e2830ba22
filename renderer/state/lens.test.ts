import { expect, test } from 'vitest';
import {
  bothHold,
  CONTEXT_KEYS,
  CONTEXT_VALUES,
  type Context,
  RelationId,
  standingIn,
} from '../../content/schema/index.ts';
import { fittingIn, NO_FILTER } from './filter.ts';
import { choicesOf, conditionsIn, contraries, EVERYBODY, isEverybody, withChoice } from './lens.ts';
import { realAtlas } from './real-atlas.ts';
import { NO_LIGHTS, standingsOf } from './standing.ts';

const atlas = realAtlas();
const lowers = RelationId.parse('estradiol--inhibits--kisspeptin');
const raises = RelationId.parse('estradiol--stimulates--kisspeptin');
const conditions = (lens: Context) => [lowers, raises].map((id) => conditionsIn(atlas, lens).get(id));
const everyContext = CONTEXT_KEYS.flatMap((key) => CONTEXT_VALUES[key].map((value) => withChoice({}, key, value)));

test('a phase takes the place of a male body, and a male body that of a phase; a female one goes with it', () => {
  expect(withChoice({ sex: 'male', stress: 'acute' }, 'phase', 'luteal')).toEqual({ phase: 'luteal', stress: 'acute' });
  expect(withChoice({ phase: 'luteal' }, 'sex', 'male')).toEqual({ sex: 'male' });
  expect(withChoice({ sex: 'female' }, 'phase', 'labour')).toEqual({ sex: 'female', phase: 'labour' });
});

test('a choice that is taken back leaves nothing, and choices stand in one order whatever came first', () => {
  expect(isEverybody(withChoice(withChoice(EVERYBODY, 'sex', 'male'), 'sex', null))).toBe(true);
  const one = withChoice(withChoice(EVERYBODY, 'tissue', 'brain'), 'stress', 'acute');
  const other = withChoice(withChoice(EVERYBODY, 'stress', 'acute'), 'tissue', 'brain');
  expect(JSON.stringify(one)).toBe(JSON.stringify(other));
  expect(choicesOf(one).map(({ value }) => value)).toEqual(['acute', 'brain']);
});

test('two relations of both signs are no plain signs until the context says which of them holds', () => {
  expect(conditions({})).toEqual(['which', 'which']);
  expect(conditions({ phase: 'late-follicular' })).toEqual(['ruled-out', undefined]);
  expect(conditions({ phase: 'luteal' })).toEqual([undefined, 'ruled-out']);
  expect(conditions({ sex: 'male' })).toEqual([undefined, 'ruled-out']);
});

test('without a context, and in every one, no two relations of opposite sign are both drawn as plain signs', () => {
  const groups = contraries(atlas.relations);
  expect(groups.length).toBeGreaterThan(0);
  for (const lens of [{}, ...everyContext])
    for (const group of groups) {
      const plain = group.filter(({ id }) => !conditionsIn(atlas, lens).has(id));
      expect(new Set(plain.map(({ sign }) => sign)).size, JSON.stringify(lens)).toBeLessThan(2);
    }
});

test('what holds on a condition that is not chosen is told as such, everything else is plain', () => {
  const torn = new Set(contraries(atlas.relations).flat());
  for (const relation of atlas.relations) {
    if (torn.has(relation)) continue;
    const isOpen = standingIn(relation.when, {}) === 'open';
    expect(conditionsIn(atlas, {}).get(relation.id), relation.id).toBe(isOpen ? 'whether' : undefined);
  }
});

test('what a context rules out cannot hold in it, and does not fit it', () => {
  for (const lens of everyContext) {
    const fitting = fittingIn(atlas, NO_FILTER, new Set(), lens);
    const [{ key, value } = { key: 'sex', value: 'male' }] = choicesOf(lens);
    for (const { id, when } of atlas.relations) {
      const isRuledOut = conditionsIn(atlas, lens).get(id) === 'ruled-out';
      expect(fitting.relations.has(id)).toBe(!isRuledOut);
      if (isRuledOut) expect(bothHold(when, { [key]: [value] }), `${id} in ${value}`).toBeNull();
    }
  }
});

test('from one context to another and back everything stands out as before, to the byte', () => {
  const told = (lens: Context) => {
    const { concept, relation, condition } = standingsOf(atlas, { ...NO_LIGHTS, lens });
    return JSON.stringify([[...concept], [...relation], [...condition]]);
  };
  const first = told({ sex: 'male' });
  expect(told({ phase: 'labour' })).not.toBe(first);
  expect(told(withChoice(withChoice({ phase: 'labour' }, 'phase', null), 'sex', 'male'))).toBe(first);
});
