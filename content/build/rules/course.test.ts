import { expect, test } from 'vitest';
import { problemLine } from '../problem.ts';
import { sampleClaim, sampleContent, sampleCourse, sampleReading } from '../sample.ts';
import { checkCourse } from './course.ts';

const problemsOf = (over: Parameters<typeof sampleCourse>[0] = {}) =>
  checkCourse(sampleContent(), sampleCourse(over)).map(problemLine);

test('a course whose names all exist is sound', () => {
  expect(problemsOf()).toEqual([]);
});

test('a text that names what does not exist is told by its paragraph', () => {
  const text = '[A](concept:gone) [b](relation:a--binds--b) [@nobody2020]';
  const problems = problemsOf({ readings: [sampleReading({ text, claims: ['nothing'] })] });
  expect(problems).toHaveLength(4);
  for (const name of ['concept "gone"', 'relation "a--binds--b"', 'cite "nobody2020"', 'claim "nothing"'])
    expect(problems.join('\n')).toContain(`first: there is no ${name}`);
});

test('the plain telling is checked like the other', () => {
  expect(problemsOf({ readings: [sampleReading({ plain: '[A](concept:gone)' })] })).toEqual([
    'content/course/readings/fundamentals.json: first, plainly: there is no concept "gone"',
  ]);
});

test('a table has a cell for every column', () => {
  const row = { concept: 'crh', claims: ['crh-first'], cells: ['one'] };
  const tables = [{ id: 'small', title: 'Small', columns: ['A', 'B'], rows: [row] }];
  expect(problemsOf({ tables })).toEqual(['content/course/tables/small.json: rows[0]: has 1 cells for 2 columns']);
});

test('two paragraphs do not share an id', () => {
  const second = { ...sampleReading(), id: 'academic' };
  expect(problemsOf({ readings: [sampleReading(), second] })).toEqual([
    'content/course/readings: first: is the id of two',
  ]);
});

test('a scenario names only what there is, and no two share an id', () => {
  const scenario = {
    id: 'w01',
    group: 'worked-example',
    title: 'More CRH',
    story: 'More [CRH](concept:crh).',
    question: {
      pushes: [
        { kind: 'press', concept: 'gone', direction: 1 },
        { kind: 'block', relation: 'a--binds--b' },
      ],
      horizon: 'hours',
      context: {},
      floor: 'D',
    },
    expected: [{ concept: 'missing', outcome: 'up' }],
    lesson: 'It [rises](relation:c--binds--d).',
    cites: ['nobody2020'],
  };
  expect(problemsOf({ scenarios: [scenario, { ...scenario, expected: [] }] })).toEqual(
    expect.arrayContaining([
      'content/course/scenarios.json: w01: there is no concept "gone"',
      'content/course/scenarios.json: w01: there is no concept "missing"',
      'content/course/scenarios.json: w01: there is no relation "a--binds--b"',
      'content/course/scenarios.json: w01: there is no relation "c--binds--d"',
      'content/course/scenarios.json: w01: there is no cite "nobody2020"',
      'content/course/scenarios.json: w01: is the id of two',
    ]),
  );
});

test('nothing is told as true at one depth that another denies', () => {
  const second = { ...sampleReading({ id: 'second', claims: ['not-so'] }), id: 'academic' };
  const claims = [sampleClaim('crh-first'), sampleClaim('not-so', { denies: ['crh-first'] })];
  expect(problemsOf({ readings: [sampleReading(), second], claims })).toEqual([
    'content/course/claims: not-so: denies "crh-first", which is told as true',
  ]);
});

test('what the audit does not support may be denied', () => {
  const second = { ...sampleReading({ id: 'second', claims: ['not-so'] }), id: 'academic' };
  const article = { number: 1, part: 'fundamentals', verdict: 'not-supported' };
  const claims = [sampleClaim('crh-first', { article }), sampleClaim('not-so', { denies: ['crh-first'] })];
  expect(problemsOf({ readings: [sampleReading(), second], claims })).toEqual([]);
});
