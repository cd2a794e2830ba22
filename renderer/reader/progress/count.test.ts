import { expect, test } from 'vitest';
import { realAtlas } from '../../state/real-atlas.ts';
import { realCourse } from '../../state/real-course.ts';
import { countsByAxis, countsByLevel, tellingOf, wordsOf } from './count.ts';

const atlas = realAtlas();
const course = realCourse();
const passages = [...course.passage.values()];
const all = { full: passages.map(({ id }) => id), plain: [] };
const none = { full: [], plain: [] };

test('the levels have all passages between them, each once', () => {
  const counts = [...countsByLevel(course, all).values()];
  expect(counts.reduce((sum, { of }) => sum + of, 0)).toBe(passages.length);
  for (const { read, of, plainOnly } of counts) expect([read, plainOnly]).toEqual([of, 0]);
  for (const { read } of countsByLevel(course, none).values()) expect(read).toBe(0);
});

test('a passage that was read plainly counts for its level, and is told apart', () => {
  const [first, second] = passages.filter(({ level }) => level === 'academic').map(({ id }) => id);
  const read = { full: [`${first}`, 'gone-from-the-course'], plain: [`${first}`, `${second}`] };
  expect(countsByLevel(course, read).get('academic')).toMatchObject({ read: 2, plainOnly: 1 });
});

test('a passage counts for every axis that it names a concept of', () => {
  const counts = countsByAxis(atlas, course, all);
  for (const [axis, { read, of }] of counts) expect(read, axis).toBe(of);
  expect(counts.get('oxytocin')?.of).toBeGreaterThan(10);
  expect(counts.get('HPA')?.of).toBeGreaterThan(5);
  for (const { of } of counts.values()) expect(of).toBeLessThanOrEqual(passages.length);
  for (const { read } of countsByAxis(atlas, course, none).values()) expect(read).toBe(0);
});

test('every passage has words in each of its tellings, and tables and plans have one', () => {
  for (const passage of passages) {
    expect(wordsOf(course, passage, 'full'), passage.id).toBeGreaterThan(10);
    expect(wordsOf(course, passage, 'plain'), passage.id).toBeGreaterThan(10);
    expect(tellingOf(passage, true)).toBe(passage.block.kind === 'paragraph' ? 'plain' : 'full');
    expect(tellingOf(passage, false)).toBe('full');
  }
});
