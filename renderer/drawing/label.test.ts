import { expect, test } from 'vitest';
import { mapLabel } from '../../content/schema/index.ts';
import { realAtlas } from '../state/real-atlas.ts';
import { labelParts } from './label.ts';

test('a short label is one part', () => {
  expect(labelParts('Cortisol', 'node')).toEqual(['Cortisol']);
});

test('a long label is split where the longer part is shortest', () => {
  expect(labelParts('Vitamin D response element', 'node')).toEqual(['Vitamin D', 'response element']);
});

test('a label may be split after a hyphen, which stays', () => {
  expect(labelParts('Calm-and-connect state', 'node')).toEqual(['Calm-and-', 'connect state']);
});

test('one long word stays whole', () => {
  expect(labelParts('Allopregnanolone', 'node')).toEqual(['Allopregnanolone']);
});

test('a mini shows its first word, for its frame says the rest', () => {
  expect(labelParts('GG genotype', 'mini')).toEqual(['GG']);
});

test('no label of the map loses a letter, and none needs three lines', () => {
  for (const concept of realAtlas().concepts) {
    const parts = labelParts(mapLabel(concept), 'node');
    expect(parts.length).toBeLessThanOrEqual(2);
    expect(parts.join('').replaceAll(' ', '')).toBe(mapLabel(concept).replaceAll(' ', ''));
  }
});
