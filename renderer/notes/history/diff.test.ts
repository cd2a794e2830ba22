import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare, type Part, sizeOf } from './diff.ts';
import { type Line, toRows } from './rows.ts';

const side = (parts: readonly Part[], without: 'added' | 'removed'): string =>
  parts.map(({ kind, text }) => (kind === without ? '' : text)).join('');

const text = fc
  .array(fc.constantFrom('cortisol', 'inhibits', 'CRH', ' ', ' ', '\n', 'é', '🧠', '- '))
  .map((all) => all.join(''));

/** A long text of which each line is another one. */
const long = (lines: number, mark: string): string =>
  Array.from({ length: lines }, (_, line) => `${mark} line ${line} of a very long note, ${line * 7919}`).join('\n');

describe('comparing', () => {
  test('tells words, and leaves the others alone', () => {
    expect(compare('Cortisol lowers CRH.', 'Cortisol inhibits CRH.')).toEqual([
      { kind: 'same', text: 'Cortisol ' },
      { kind: 'removed', text: 'lowers' },
      { kind: 'added', text: 'inhibits' },
      { kind: 'same', text: ' CRH.' },
    ]);
  });

  test('gives back both texts exactly', () => {
    fc.assert(
      fc.property(text, text, (from, to) => {
        const parts = compare(from, to);
        expect(side(parts, 'added')).toBe(from);
        expect(side(parts, 'removed')).toBe(to);
      }),
    );
  });

  test('finds one changed word in a very long note', () => {
    const from = long(20_000, 'Some');
    const to = from.replace('line 10000 of', 'row 10000 of');
    expect(compare(from, to).filter(({ kind }) => kind !== 'same')).toEqual([
      { kind: 'removed', text: 'line' },
      { kind: 'added', text: 'row' },
    ]);
  });

  test('gives up on two long texts that have nothing in common, and still tells both', () => {
    const [from, to] = [long(20_000, 'Some'), long(20_000, 'Other')];
    const parts = compare(from, to);
    expect(side(parts, 'added')).toBe(from);
    expect(side(parts, 'removed')).toBe(to);
  });

  test('counts words', () => {
    expect(sizeOf(compare('one two three', 'one four five three'))).toEqual({ added: 2, removed: 1 });
    expect(sizeOf(compare('', 'a new note'))).toEqual({ added: 3, removed: 0 });
    expect(sizeOf(compare('same', 'same'))).toEqual({ added: 0, removed: 0 });
  });
});

describe('side by side', () => {
  const written = (line: Line | null): string | null => line?.map((part) => part.text).join('') ?? null;

  test('what belongs together stands in one row', () => {
    const rows = toRows(compare('# Cortisol\nfalls at night\nend', '# Cortisol\nrises at dawn\nand more\nend'));
    expect(rows.map(({ left, right }) => [written(left), written(right)])).toEqual([
      ['# Cortisol', '# Cortisol'],
      ['falls at night', 'rises at dawn'],
      [null, 'and more'],
      ['end', 'end'],
    ]);
  });

  test('each column holds its text exactly', () => {
    fc.assert(
      fc.property(text, text, (from, to) => {
        const rows = toRows(compare(from, to));
        const column = (of: 'left' | 'right') => rows.flatMap((row) => written(row[of]) ?? []).join('\n');
        expect(column('left')).toBe(from);
        expect(column('right')).toBe(to);
      }),
    );
  });
});
