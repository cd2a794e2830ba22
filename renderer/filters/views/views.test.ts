import { expect, test } from 'vitest';
import { GRADES, gradeOf } from '../../../content/schema/index.ts';
import { type SavedView, WORKSPACE_CAPS } from '../../../preload/contract.ts';
import { fittingIn, isOpen, NO_FILTER } from '../../state/filter.ts';
import { realAtlas } from '../../state/real-atlas.ts';
import { GIVEN_VIEWS, inOrder, nameTrouble, renamed, roomTrouble, withoutView, withView } from './views.ts';

const state = {
  filter: NO_FILTER,
  focus: { hops: 2, flow: 'both', isAlone: false },
  showsContext: false,
  lens: {},
  camera: null,
  selected: null,
  lit: null,
} as const;
const named = (...names: readonly string[]): readonly SavedView[] =>
  names.reduce<readonly SavedView[]>((views, name) => withView(views, `id of ${name}`, name, state), []);

test('a view needs a name of its own, whatever its case and blanks', () => {
  const views = named('Exam, day 1');
  expect(nameTrouble(views, '  ', null)).toMatch(/^Give/);
  expect(nameTrouble(views, ' exam,  day 1', null)).toMatch('“Exam, day 1”');
  expect(nameTrouble(views, 'CONTESTED', null)).toMatch('“Contested”');
  expect(nameTrouble(views, 'Exam, day 2', null)).toBeNull();
});

test('a view that is renamed may keep its name or change its case, but not take that of another', () => {
  const views = named('Stress', 'Labour');
  expect(nameTrouble(views, 'STRESS', 'id of Stress')).toBeNull();
  expect(nameTrouble(views, 'Labour', 'id of Stress')).not.toBeNull();
});

test('a name is as long as the store takes it, and no longer', () => {
  expect(nameTrouble([], 'x'.repeat(WORKSPACE_CAPS.name), null)).toBeNull();
  expect(nameTrouble([], 'x'.repeat(WORKSPACE_CAPS.name + 1), null)).toMatch('81');
});

test('more views than the store takes are refused in words', () => {
  const full = named(...Array.from({ length: WORKSPACE_CAPS.views }, (_, index) => `View ${index}`));
  expect(roomTrouble(full)).toMatch(/Delete one first/);
  expect(roomTrouble(full.slice(1))).toBeNull();
});

test('views are kept with tidy names, listed in their order, renamed and deleted by who they are', () => {
  const views = named(' Day  10 ', 'Day 9');
  expect(inOrder(views).map(({ name }) => name)).toEqual(['Day 9', 'Day 10']);
  const [first] = views;
  expect(renamed(views, first?.id ?? '', 'Labour').map(({ name }) => name)).toEqual(['Labour', 'Day 9']);
  expect(withoutView(views, first?.id ?? '').map(({ name }) => name)).toEqual(['Day 9']);
});

test('each given view asks for something that the map has, and says what', () => {
  const atlas = realAtlas();
  const noted = new Set(atlas.concepts.map(({ id }) => `concept:${id}`));
  for (const { name, about, filter } of GIVEN_VIEWS) {
    expect(isOpen(filter), name).toBe(false);
    const { relations, concepts } = fittingIn(atlas, filter, noted);
    expect(relations.size + concepts.size, name).toBeGreaterThan(0);
    expect(about).not.toBe('');
  }
  const [best] = GIVEN_VIEWS;
  const shown = fittingIn(atlas, best?.filter ?? NO_FILTER, noted).relations;
  for (const { id, evidence } of atlas.relations) expect(shown.has(id)).toBe(gradeOf(evidence) === GRADES[0]);
});
