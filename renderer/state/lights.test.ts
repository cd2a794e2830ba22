import { beforeEach, expect, test } from 'vitest';
import { type Lit, useLights } from './lights.ts';

const light = (kind: Lit['kind'], label: string): Lit => ({ kind, label, relations: new Set(), concepts: new Set() });
const route = light('way', 'Route: CRH to Cortisol, 1 of 5');
const other = light('way', 'Route: CRH to Cortisol, 2 of 5');
const passage = light('passage', 'Read: Rhythm');
const lights = () => useLights.getState();

beforeEach(() => useLights.setState(useLights.getInitialState(), true));

test('a passage shines over a kept route while it is read, and the route returns after it', () => {
  lights().light(route);
  lights().read(passage);
  expect(lights().lit).toBe(passage);
  lights().read(null);
  expect(lights().lit).toBe(route);
});

test('a preview shines over the passage, and gives way to it again', () => {
  lights().read(passage);
  lights().preview(other);
  expect(lights().lit).toBe(other);
  lights().preview(null);
  expect(lights().lit).toBe(passage);
});

test('reading moves no camera and keeps nothing', () => {
  lights().read(passage);
  expect(lights()).toMatchObject({ sought: 0, kept: null });
});
