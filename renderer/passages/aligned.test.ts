import { expect, it } from 'vitest';
import { aligned } from './aligned.ts';

it('a drawn text has each of its letters in the spoken one, whatever white space either has', () => {
  const drawn = ' Cortisol \n lowers  CRH';
  const spoken = 'Cortisol lowers CRH';
  const places = aligned(drawn, spoken);
  for (const [index, sign] of drawn.split('').entries())
    if (sign.trim() !== '') expect(spoken[places?.[index] ?? -1]).toBe(sign);
  expect(places?.at(-1)).toBe(spoken.length);
});

it('texts that do not say the same are not laid side by side', () => {
  expect(aligned('Cortisol raises CRH', 'Cortisol lowers CRH')).toBeNull();
  expect(aligned('Cortisol', 'Cortisol lowers')).toBeNull();
  expect(aligned('Cortisol lowers', 'Cortisol')).toBeNull();
});
