import { expect, test } from 'vitest';
import { spokenText } from '../../content/schema/index.ts';
import { realCourse } from '../state/real-course.ts';
import { stretchesOf } from './stretches.ts';

const written = (marked: string): string =>
  stretchesOf(marked)
    .map((stretch) => (stretch.kind === 'cites' ? '' : stretch.text))
    .join('');

test('what is written on the page is what is spoken, to the letter', () => {
  for (const { block } of realCourse().passage.values())
    if (block.kind === 'paragraph')
      for (const marked of [block.text, block.plain]) expect(written(marked), block.id).toBe(spokenText(marked));
});

test('sources in a row are one stretch and hang on the word before them', () => {
  expect(stretchesOf('A [peptide](concept:oxytocin) [@a2000] [@b2001]. Then.')).toEqual([
    { kind: 'words', text: 'A ' },
    { kind: 'concept', text: 'peptide', id: 'oxytocin' },
    { kind: 'cites', ids: ['a2000', 'b2001'] },
    { kind: 'words', text: '. Then.' },
  ]);
});
