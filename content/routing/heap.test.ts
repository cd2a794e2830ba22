import { expect, it } from 'vitest';
import { Heap } from './heap.ts';

it('a heap gives back its values by rising key, beyond its first capacity', () => {
  const heap = new Heap();
  const keys = Array.from({ length: 40_000 }, (_, index) => (index * 7919) % 40_009);
  for (const key of keys) heap.push(key, key);
  const popped = keys.map(() => heap.pop());
  expect(popped).toEqual(keys.toSorted((a, b) => a - b));
  expect(() => heap.pop()).toThrow(RangeError);
});
