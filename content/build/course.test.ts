import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { segmentsOf, spokenText } from '../schema/index.ts';
import { problemLine } from './problem.ts';
import { readContent } from './read.ts';
import { readCourse } from './read-course.ts';
import { readabilityOf } from './readability.ts';
import { checkCourse } from './rules/course.ts';
import { paragraphsOf, versionsOf } from './telling.ts';

const root = join(import.meta.dirname, '../..');
const { course, problems } = readCourse(root);
const paragraphs = course.readings.flatMap(paragraphsOf);

describe('the course', () => {
  it('is sound', () => {
    expect([...problems, ...checkCourse(readContent(root), course)].map(problemLine)).toEqual([]);
  });

  it.each(versionsOf(course).filter(({ isPlain }) => isPlain))(
    'tells $level plainly: grade 8 at most, 18 words a sentence at most',
    ({ texts }) => {
      const { grade, wordsPerSentence } = readabilityOf(texts);
      expect(grade).toBeLessThanOrEqual(8);
      expect(wordsPerSentence).toBeLessThanOrEqual(18);
    },
  );

  it.each(versionsOf(course).filter(({ isPlain }) => !isPlain))(
    'tells $level in 900 to 1,600 words that a student of grade 13 can read',
    ({ texts }) => {
      const { words, grade } = readabilityOf(texts);
      expect(words).toBeGreaterThanOrEqual(900);
      expect(words).toBeLessThanOrEqual(1_600);
      expect(grade).toBeLessThanOrEqual(13);
    },
  );

  it('ties every paragraph to a claim', () => {
    expect(paragraphs.filter(({ claims }) => claims.length === 0)).toEqual([]);
  });

  it('cites in both tellings of a paragraph, and the same sources', () => {
    const cites = (text: string) =>
      new Set(segmentsOf(text).flatMap((segment) => (segment.kind === 'cite' ? [segment.id] : [])));
    for (const { id, text, plain } of paragraphs) {
      expect(cites(text).size, id).toBeGreaterThan(0);
      expect(cites(plain), id).toEqual(cites(text));
    }
  });

  it('cites a source for every claim that it tells as true', () => {
    const supported = course.claims.filter(
      ({ article }) => article === null || article.verdict.startsWith('supported'),
    );
    const fromTables = /see \d+/;
    expect(
      supported.filter(({ cites, why }) => cites.length === 0 && !fromTables.test(why)).map(({ id }) => id),
    ).toEqual([]);
  });

  it('audits every statement of the article once', () => {
    const numbers = course.claims.flatMap(({ article }) => (article ? [article.number] : []));
    expect(numbers).toEqual(Array.from({ length: 95 }, (_, index) => index + 1));
  });

  it('ends no sentence in the air', () => {
    for (const { id, text, plain } of paragraphs)
      for (const telling of [text, plain]) expect(spokenText(telling), id).toMatch(/[.!?]$/);
  });
});
