import { expect, test } from 'vitest';
import { ConceptId, RelationId } from '../../content/schema/index.ts';
import { toEffectGraph } from '../inference/effect-graph.ts';
import { answer } from '../inference/engine.ts';
import type { Question } from '../inference/question.ts';
import { realAtlas } from './real-atlas.ts';
import { type Lights, NO_LIGHTS, standingsOf } from './standing.ts';
import { toldBy } from './verdicts.ts';

const atlas = realAtlas();
const graph = toEffectGraph(atlas);
const cortisol = ConceptId.parse('cortisol');
const crh = ConceptId.parse('crh');
const HELD: Question = {
  pushes: [{ kind: 'clamp', concept: cortisol, direction: 1 }],
  horizon: 'hours',
  context: { sex: 'male' },
  floor: 'C',
};
const tell = (question: Question) => toldBy(atlas, question, answer(graph, question));
const told = tell(HELD);
const under = (lights: Partial<Lights>) => standingsOf(atlas, { ...NO_LIGHTS, ...lights });

test('every concept that responds has a mark, and every concept has words', () => {
  const found = answer(graph, HELD);
  if (found.status !== 'answered') throw new Error('it has an answer');
  for (const { concept, verdict } of found.effects) {
    expect(told?.mark.has(concept), concept).toBe(verdict !== 'none');
    expect(told?.words.get(concept)).not.toBe('');
  }
  expect(told?.mark.get(cortisol)?.key).toBe('held up');
  expect(told?.words.get(cortisol)).toBe('held up by you');
  expect(told?.words.get(crh)).toMatch(/^down, /);
  const silent = found.effects.find(({ verdict }) => verdict === 'none');
  expect(silent && told?.words.get(silent.concept)).toBe('no known path');
});

test('what carries the effects joins two concepts that respond, and nothing leads into what is held', () => {
  expect(told?.carriers.size).toBeGreaterThan(0);
  for (const id of told?.carriers ?? []) {
    const relation = atlas.relation.get(id);
    expect(relation && told?.mark.has(relation.source) && told.mark.has(relation.target), id).toBe(true);
    expect(relation?.target, id).not.toBe(cortisol);
  }
});

test('while it is on, what does not respond is far and nothing is hidden for it; a selection looks at what it looks at', () => {
  const { concept, relation } = under({ told });
  const { relation: usual } = under({});
  for (const { id } of atlas.concepts) expect(concept.get(id)).toBe(told?.mark.has(id) ? 'plain' : 'far');
  for (const { id } of atlas.relations) {
    if (told?.carriers.has(id)) expect(relation.get(id)).not.toBe('far');
    else expect(relation.get(id)).toBe(usual.get(id) === 'plain' ? 'far' : usual.get(id));
  }
  const selected = { kind: 'concept', id: crh } as const;
  expect(under({ told, selected }).concept).toEqual(under({ selected }).concept);
});

test('a blocked relation stays in sight, and a question without an answer says nothing of the map', () => {
  const blocked = RelationId.parse('crh--releases--acth');
  const block = tell({ ...HELD, pushes: [{ kind: 'block', relation: blocked }] });
  expect(block?.blocked.has(blocked)).toBe(true);
  expect(under({ told: block }).relation.get(blocked)).toBe('plain');
  expect(tell({ ...HELD, pushes: [] })).toBeNull();
});
