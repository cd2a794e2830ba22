import { expect, test } from 'vitest';
import type { Note } from '../../../preload/contract.ts';
import { realAtlas } from '../../state/real-atlas.ts';
import { makeResolve } from '../../state/resolve.ts';
import { makeFinder, namesOf } from './mentions.ts';
import { excerptAround, linkGraph } from './places.ts';
import { withLink } from './with-link.ts';

const atlas = realAtlas();
const note = (id: string, body: string): Note => ({
  id,
  body,
  title: body.split('\n', 1)[0] ?? '',
  targets: [],
  createdAt: 1,
  updatedAt: 1,
  rev: 1,
  tags: [],
  label: null,
  isPinned: false,
  deletedAt: null,
});
const graph = (...notes: readonly Note[]) => linkGraph(notes, makeResolve(atlas, notes));
const finder = (id: string) => makeFinder(atlas, namesOf(atlas, [], { kind: 'concept', id }));
const mentions = (id: string, body: string) =>
  finder(id)
    .allIn(note('n', body))
    .map(({ start, end }) => body.slice(start, end));

test('a thing knows which notes link to it, each once, by id, by name and by another name', () => {
  const notes = [
    note('a', 'See [[concept:cortisol]], [[Cortisol]]'),
    note('b', '[[note:a]] and [[nobody]]'),
    note('c', '`[[concept:cortisol]]` [[note:c]]'),
  ];
  const { linkedFrom, broken } = graph(...notes);
  expect(linkedFrom.get('concept:cortisol')?.map((each) => each.note.id)).toEqual(['a']);
  expect(linkedFrom.get('note:a')?.map((each) => each.note.id)).toEqual(['b']);
  expect(linkedFrom.has('note:c')).toBe(false);
  expect(broken.map(({ link }) => link.target)).toEqual([{ kind: 'name', name: 'nobody' }]);
});

test('a note that gets another title keeps the links to it; one that is gone leaves broken ones', () => {
  const from = note('b', 'see [[note:a]]');
  expect(graph(note('a', 'First title'), from).linkedFrom.get('note:a')).toHaveLength(1);
  const renamed = graph(note('a', 'Second title'), from);
  expect(renamed.linkedFrom.get('note:a')).toHaveLength(1);
  expect(renamed.broken).toEqual([]);
  expect(graph(from).broken).toHaveLength(1);
});

test('a mention is a whole word in any case, by any name', () => {
  expect(mentions('cortisol', 'Cortisol, CORTISOL; cortisols, hydrocortisol')).toEqual(['Cortisol', 'CORTISOL']);
  const { aliases = [] } = atlas.concepts.find(({ id }) => id === 'crh') ?? {};
  expect(aliases.length).toBeGreaterThan(0);
  expect(mentions('crh', `A ${aliases[0]} and CRH`)).toHaveLength(2);
  expect(mentions('crh', 'crh, CRH-R1, CRHBP')).toEqual([]);
});

test('the longer name of something else is no mention', () => {
  expect(mentions('oxytocin', 'The oxytocin receptor binds oxytocin')).toEqual(['oxytocin']);
});

test('nothing is a mention within links, addresses, tags and code', () => {
  for (const body of [
    '[[concept:acth|cortisol]]',
    '`cortisol`',
    '```\ncortisol\n```',
    '[cortisol](https://example.org/cortisol)',
    'https://example.org/cortisol',
    '<https://example.org/cortisol>',
    '#cortisol',
  ])
    expect(mentions('cortisol', body)).toEqual([]);
});

test('a short title is no name, a longer one is', () => {
  expect(namesOf(atlas, [note('a', 'Try')], { kind: 'note', id: 'a' })).toEqual([]);
  expect(namesOf(atlas, [note('a', 'Exam')], { kind: 'note', id: 'a' })).toEqual(['Exam']);
});

test('what stands around a place reads like the note', () => {
  const body = '# One\n- **Stress** raises [[concept:acth]], then cortisol peaks within thirty minutes';
  const [place] = finder('cortisol').allIn(note('n', body));
  expect(place && excerptAround(place, makeResolve(atlas, []))).toEqual({
    before: 'Stress raises ACTH, then ',
    words: 'cortisol',
    after: ' peaks within thirty minutes',
  });
});

test('a mention becomes a link that reads as before', () => {
  const cortisol = { kind: 'concept', id: 'cortisol', name: 'Cortisol' } as const;
  const linked = (body: string) => withLink(body, finder('cortisol').allIn(note('n', body)), 0, cortisol);
  expect(linked('then cortisol peaks')).toBe('then [[concept:cortisol|cortisol]] peaks');
  expect(linked('Cortisol peaks')).toBe('[[concept:cortisol]] peaks');
  // A stroke would end the cell.
  expect(linked('| cortisol | x |')).toBe('| [[concept:cortisol]] | x |');
  expect(linked('nothing of it')).toBeNull();
});
