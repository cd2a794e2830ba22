import { afterAll, beforeEach, expect, test } from 'vitest';
import { ConceptId } from '../../../content/schema/index.ts';
import { followLens } from '../../state/follow-lens.ts';
import { useLights } from '../../state/lights.ts';
import { realCourse } from '../../state/real-course.ts';
import { pushConcept, useScenario } from '../../state/scenario.ts';
import { isPredicting, openShelf, showAnswer, takeOut, useShelf } from './shelf.ts';

const [scenario] = realCourse().scenarios;
if (!scenario) throw new Error('the course has no scenario');
const isOn = () => useScenario.getState().isOn;

const stop = followLens();
afterAll(stop);
beforeEach(() => {
  useShelf.setState(useShelf.getInitialState(), true);
  useLights.setState(useLights.getInitialState(), true);
  useScenario.setState(useScenario.getInitialState(), true);
  pushConcept(ConceptId.parse('cortisol'), 1);
  openShelf();
  takeOut(scenario);
});

test('while a scenario is predicted no answer is drawn, and once it is asked its answer is', () => {
  expect([isPredicting(), isOn()]).toEqual([true, false]);
  showAnswer();
  expect([isPredicting(), isOn()]).toEqual([false, true]);
  expect(useShelf.getState().scenario).toBe(scenario);
});

test('who chooses another context meanwhile is back at the question that stands, and its answer is drawn', () => {
  useLights.getState().lookIn({ sex: 'male' });
  expect(useShelf.getState().isOpen).toBe(false);
  expect(isOn()).toBe(true);
});
