import { beforeEach, expect, test } from 'vitest';
import { ClaimId, ConceptId } from '../../content/schema/index.ts';
import { goTo, readingNow, useReadingDesk } from './reading.ts';
import { useView } from './view.ts';

const view = () => useView.getState();
const cascade = { id: 'cascade', level: 'intermediate' } as const;
const music = { id: 'music', level: 'fundamentals' } as const;

beforeEach(() => {
  useView.setState(useView.getInitialState(), true);
  useReadingDesk.setState(useReadingDesk.getInitialState(), true);
});

test('a jump opens the text at the passage, at its depth, plainly if one read plainly', () => {
  view().settle({ isPlain: true });
  goTo(cascade, { claim: ClaimId.parse('hpa-cascade') });
  expect(view().page).toBe('reading');
  expect(readingNow()).toMatchObject({ level: 'intermediate', isPlain: true, paragraph: 'cascade' });
  expect(useReadingDesk.getState().goal).toEqual({ paragraph: 'cascade', claim: 'hpa-cascade' });
});

test('scrolling is no step on the trail, and the way back ends where it had led to', () => {
  goTo(cascade);
  view().settle({ paragraph: 'feedback-two-receptors', offset: 120 });
  const { past } = view().history;
  view().select({ kind: 'concept', id: ConceptId.parse('cortisol') });
  view().open('glossary');
  expect(view().history.past).toHaveLength(past.length + 2);
  view().back();
  expect(view()).toMatchObject({ page: 'reading', place: { paragraph: 'feedback-two-receptors', offset: 120 } });
});

test('a jump from passage to passage can be taken back', () => {
  goTo(cascade);
  goTo(music);
  view().back();
  expect(readingNow()).toMatchObject({ level: 'intermediate', paragraph: 'cascade' });
  view().forward();
  expect(readingNow()).toMatchObject({ level: 'fundamentals', paragraph: 'music' });
});

test('what is found while reading opens beside the text', () => {
  goTo(music);
  view().find({ kind: 'concept', id: ConceptId.parse('cortisol') });
  expect(view().page).toBe('reading');
});
