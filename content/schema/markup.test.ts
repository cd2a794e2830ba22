import { expect, test } from 'vitest';
import { segmentsOf, spokenText } from './markup.ts';

const marked =
  'The [stress hormone](concept:cortisol) *always* [acts](relation:cortisol--inhibits--crh). [@herman2016]';

test('marked text parts into words, links, emphasis and sources', () => {
  expect(segmentsOf(marked)).toEqual([
    { kind: 'words', text: 'The ' },
    { kind: 'concept', text: 'stress hormone', id: 'cortisol' },
    { kind: 'words', text: ' ' },
    { kind: 'emphasis', text: 'always' },
    { kind: 'words', text: ' ' },
    { kind: 'relation', text: 'acts', id: 'cortisol--inhibits--crh' },
    { kind: 'words', text: '. ' },
    { kind: 'cite', id: 'herman2016' },
  ]);
});

test('read aloud there are neither marks nor sources', () => {
  expect(spokenText(marked)).toBe('The stress hormone always acts.');
});

test('text without marks is one stretch', () => {
  expect(segmentsOf('Nine (or ten) [sic] links.')).toEqual([{ kind: 'words', text: 'Nine (or ten) [sic] links.' }]);
});
