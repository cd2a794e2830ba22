import { expect, test } from 'vitest';
import { RelationId } from '../../../content/schema/index.ts';
import { WORKSPACE_CAPS } from '../../../preload/contract.ts';
import { causalOf, litOf } from '../../state/causal.ts';
import { realAtlas } from '../../state/real-atlas.ts';
import { litAgain, savedLight } from './look.ts';

const atlas = realAtlas();
const [loop] = causalOf(atlas).loops;
if (!loop) throw new Error('the map has loops');
const lit = litOf(loop, 'Loop: the first');

test('a loop comes back as it was lit: its steps in their order, its concepts, its name', () => {
  const again = litAgain(atlas, savedLight(lit));
  expect(again).toEqual(lit);
  expect([...(again?.relations ?? [])]).toEqual([...lit.relations]);
  expect(litAgain(atlas, savedLight(null))).toBeNull();
});

test('what the content has lost a step of is not lit, rather than half of it', () => {
  const saved = savedLight(lit);
  const gone = RelationId.parse('nobody--lowers--nothing');
  expect(saved && litAgain(atlas, { ...saved, relations: [...saved.relations, gone] })).toBeNull();
});

test('a label that is too long is cut, and more than a view can hold is not kept', () => {
  const long = savedLight({ ...lit, label: 'x'.repeat(WORKSPACE_CAPS.label + 5) });
  expect(long?.label).toHaveLength(WORKSPACE_CAPS.label);
  const many = new Set(
    Array.from({ length: WORKSPACE_CAPS.lit + 1 }, (_, index) => RelationId.parse(`a${index}--lowers--b`)),
  );
  expect(savedLight({ ...lit, relations: many })).toBeNull();
});
