import { expect, it } from 'vitest';
import { reloadPolicy } from './crashes.ts';

it('loads a crashed page again twice within a minute, and not a third time', () => {
  const reloads = reloadPolicy();
  expect([0, 10_000, 20_000].map(reloads)).toEqual([true, true, false]);
});

it('forgets crashes that are a minute old', () => {
  const reloads = reloadPolicy();
  expect([0, 1000, 61_500, 62_000].map(reloads)).toEqual([true, true, true, true]);
});
