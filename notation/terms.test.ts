import { expect, test } from 'vitest';
import { markPieces, normalise, tokenise, wordsOf } from './terms.ts';

const marked = (text: string, typed: readonly string[], found: readonly string[] = []) =>
  markPieces(text, { typed, terms: new Set(found) })
    .map((piece) => (piece.isMarked ? `[${piece.text}]` : piece.text))
    .join('');

test('words are compared without case, accents, Greek letters and British spelling', () => {
  expect(['Oláh', 'ERα', 'Oestradiol', 'CRH'].map(normalise)).toEqual(['olah', 'eralpha', 'estradiol', 'crh']);
});

test('a text falls into words at everything that is no letter or digit', () => {
  expect(tokenise('GABA-A receptor (α1)')).toEqual(['GABA', 'A', 'receptor', 'α1']);
});

test('an accent that is written behind its letter ends no word', () => {
  expect(wordsOf('Ola\u0301h and Ol\u00e1h')).toEqual(['olah', 'and', 'olah']);
});

test('the beginning of a word that was typed is marked', () => {
  expect(marked('Adrenal cortex, cortisol', ['cort'])).toBe('Adrenal [cort]ex, [cort]isol');
});

test('a word that was misspelt in the query is marked whole', () => {
  expect(marked('Cortisol lowers CRH', ['cortsol'], ['cortisol'])).toBe('[Cortisol] lowers CRH');
});

test('a word whose form differs from its letters is marked whole', () => {
  expect(marked('Oestradiol', ['estr'])).toBe('[Oestradiol]');
});

test('the pieces are the text again, whatever it holds', () => {
  const text = '<script>alert("cort")</script> \u{1F9EA} cort';
  expect(
    markPieces(text, { typed: ['cort'], terms: new Set() })
      .map((piece) => piece.text)
      .join(''),
  ).toBe(text);
});
