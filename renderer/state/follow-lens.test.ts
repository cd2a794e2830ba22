import { afterAll, beforeEach, expect, test } from 'vitest';
import { redo, undo, useCommands } from './commands.ts';
import { followLens } from './follow-lens.ts';
import { withChoice } from './lens.ts';
import { useLights } from './lights.ts';
import { openScenario, setContext, useScenario } from './scenario.ts';

const stop = followLens();
afterAll(stop);
beforeEach(() => {
  useLights.setState(useLights.getInitialState(), true);
  useScenario.setState(useScenario.getInitialState(), true);
  useCommands.setState({ done: [], undone: [] });
});
const both = () => [useLights.getState().lens, useScenario.getState().question.context];
const look = (...choice: Parameters<typeof withChoice> extends [unknown, ...infer Rest] ? Rest : never) => {
  const { lens, lookIn } = useLights.getState();
  lookIn(withChoice(lens, ...choice));
};

test('the context of the map is that of the question, whichever of them is chosen', () => {
  look('sex', 'male');
  expect(both()).toEqual([{ sex: 'male' }, { sex: 'male' }]);
  setContext({ phase: 'labour' });
  expect(both()).toEqual([{ phase: 'labour' }, { phase: 'labour' }]);
  openScenario({ ...useScenario.getState().question, context: {} });
  expect(both()).toEqual([{}, {}]);
});

test('one step back takes back one choice, on both sides, and one step on brings it again', async () => {
  look('sex', 'male');
  setContext({ sex: 'male', stress: 'acute' });
  expect(useCommands.getState().done.map(({ label }) => label)[0]).toBe('look at the context “Men”');
  await undo();
  expect(both()).toEqual([{ sex: 'male' }, { sex: 'male' }]);
  await undo();
  expect(both()).toEqual([{}, {}]);
  await redo();
  await redo();
  expect(both()).toEqual([
    { sex: 'male', stress: 'acute' },
    { sex: 'male', stress: 'acute' },
  ]);
});
