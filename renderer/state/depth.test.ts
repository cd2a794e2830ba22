import { expect, test } from 'vitest';
import { LEVELS } from '../../content/schema/index.ts';
import { landingAt } from './depth.ts';
import { toldIn } from './passages.ts';
import { realCourse } from './real-course.ts';

const course = realCourse();
const passage = (id: string) => {
  const found = course.passage.get(id);
  if (!found) throw new Error(`no passage ${id}`);
  return found;
};

test('another depth is entered at the passage that tells the same claim', () => {
  const landing = landingAt(course, passage('two-arms'), 'intermediate');
  expect(landing).toMatchObject({ by: 'claim', passage: { id: 'cascade' } });
  expect(landingAt(course, passage('cascade'), 'fundamentals')).toMatchObject({ passage: { id: 'two-arms' } });
});

test('what is told there by a shared claim shares at least one, and the most of all', () => {
  for (const from of course.passage.values())
    for (const to of LEVELS) {
      const landing = landingAt(course, from, to);
      const claims = new Set<string>(toldIn(course, from).claims);
      const shared = (id: string) =>
        new Set(toldIn(course, passage(id)).claims.filter((each) => claims.has(each))).size;
      const there = [...course.passage.values()].filter(({ level }) => level === to);
      const most = Math.max(...there.map(({ id }) => shared(id)));
      expect(landing?.passage.level).toBe(to);
      expect(landing?.by === 'claim').toBe(most > 0);
      if (landing?.by === 'claim') expect(shared(landing.passage.id)).toBe(most);
    }
});

test('at its own depth a passage is found again', () => {
  for (const from of course.passage.values())
    if (toldIn(course, from).claims.length > 0) {
      const landing = landingAt(course, from, from.level);
      expect(landing?.passage.section.id, from.id).toBe(from.section.id);
    }
});

test('where no claim is shared a section is entered at its beginning', () => {
  const first = new Set([...course.passage.values()].filter(({ section, block }) => section.blocks[0] === block));
  for (const from of course.passage.values())
    for (const to of LEVELS) {
      const landing = landingAt(course, from, to);
      if (landing?.by === 'subject') expect(first).toContain(landing.passage);
    }
});
