import { beforeEach, expect, test } from 'vitest';
import { ConceptId } from '../../content/schema/index.ts';
import { useView } from './view.ts';

const cortisol = { kind: 'concept', id: ConceptId.parse('cortisol') } as const;
const crh = { kind: 'concept', id: ConceptId.parse('crh') } as const;
const view = () => useView.getState();

beforeEach(() => useView.setState(useView.getInitialState(), true));

test('selecting leaves the camera alone, a jump moves it', () => {
  view().select(cortisol);
  expect(view().reveal).toBe(0);
  view().jumpTo(crh);
  expect(view().reveal).toBe(1);
});

test('a jump from the notebook turns to the map', () => {
  view().open('notes');
  view().jumpTo(cortisol);
  expect(view()).toMatchObject({ page: 'map', selected: cortisol });
});

test('what is found in search is shown in the list where that is open, else on the map', () => {
  view().open('list');
  view().find(cortisol);
  expect(view()).toMatchObject({ page: 'list', selected: cortisol, reveal: 1 });
  view().open('notes');
  view().find(crh);
  expect(view()).toMatchObject({ page: 'map', selected: crh, reveal: 2 });
});

test('a jump to what is selected already still brings it into sight, and leaves no trace on the trail', () => {
  view().jumpTo(cortisol);
  const { past } = view().history;
  view().jumpTo({ ...cortisol });
  expect(view().reveal).toBe(2);
  expect(view().history.past).toEqual(past);
});

test('back and forward restore page, selection and open note', () => {
  view().select(cortisol);
  view().openNote('note-1');
  view().back();
  expect(view()).toMatchObject({ page: 'map', selected: cortisol, noteId: null });
  view().forward();
  expect(view()).toMatchObject({ page: 'notes', selected: cortisol, noteId: 'note-1' });
});

test('closing the card can be taken back', () => {
  view().select(cortisol);
  view().clear();
  view().back();
  expect(view().selected).toEqual(cortisol);
});

test('hovering is no step on the trail', () => {
  view().hover(cortisol);
  expect(view().history.past).toEqual([]);
});
