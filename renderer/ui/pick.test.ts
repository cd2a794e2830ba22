import { expect, test } from 'vitest';
import { realAtlas } from '../state/real-atlas.ts';
import { picksFor } from './pick.ts';

const { concepts } = realAtlas();
const fitting = (text: string) => picksFor(concepts, text).filter(({ fits }) => fits);

test('what begins with the typed words comes first', () => {
  expect(fitting('cort')[0]?.name).toBe('Cortisol');
  expect(fitting('testo')[0]?.name).toBe('Testosterone');
});

test('a word of the shown name is worth more than the start of another name', () => {
  const names = fitting('stress').map(({ name }) => name);
  expect(names.indexOf('Psychosocial stress')).toBeLessThan(names.indexOf('Cortisol'));
});

test('another name finds a concept and is shown with it', () => {
  expect(fitting('hydrocortisone')[0]).toMatchObject({ id: 'cortisol', alias: 'hydrocortisone' });
  expect(fitting('estradiol').map(({ id }) => id)).toContain('estradiol');
});

test('capitals, accents and spaces around make no difference', () => {
  expect(fitting(' CÓRTISOL ')[0]?.id).toBe('cortisol');
});

test('nothing typed fits everything, in the order of the alphabet', () => {
  const names = fitting('').map(({ name }) => name);
  expect(names).toHaveLength(concepts.length);
  expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'en')));
});

test('what fits nothing has no picks', () => {
  expect(fitting('zzz')).toEqual([]);
});
