import { expect, test } from 'vitest';
import { Question } from '../../content/schema/index.ts';
import { toEffectGraph } from '../inference/effect-graph.ts';
import { answer } from '../inference/engine.ts';
import { NO_FILTER } from '../state/filter.ts';
import type { Lit } from '../state/lights.ts';
import { toldBy } from '../state/verdicts.ts';
import { partsOf, sheetOf, subtitleOf, titleOf } from './pictures.ts';
import { atlas, cortisolLoop, momentWith, PAPER } from './sample.ts';

const SIGHT = { x: 900, y: 700, width: 1200, height: 700 };
const cropOf = (...of: [Parameters<typeof sheetOf>[0], Parameters<typeof sheetOf>[1]]) =>
  sheetOf(...of, { ...PAPER, title: '' }).crop;

test('what is not there cannot be asked for', () => {
  expect(partsOf(momentWith())).toEqual(['whole']);
  expect(partsOf(momentWith({ lit: cortisolLoop() }, SIGHT))).toEqual(['whole', 'view', 'lit']);
});

test('the whole map keeps the filter and leaves the selection out', () => {
  const moment = momentWith({
    selected: { kind: 'concept', id: 'cortisol' } as never,
    filter: { ...NO_FILTER, grade: 'B', verb: 'hide' },
  });
  const { standings, subtitle } = sheetOf('whole', moment, { ...PAPER, title: '' });
  expect([...standings.relation.values()]).not.toContain('self');
  expect([...standings.concept.values()]).not.toContain('near');
  expect([...standings.concept.values()]).toContain('hidden');
  expect(subtitle).toMatch(/^Evidence: B or better · \d+ of 342 relations$/);
});

test('a filter, a selection and the context toggle are said in words', () => {
  expect(subtitleOf('whole', momentWith())).toBe('');
  const selected = { kind: 'concept', id: 'cortisol' } as never;
  const focus = { hops: 1, flow: 'upstream', isAlone: false } as const;
  const moment = momentWith({ selected, focus, showsContext: true }, SIGHT);
  expect(subtitleOf('view', moment)).toBe(
    'Around Cortisol: up to 1 relation away, upstream only · With contested and context relations',
  );
  expect(titleOf('view', moment)).toBe('Cortisol');
  expect(titleOf('whole', moment)).toBe('Hormone map');
});

test('the answer to a what-if is never shown without its question', () => {
  const question = Question.parse({
    pushes: [{ kind: 'clamp', concept: 'cortisol', direction: 1 }],
    horizon: 'days',
    context: { sex: 'male' },
    floor: 'C',
  });
  const told = toldBy(atlas, question, answer(toEffectGraph(atlas), question));
  const moment = momentWith({ lit: cortisolLoop(), told }, SIGHT);
  const title = 'What if: Cortisol held up, after days, men, on evidence C or better';
  const worth = 'Directions, not amounts';
  expect(titleOf('whole', moment)).toBe(title);
  expect(subtitleOf('whole', moment, title)).toBe(worth);
  expect(subtitleOf('whole', moment, 'For Monday')).toBe(`${title} · ${worth}`);
  expect(subtitleOf('lit', moment, titleOf('lit', moment))).toBe(`${title} · ${worth}`);
});

test('a lit loop is cropped to its own lines, with clear map around them', () => {
  const lit = cortisolLoop();
  const crop = cropOf('lit', momentWith({ lit }));
  for (const id of lit.concepts) {
    const place = atlas.layout.places[id];
    expect(place?.x).toBeGreaterThan(crop.x + 50);
    expect((place?.x ?? 0) + (place?.width ?? 0)).toBeLessThan(crop.x + crop.width - 50);
  }
  expect(crop.width).toBeLessThan(atlas.layout.width);
});

test('a view beyond the rim shows the map up to its rim, and the whole map where it shows none of it', () => {
  expect(cropOf('view', momentWith({}, { x: -400, y: -300, width: 1400, height: 900 }))).toEqual({
    x: 0,
    y: 0,
    width: 1000,
    height: 600,
  });
  const { width, height } = atlas.layout;
  expect(cropOf('view', momentWith({}, { x: -900, y: 0, width: 500, height: 500 }))).toEqual({
    x: 0,
    y: 0,
    width,
    height,
  });
});

test('a narrow part grows to the width of a sheet, and stays on the map', () => {
  const crop = cropOf('view', momentWith({}, { x: atlas.layout.width - 100, y: 0, width: 300, height: 300 }));
  expect(crop.width).toBeGreaterThan(600);
  expect(crop.x + crop.width).toBe(atlas.layout.width);
});

test('a rearranged map says so on every picture', () => {
  for (const part of ['whole', 'view', 'lit'] as const) {
    const moment = momentWith({ lit: cortisolLoop() }, SIGHT);
    expect(subtitleOf(part, { ...moment, moved: 3 })).toMatch(/Rearranged by its user: 3 concepts stand elsewhere$/);
    expect(subtitleOf(part, { ...moment, moved: 1 })).toMatch(/1 concept stands elsewhere$/);
    expect(subtitleOf(part, moment)).not.toContain('Rearranged');
  }
});

test('the steps of a route or loop are numbered, relations that are lit without an order are not', () => {
  const lit = cortisolLoop();
  const stepsOf = (kind: Lit['kind']) =>
    sheetOf('lit', momentWith({ lit: { ...lit, kind } }), { ...PAPER, title: '' }).steps;
  expect(stepsOf('way')).toEqual([...lit.relations]);
  expect(stepsOf('choice')).toEqual([]);
});
