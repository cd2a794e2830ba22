import { expect, test } from 'vitest';
import { NO_FILTER } from '../state/filter.ts';
import { contentsOf, leftOutWords } from './contents.ts';
import { type Moment, type Part, sheetOf } from './pictures.ts';
import { atlas, cortisolLoop, momentWith, PAPER } from './sample.ts';
import { mapToSvg } from './svg/map-to-svg.ts';

const drawn = (part: Part, moment: Moment): string => mapToSvg(sheetOf(part, moment, { ...PAPER, title: '' }));
const sum = (words: string): number =>
  [...words.matchAll(/(\d+)(?= (?:have|are|lie))/g)].reduce((all, [n]) => all + Number(n), 0);
const relationsIn = (svg: string): number => Number(/(\d+) relation/.exec(contentsOf(svg))?.[1]);

test('what a picture draws and what it says to leave out make up all relations', () => {
  const svg = drawn('whole', momentWith());
  const words = leftOutWords(svg, 'whole', momentWith());
  expect(words).toMatch(/^Of all 342, \d+ have no line of their own/);
  expect(relationsIn(svg) + sum(words)).toBe(atlas.relations.length);
});

test('under a filter that hides they make up what fits it', () => {
  const moment = momentWith({ filter: { ...NO_FILTER, contested: 'only', verb: 'hide' } });
  const svg = drawn('whole', moment);
  const words = leftOutWords(svg, 'whole', moment);
  expect(words).toMatch(/^Of 101 that fit the filter, /);
  expect(relationsIn(svg) + sum(words)).toBe(101);
});

test('a loop is drawn whole, and there is nothing to explain', () => {
  const moment = momentWith({ lit: cortisolLoop() });
  expect(leftOutWords(drawn('lit', moment), 'lit', moment)).toBe('');
});
