import { expect, test } from 'vitest';
import { realAtlas } from '../state/real-atlas.ts';
import { relationTitle } from '../words/sentence.ts';
import { COLUMNS, rowsOf, searchRows, sortAfter, sortRows } from './rows.ts';

const atlas = realAtlas();
const rows = rowsOf(atlas);
const nobody = new Set<string>();
const [first] = rows;
const noted = new Set([`relation:${first?.id}`]);

test('the table holds every relation once, every cell in words', () => {
  expect(rows.map(({ id }) => id)).toEqual(atlas.relations.map(({ id }) => id));
  for (const { source, verb, target, study, lane } of rows)
    for (const cell of [source, verb, target, study, lane.title, lane.letter]) expect(cell).not.toBe('');
});

test('whatever the table is sorted by, no row is lost and equal rows keep their order, also upside down', () => {
  for (const by of COLUMNS) {
    const [up, down] = [false, true].map((isDescending) => sortRows(rows, { by, isDescending }, noted));
    expect(new Set(up)).toEqual(new Set(rows));
    expect(up).toEqual(sortRows(up ?? [], { by, isDescending: false }, noted));
    const cell = (row: (typeof rows)[number]) => JSON.stringify([row.source, row.verb]);
    const sameCells = Object.values(Object.groupBy(rows, cell));
    if (by !== 'source' && by !== 'verb') continue;
    for (const group of sameCells)
      for (const sorted of [up, down]) expect(sorted?.filter((row) => group?.includes(row))).toEqual(group);
  }
});

test('the strongest evidence, the shortest time and what is marked come first', () => {
  const top = (by: (typeof COLUMNS)[number]) => sortRows(rows, { by, isDescending: false }, noted)[0];
  expect(top('evidence')?.grade).toBe('A');
  expect(top('timescale')?.time).toBe('within seconds');
  expect(top('contested')?.relation.contested).toBe(true);
  expect(top('note')).toBe(first);
});

test('upside down, what came last comes first', () => {
  const [up, down] = [false, true].map((isDescending) => sortRows(rows, { by: 'source', isDescending }, nobody));
  expect(down?.[0]?.source).toBe(up?.at(-1)?.source);
  expect(down?.[0]?.source).not.toBe(up?.[0]?.source);
});

test('relations without a course in time come after those with one', () => {
  expect(sortRows(rows, { by: 'timescale', isDescending: false }, nobody).at(-1)?.time).toBe('');
});

test('a head that is pressed again turns the order round; another one starts ascending', () => {
  const once = sortAfter({ by: 'source', isDescending: false }, 'target');
  expect(once).toEqual({ by: 'target', isDescending: false });
  expect(sortAfter(once, 'target').isDescending).toBe(true);
});

test('the filter finds rows by a name, an alias, a verb and the kind of study, in any order', () => {
  const found = searchRows(rows, 'lowers CORTISOL');
  expect(found.length).toBeGreaterThan(0);
  expect(found.length).toBeLessThan(rows.length);
  for (const { text } of found) expect(text).toMatch(/lowers/);
  const alias = atlas.concepts.find(({ aliases }) => aliases.length > 0)?.aliases[0] ?? '';
  expect(searchRows(rows, alias).length).toBeGreaterThan(0);
  expect(searchRows(rows, 'textbook').every(({ study }) => study === 'Textbook')).toBe(true);
});

test('the table says of every relation what its card says', () => {
  for (const row of rows) {
    const title = relationTitle(atlas, row.relation);
    expect(title).toContain(`${row.source} ${row.verb} `);
  }
});
