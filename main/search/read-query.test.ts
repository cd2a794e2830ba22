import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Names } from './names.ts';
import { typedWords } from './query.ts';
import { readQuery } from './read-query.ts';

const NOW = new Date(2026, 2, 15, 12).getTime();
const names: Names = {
  called: (name) => ({ cortisol: ['cortisol'], 'oxytocin receptor': ['oxtr'] })[name.toLowerCase()] ?? [],
  beginning: (word) => (word.length > 2 && 'cortisol'.startsWith(word) ? ['cortisol'] : []),
  ofAxis: (axis) => (axis === 'HPA' ? ['crh', 'acth'] : []),
};
const read = (text: string) => readQuery(text, { names, now: NOW });
/** Clauses in short: `-` in front of what must not be, `|` between alternatives, `*` behind a beginning. */
const shown = (text: string) =>
  read(text).query.clauses.map(({ isNot, any }) => {
    const probes = any.map((probe) => {
      if (probe.kind === 'mark') return probe.mark;
      return probe.kind === 'phrase' ? `"${probe.words.join(' ')}"` : `${probe.word}${probe.isBeginning ? '*' : ''}`;
    });
    return `${isNot ? '-' : ''}${probes.join('|')}`;
  });

describe('what is typed', () => {
  test.each([
    ['Oestradiol peak', ['estradiol*', 'peak*']],
    ['"negative feedback"', ['"negative feedback"']],
    ['"stress"', ['stress']],
    ['"not closed yet', ['"not closed yet"']],
    ['sleep -coffee', ['sleep*', '-coffee*']],
    ['-"late coffee"', ['-"late coffee"']],
    ['-GABA-A', ['-"gaba a"']],
    ['GABA-A', ['gaba*', 'a*']],
    ['cort', ['cort*|:about:cortisol']],
    ['tag:exam', [':tag:exam']],
    ['tag:#Exam/May -tag:old', [':tag:exam/may', '-:tag:old']],
    ['concept:cortisol', [':concept:cortisol']],
    ['concept:"Oxytocin receptor"', [':concept:oxtr']],
    ['axis:hpa', [':about:crh|:about:acth']],
    ['in:journal -in:pinned', [':is:journal', '-:is:pinned']],
    ['in:what-if', [':is:scenario']],
    ['at 10:30 see https://a.b', ['at*', '10*', '30*', 'see*', 'https*', 'a*', 'b*']],
    ['', []],
    [' - ', []],
  ])('%s', (text, clauses) => {
    expect(shown(text)).toEqual(clauses);
    expect(read(text).troubles).toEqual([]);
  });

  test('in:title, wherever it stands, keeps words to titles and forgets what notes are about', () => {
    expect(read('cort in:title').query.isTitleOnly).toBe(true);
    expect(shown('cort in:title')).toEqual(['cort*']);
  });

  test('in:trash looks in the trash', () => expect(read('in:trash').query.isTrash).toBe(true));

  test('dates are days, months and years of this place, the first of them included', () => {
    expect(read('after:2026-03 before:2026-03-10').query).toMatchObject({
      from: new Date(2026, 2, 1).getTime(),
      until: new Date(2026, 2, 10).getTime(),
    });
    expect(read('after:yesterday').query.from).toBe(new Date(2026, 2, 14).getTime());
    expect(read('after:2025 after:2026').query.from).toBe(new Date(2026, 0, 1).getTime());
  });

  test('what is marked later are the words that are asked for, not those that must be missing', () => {
    expect(typedWords(read('sleep "late coffee" -tea tag:exam').query)).toEqual(['sleep', 'late', 'coffee']);
  });
});

describe('what cannot be understood is left out and explained', () => {
  test.each([
    ['tag: x', /tag:exam/, ['x*']],
    ['concept:zzz x', /No concept is called “zzz”/, ['x*']],
    ['concept: x', /concept:cortisol/, ['x*']],
    ['axis:zzz x', /“axis:” knows HPA, HPG,.* and shared/, ['x*']],
    ['in:zzz x', /“in:” knows title, trash/, ['x*']],
    ['before:soon x', /before:2026-03-01/, ['x*']],
    ['after:2026-02-30 x', /after:2026-03-01/, ['x*']],
    [`x ${'-b '.repeat(40)}`, /first 40 words/, ['x*', ...Array(39).fill('-b*')]],
    ['-in:trash x', /“-in:trash” is left out/, ['x*']],
  ])('%s', (text, sentence, rest) => {
    expect(read(text).troubles.join()).toMatch(sentence);
    expect(shown(text)).toEqual(rest);
  });

  test('nothing that can be typed is an error, however odd', () => {
    const odd = fc.array(
      fc.constantFrom('-', '"', ':', 'tag:', 'concept:', 'in:', 'before:', ' ', 'word', '#', '*', '(', ')'),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          odd.map((parts) => parts.join('')),
        ),
        (text) => {
          const { query, troubles } = read(text);
          for (const { any } of query.clauses) expect(any.length).toBeGreaterThan(0);
          for (const trouble of troubles) expect(trouble).toMatch(/\.$/);
        },
      ),
    );
  });
});
