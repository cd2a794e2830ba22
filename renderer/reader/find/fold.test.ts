import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partsOf } from './fold.ts';

const found = (text: string, words: string) => partsOf(text, words).map(({ start, end }) => text.slice(start, end));

describe('words in a text', () => {
  it('are found in either case, each time', () =>
    expect(found('Cortisol lowers CRH; cortisol wins.', 'CORTISOL')).toEqual(['Cortisol', 'cortisol']));

  it.each([
    ['A naïve café', 'naive cafe', ['naïve café']],
    ['Decomposed cafe\u0301 au lait', 'café', ['cafe\u0301']],
    ['Oxytocin’s half-life – minutes', "oxytocin's half-life - m", ['Oxytocin’s half-life – m']],
    ['Calcium Ca²⁺ and CO₂', 'co2', ['CO₂']],
    ['a\u00a0gap  of\nspaces', 'gap of spaces', ['gap  of\nspaces']],
    ['17β-estradiol', 'β', ['β']],
    ['the ﬁrst', 'fi', ['ﬁ']],
    ['aaaa', 'aa', ['aa', 'aa']],
    ['anything', ' ', []],
    ['anything', '', []],
  ])('in %j, %j is %j', (text, words, parts) => expect(found(text, words)).toEqual(parts));

  it('are found wherever any text has them, and only parts that hold them are found', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme', minLength: 1 }), (around, words) => {
        const parts = partsOf(`${around}${words}${around}`, words);
        fc.pre(words.normalize('NFKD').replace(/\p{M}|\s/gu, '') !== '');
        fc.pre(/^[\p{L}\p{N}]/u.test(words));
        expect(parts.length).toBeGreaterThan(0);
        for (const { start, end } of parts) expect(start).toBeLessThan(end);
      }),
    );
  });
});
