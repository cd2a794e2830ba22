import { describe, expect, it } from 'vitest';
import { realCourse } from '../state/real-course.ts';
import { byLetter } from './glossary.ts';

const { glossary } = realCourse();
const namesOf = (words: string) => byLetter(glossary, words).flatMap(({ terms }) => terms.map(({ term }) => term));

describe('the glossary', () => {
  it('shows every term once while nothing is typed, from A to Z', () => {
    const names = namesOf('');
    expect(names).toHaveLength(glossary.length);
    expect(names).toEqual([...names].sort(new Intl.Collator('en-GB', { sensitivity: 'base' }).compare));
    const letters = byLetter(glossary, '').map(({ letter }) => letter);
    expect(letters).toEqual([...new Set(letters)].sort());
  });

  it('finds a word in a term or in its text, in any case', () => {
    expect(namesOf('ADAPTO')).toContain('Adaptogen');
    expect(namesOf('cortisol making')).toEqual(['ACTH']);
  });

  it('is empty where no term holds all words', () => expect(namesOf('cortisol zebra')).toEqual([]));
});
