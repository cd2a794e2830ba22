import { beforeEach, expect, test } from 'vitest';
import { ConceptId, RelationId } from '../../content/schema/index.ts';
import { ask, setRouteEnd, setRouteStart, showLoopsThrough, useInquiry } from './inquiry.ts';
import { useLights } from './lights.ts';
import { stepOut } from './step-out.ts';
import { useView } from './view.ts';

const [crh, acth, cortisol] = ['crh', 'acth', 'cortisol'].map((id) => ConceptId.parse(id)) as [
  ConceptId,
  ConceptId,
  ConceptId,
];
const inquiry = () => useInquiry.getState();
const page = () => useView.getState().page;

beforeEach(() => {
  useInquiry.setState(useInquiry.getInitialState(), true);
  useLights.setState(useLights.getInitialState(), true);
  useView.setState(useView.getInitialState(), true);
});

test('a route is asked for when both ends are marked, in either order', () => {
  setRouteStart(crh);
  expect(page()).toBe('map');
  setRouteEnd(cortisol);
  expect(inquiry()).toMatchObject({ section: 'routes', from: crh, to: cortisol });
  expect(page()).toBe('routes');
});

test('marking an end after an answer begins a new question', () => {
  ask({ from: crh, to: cortisol });
  setRouteEnd(acth);
  expect(inquiry()).toMatchObject({ from: null, to: acth });
  expect(page()).toBe('map');
  setRouteStart(cortisol);
  expect(inquiry()).toMatchObject({ from: cortisol, to: acth });
  expect(page()).toBe('routes');
});

test('every question counts, also the same one again', () => {
  setRouteStart(crh);
  setRouteStart(crh);
  expect(inquiry()).toMatchObject({ from: crh, to: null, asked: 2 });
});

test('loops through something turn to their section and keep the ends of the routes', () => {
  ask({ from: crh, to: cortisol });
  showLoopsThrough(RelationId.parse('crh--releases--acth'));
  expect(inquiry()).toMatchObject({ section: 'loops', through: 'crh--releases--acth', from: crh, to: cortisol });
  expect(page()).toBe('routes');
});

const route = {
  kind: 'way' as const,
  relations: new Set([RelationId.parse('crh--releases--acth')]),
  concepts: new Set([crh, acth]),
};
const lit = (label: string) => ({ ...route, label });

test('stepping out closes the card first and then puts out what is lit', () => {
  useLights.getState().light(lit('Kept'));
  useView.getState().select({ kind: 'concept', id: crh });
  stepOut();
  expect(useView.getState().selected).toBeNull();
  expect(useLights.getState().lit).not.toBeNull();
  stepOut();
  expect(useLights.getState()).toMatchObject({ lit: null, kept: null });
});

test('a preview ends in what was kept, and asks for no move of the camera', () => {
  const { light, preview } = useLights.getState();
  light(lit('Kept'), 'seek');
  preview(lit('Preview'));
  expect(useLights.getState().lit?.label).toBe('Preview');
  preview(null);
  expect(useLights.getState().lit?.label).toBe('Kept');
  expect(useLights.getState().sought).toBe(1);
});
