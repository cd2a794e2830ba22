import { expect, test } from 'vitest';
import { GRADES, INFLUENCES } from '../../../content/schema/index.ts';
import { drawLines } from '../../drawing/lines.ts';
import { formatReference, shortCitation } from '../../words/reference.ts';
import { type Moment, type Part, sheetOf } from '../pictures.ts';
import { atlas, cortisolLoop, momentWith, PAPER, stressRoute } from '../sample.ts';
import { mapToSvg } from './map-to-svg.ts';
import { escapeXml } from './xml.ts';

const draw = (part: Part, moment: Moment, title = 'Hormone map'): string =>
  mapToSvg(sheetOf(part, moment, { ...PAPER, title }));

/** Values of a data attribute, in document order. */
const marked = (svg: string, name: string): readonly string[] =>
  [...svg.matchAll(new RegExp(` data-${name}="([^"]*)"`, 'g'))].map(([, value = '']) => value);

/** The words of a picture, as a reader sees them: wrapped lines joined. */
const wordsOf = (svg: string): string =>
  [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, words = '']) => words).join(' ');

const without = (text: string): string => text.replaceAll(/\s/g, '');

const whole = draw('whole', momentWith());

test('the bundled map as it is drawn by default: golden counts', () => {
  // They move with the content; a change of drawing that moves them is a mistake.
  expect({
    concepts: marked(whole, 'concept').length,
    relations: marked(whole, 'relation').length,
    legend: marked(whole, 'legend').length,
    sources: marked(whole, 'source').length,
  }).toEqual({ concepts: 138, relations: 167, legend: 22, sources: 77 });
});

test('the whole map holds every placed concept and every relation of the default view, each once', () => {
  const byDefault = drawLines(atlas).filter(({ isContext, shownAs }) => !isContext && !shownAs);
  expect(marked(whole, 'concept').toSorted()).toEqual(Object.keys(atlas.layout.places).toSorted());
  expect(marked(whole, 'relation').toSorted()).toEqual(byDefault.map(({ id }) => id as string).toSorted());
});

test('contested relations are marked', () => {
  const contested = drawLines(atlas).filter(
    ({ isContext, shownAs, marks }) => !isContext && !shownAs && marks.contested,
  );
  expect(contested.length).toBeGreaterThan(0);
  for (const { id } of contested) expect(marked(whole, 'marks')).toContain(id);
});

test('context relations come with the toggle', () => {
  const lined = atlas.layout.lines.map(({ relation }) => relation as string);
  expect(marked(draw('whole', momentWith({ showsContext: true })), 'relation').toSorted()).toEqual(lined.toSorted());
});

test('the legend explains every influence, every grade, both marks and each shape that occurs', () => {
  const rows = marked(whole, 'legend');
  expect(rows.filter((key) => key.startsWith('influence:'))).toEqual(INFLUENCES.map((each) => `influence:${each}`));
  expect(rows.filter((key) => key.startsWith('mark:'))).toEqual(['mark:delay', 'mark:conditional', 'mark:contested']);
  for (const grade of GRADES) expect(wordsOf(whole)).toMatch(new RegExp(`\\b${grade} [a-z]`));
  const loop = marked(draw('lit', momentWith({ lit: cortisolLoop() })), 'legend');
  expect(loop.filter((key) => key.startsWith('shape:'))).toEqual(['shape:pill', 'shape:box', 'shape:notch']);
});

test('every source that a drawn relation cites is listed once, by name and address', () => {
  const shown = new Set(marked(whole, 'relation'));
  const cited = new Set(atlas.relations.filter(({ id }) => shown.has(id)).flatMap(({ cites }) => cites));
  expect(marked(whole, 'source').toSorted()).toEqual([...cited].map(String).toSorted());
  const words = without(wordsOf(whole));
  for (const reference of atlas.references.filter(({ id }) => cited.has(id))) {
    expect(words).toContain(without(escapeXml(shortCitation(reference))));
    if (reference.DOI) expect(words).toContain(without(escapeXml(`doi:${reference.DOI}`)));
  }
});

test('the list of sources can be left out of a map, their number not', () => {
  const bare = mapToSvg(sheetOf('whole', momentWith(), { ...PAPER, title: '', listsSources: false }));
  expect(marked(bare, 'source')).toEqual([]);
  expect(wordsOf(bare)).toContain('77 sources');
});

test.each([
  ['a route', stressRoute()],
  ['a loop', cortisolLoop()],
])('%s has exactly its concepts, its relations in order of the steps, and its sources in full', (_, lit) => {
  const svg = draw('lit', momentWith({ lit }));
  const relations = [...lit.relations].flatMap((id) => atlas.relation.get(id) ?? []);
  expect(marked(svg, 'relation').toSorted()).toEqual([...lit.relations].map(String).toSorted());
  expect(marked(svg, 'concept').toSorted()).toEqual([...lit.concepts].map(String).toSorted());
  expect(marked(svg, 'step')).toEqual([...lit.relations]);
  const cited = [...new Set(relations.flatMap(({ cites }) => cites))];
  expect(marked(svg, 'source')).toEqual(cited);
  const words = without(wordsOf(svg));
  for (const id of cited) {
    const reference = atlas.reference.get(id);
    if (reference) expect(words).toContain(without(escapeXml(formatReference(reference))));
  }
});

test('what is in sight holds what the box meets, with the selection told in the legend', () => {
  const sight = { x: 900, y: 700, width: 1200, height: 700 };
  const selected = { kind: 'concept', id: 'cortisol' } as never;
  const svg = draw('view', momentWith({ selected }, sight));
  const concepts = marked(svg, 'concept');
  expect(concepts).toContain('cortisol');
  expect(concepts).not.toContain('magnesium');
  expect(marked(svg, 'legend')).toContain('mark:selected');
  expect(marked(svg, 'legend')).toContain('mark:faint');
});

test('title, what it is narrowed to, date, version and notice stand in the picture and in its description', () => {
  const svg = draw('lit', momentWith({ lit: stressRoute() }), 'For Monday');
  const words = wordsOf(svg);
  for (const each of ['For Monday', '24 November 2026', 'Oxytocin Atlas 0.1.0', 'Education only, not medical advice'])
    expect(words).toContain(each);
  expect(svg).toContain('<title>For Monday</title>');
  expect(svg).toMatch(/<desc>[^<]*5 relations[^<]*24 November 2026[^<]*<\/desc>/);
});

test('a hostile title is words and nothing else', () => {
  const svg = draw('whole', momentWith(), `"><script>alert(1)</script><image href='https://x.test'/>&amp;\u0000`);
  expect(svg).not.toMatch(/<script|<image/);
  expect(svg).not.toContain('\u0000');
  expect(svg).toContain('&lt;script&gt;');
});

test('nothing is loaded, styled or scripted from outside of the attributes', () => {
  expect(whole).not.toMatch(/<(?:script|style|foreignObject|image|use)\b|href=|var\(|\bon\w+=|@import/);
  expect(new Set(whole.match(/url\([^)]*\)/g))).toEqual(new Set(['url(#map)', 'url(#contested)']));
});

test('every colour is a colour: no role of the palette is missing', () => {
  for (const [, value = ''] of whole.matchAll(/ (?:fill|stroke)="([^"]*)"/g))
    expect(value).toMatch(/^(?:none|#\w{6}|url\(#contested\))$/);
});

test('the same sheet is the same string', () => {
  expect(draw('whole', momentWith())).toBe(whole);
});

test('nothing is wider than A3 without its margins, and small parts keep their size', () => {
  const width = (svg: string) => Number(/ width="([\d.]+)mm"/.exec(svg)?.[1]);
  expect(width(whole)).toBe(400);
  const small = draw('view', momentWith({}, { x: 900, y: 900, width: 300, height: 200 }));
  expect(width(small)).toBeLessThan(310);
});
