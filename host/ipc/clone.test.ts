import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeCodec } from '../page/codec.ts';
import { fromText, toText } from './clone.ts';

const through = (value: unknown) => fromText(toText(value));

describe('a value as text', () => {
  test('gives back whatever structured clone gives', () => {
    const anything = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withTypedArray: true,
      withSparseArray: true,
      withObjectString: true,
    });
    fc.assert(
      fc.property(anything, (value) => {
        expect(through(value)).toStrictEqual(structuredClone(value));
      }),
      { numRuns: 500 },
    );
  });

  test('keeps an invalid date invalid', () => {
    expect(through([new Date(Number.NaN), new Date(7)])).toEqual([new Date(Number.NaN), new Date(7)]);
  });

  test('keeps cycles and shared references', () => {
    const shared = { a: 1 };
    const value: Record<string, unknown> = { first: shared, second: shared };
    value.self = value;
    const back = through(value) as typeof value;
    expect(back.self).toBe(back);
    expect(back.first).toBe(back.second);
  });

  test('keeps an own __proto__ and pollutes nothing', () => {
    for (const extra of ['', ',"date":0']) {
      const value = JSON.parse(`{"__proto__":{"polluted":1}${extra}}`) as Record<string, unknown>;
      if (extra) value.date = new Date(0);
      const back = through(value) as object;
      expect(Object.hasOwn(back, '__proto__')).toBe(true);
      expect('polluted' in {}).toBe(false);
    }
  });

  test('keeps name, message and stack of an error', () => {
    const error = new RangeError('out');
    const back = through(error) as Error;
    expect([back.name, back.message, back.stack]).toEqual(['RangeError', 'out', error.stack]);
  });

  test('keeps a part of a buffer as that part', () => {
    const part = new Uint8Array([0, 1, 2, 3]).subarray(1, 3);
    expect(through(part)).toStrictEqual(new Uint8Array([1, 2]));
  });

  test("refuses what cannot be cloned, in Electron's words", () => {
    for (const value of [() => 1, Symbol('x'), { deep: [() => 1] }, new WeakMap()])
      expect(() => toText(value)).toThrow('An object could not be cloned.');
  });

  test('hands functions to the hooks of the bridge, and drops symbols there', () => {
    const { encode, decode } = makeCodec();
    const functions: unknown[] = [];
    const hooks = {
      out: (value: unknown) => (typeof value === 'function' ? ['f', functions.push(value) - 1] : undefined),
      in: (node: readonly unknown[]) => functions[node[1] as number],
    };
    const call = () => 1;
    expect(decode(encode({ call, mark: Symbol('m') }, hooks), hooks)).toEqual({ call, mark: undefined });
  });
});
