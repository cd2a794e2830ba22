import { beforeEach, expect, test } from 'vitest';
import { ConceptId, RelationId } from '../../content/schema/index.ts';
import { redo, undo, useCommands } from './commands.ts';
import {
  blockRelation,
  endCompare,
  keepToCompare,
  NO_QUESTION,
  openScenario,
  pushConcept,
  release,
  setContext,
  setFloor,
  setHorizon,
  swapCompared,
  useScenario,
  withChoice,
} from './scenario.ts';

const cortisol = ConceptId.parse('cortisol');
const acth = ConceptId.parse('acth');
const feedback = RelationId.parse('cortisol--inhibits--crh');

const scenario = () => useScenario.getState();
const pushes = () => scenario().question.pushes;
const labels = () => useCommands.getState().done.map(({ label }) => label);

beforeEach(() => {
  useScenario.setState({ question: NO_QUESTION, compared: null, isOn: false, shown: null, refusal: null });
  useCommands.setState({ done: [], undone: [], stepped: null });
});

test('a concept stands in the question once, pushed as it was asked last, at its old place', () => {
  pushConcept(cortisol, 1);
  pushConcept(acth, -1);
  pushConcept(cortisol, -1, 'clamp');
  expect(pushes()).toEqual([
    { kind: 'clamp', concept: cortisol, direction: -1 },
    { kind: 'press', concept: acth, direction: -1 },
  ]);
  expect(labels()).toEqual(['push cortisol up', 'push acth down', 'hold cortisol down']);
});

test('what was asked already is no command', () => {
  pushConcept(cortisol, 1);
  pushConcept(cortisol, 1);
  setHorizon(scenario().question.horizon);
  setFloor(scenario().question.floor);
  setContext({});
  release(acth);
  expect(labels()).toHaveLength(1);
});

test('the answer is drawn from the first push on, and no longer once the last one is released', () => {
  expect(scenario().isOn).toBe(false);
  blockRelation(feedback);
  expect(scenario().isOn).toBe(true);
  release(feedback);
  expect(scenario().isOn).toBe(false);
});

test('every change of the question can be undone and redone', async () => {
  pushConcept(cortisol, 1);
  setHorizon('weeks');
  setContext({ sex: 'male' });
  setFloor('B');
  blockRelation(feedback);
  const all = scenario().question;
  for (const _ of labels()) await undo();
  expect(scenario().question).toEqual(NO_QUESTION);
  expect(scenario().isOn).toBe(false);
  for (const _ of [1, 2, 3, 4, 5]) await redo();
  expect(scenario().question).toEqual(all);
});

test('a kept question stays as it was while the other changes; both can be swapped, and the comparison ended', async () => {
  pushConcept(cortisol, 1);
  keepToCompare();
  setHorizon('weeks');
  expect(scenario().compared?.horizon).toBe('hours');
  swapCompared();
  expect([scenario().question.horizon, scenario().compared?.horizon]).toEqual(['hours', 'weeks']);
  endCompare();
  expect(scenario().compared).toBeNull();
  await undo();
  expect(scenario().compared?.horizon).toBe('weeks');
});

test('another scenario takes the place of all that was asked, and undo brings it back', async () => {
  pushConcept(cortisol, 1);
  keepToCompare();
  const other = { ...NO_QUESTION, pushes: [{ kind: 'clamp', concept: acth, direction: 1 }] } as const;
  openScenario(other, { label: 'open “ACTH held high”' });
  expect(scenario()).toMatchObject({ question: other, compared: null });
  await undo();
  expect(pushes()).toHaveLength(1);
  expect(scenario().compared).not.toBeNull();
});

test('a phase and men are never chosen together: the last choice stays', () => {
  const luteal = withChoice({ sex: 'male', stress: 'acute' }, 'phase', 'luteal');
  expect(luteal).toEqual({ phase: 'luteal', stress: 'acute' });
  expect(withChoice(luteal, 'sex', 'male')).toEqual({ sex: 'male', stress: 'acute' });
  expect(withChoice(luteal, 'phase', null)).toEqual({ stress: 'acute' });
});

test('the same question opened again is drawn again, and leaves nothing to undo', () => {
  pushConcept(cortisol, 1);
  const { question } = scenario();
  useScenario.setState({ isOn: false });
  openScenario(question);
  expect(scenario().isOn).toBe(true);
  expect(labels()).toHaveLength(1);
});
