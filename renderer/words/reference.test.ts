import { expect, test } from 'vitest';
import { Reference } from '../../content/schema/index.ts';
import { realAtlas } from '../state/real-atlas.ts';
import { authorList, formatReference, linkOf, shortCitation } from './reference.ts';

const reference = (rest: object): Reference =>
  Reference.parse({
    id: 'one',
    type: 'article-journal',
    title: 'Stress and the axis',
    issued: { 'date-parts': [[2016]] },
    language: 'en',
    custom: {
      verified: 'from-memory',
      verifiedBy: '',
      doiVerified: false,
      articleNumber: null,
      articleCorrection: '',
    },
    ...rest,
  });

const people = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ family: `Name${index + 1}`, given: 'Ada M.' }));

test('an article reads as in a Vancouver list', () => {
  const article = reference({
    author: [{ family: 'Oláh', given: 'Jean-Luc' }, { literal: 'Stress Group' }],
    'container-title': 'Compr Physiol',
    volume: '6',
    issue: '2',
    page: '603-621',
    DOI: '10.1002/cphy.c150015',
  });
  expect(formatReference(article)).toBe(
    'Oláh JL, Stress Group. Stress and the axis. Compr Physiol 2016;6(2):603–621. doi:10.1002/cphy.c150015.',
  );
});

test('six authors are named, a seventh turns the rest into "et al."', () => {
  expect(authorList(reference({ author: people(6) }))).toMatch(/Name6 AM$/);
  expect(authorList(reference({ author: people(7) }))).toMatch(/Name6 AM, et al\.$/);
});

test('a list of authors that is not known to its end says so', () => {
  const incomplete = reference({ author: people(2) });
  expect(authorList({ ...incomplete, custom: { ...incomplete.custom, authorsIncomplete: true } })).toMatch(/et al\.$/);
});

test('a question mark at the end of a title takes no full stop', () => {
  expect(formatReference(reference({ title: 'A sociability gene?' }))).toBe('A sociability gene? 2016.');
});

test('an edition is counted in words', () => {
  const book = reference({ type: 'book', edition: '22', publisher: 'McGraw-Hill', title: 'Physiology' });
  expect(formatReference(book)).toBe('Physiology. 22nd ed., McGraw-Hill 2016.');
});

test.each([
  [1, 'Name1 2016'],
  [2, 'Name1 and Name2 2016'],
  [3, 'Name1 et al. 2016'],
])('%i authors are cited in short as "%s"', (count, words) => {
  expect(shortCitation(reference({ author: people(count) }))).toBe(words);
});

test('a source without people is cited by where it appeared', () => {
  expect(shortCitation(reference({ 'container-title': 'SNPedia' }))).toBe('SNPedia 2016');
});

test('a source leads to its DOI, else to its page, else nowhere', () => {
  expect(linkOf(reference({ DOI: '10.1000/x', URL: 'https://example.org/' }))).toBe('https://doi.org/10.1000/x');
  expect(linkOf(reference({ URL: 'https://example.org/' }))).toBe('https://example.org/');
  expect(linkOf(reference({}))).toBeUndefined();
});

test('every source of the atlas can be formatted', () => {
  for (const each of realAtlas().references) {
    expect(formatReference(each)).toMatch(/^\S.*\S$/);
    expect(formatReference(each)).not.toMatch(/undefined|\.\.| {2}/);
  }
});
