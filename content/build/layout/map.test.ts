import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bottom, enters, gapBetween, middleX, middleY, right } from '../../routing/geometry.ts';
import { entered } from '../../routing/measure.ts';
import { readContent, readLayout } from '../read.ts';
import { readAuthored } from './authored.ts';
import { compose } from './compose.ts';
import { report, strokesOf } from './report.ts';
import { write } from './write.ts';

const ROOT = join(import.meta.dirname, '../../..');
const content = readContent(ROOT);
const read = readLayout(ROOT);
if (!('layout' in read)) throw new Error('the committed layout does not parse');
const { layout } = read;
const places = new Map(Object.entries(layout.places));
const strokes = strokesOf(layout, content.relations);
const measured = report(layout, content.relations);

/** What the map has reached; a change of the table or of the routing may only make it better. */
const CEILING = { crossings: 556, overviewCrossings: 246, ink: 152_000, bends: 640 };

describe('the committed map', () => {
  const authored = readAuthored(join(ROOT, 'content/layouts/hormone-map.authored.json'));

  it('is what the builder makes of the content', { timeout: 120_000 }, () => {
    expect(write(compose(content, authored)) === write(layout)).toBe(true);
  });

  it('is authored with concepts and arrows that exist', () => {
    const rows = Object.values(authored.places).flatMap((columns) => Object.values(columns));
    const named = new Set<string>([
      ...rows.flatMap((each) => Object.keys(each)),
      ...Object.values(authored.panel.columns).flat(),
      ...Object.keys(authored.hubs),
      ...Object.keys(authored.chips),
      ...Object.keys(authored.laneTitles),
      ...Object.entries(authored.standsFor).flat(),
    ]);
    const concepts = new Set<string>(content.concepts.map(({ id }) => id));
    const arrows = new Set(strokes.map(({ from, to }) => `${from}>${to}`));
    expect([...named].filter((id) => !concepts.has(id))).toEqual([]);
    expect(authored.mainChain.filter((arrow) => !arrows.has(arrow))).toEqual([]);
  });

  it('places every concept in its lane and column, inside the map', () => {
    const astray = content.concepts.filter(({ id }) => {
      const place = layout.places[id];
      const lane = layout.lanes.find((each) => each.id === place?.lane);
      const column = layout.columns.find((each) => each.number === place?.column);
      if (!place || !lane || !column) return true;
      const isInLane = place.y >= lane.y && bottom(place) <= lane.y + lane.height;
      const isInColumn = place.x >= column.x && right(place) <= column.x + column.width;
      return !isInLane || !isInColumn || bottom(place) > layout.height || right(place) > layout.width;
    });
    expect(astray.map(({ id }) => id)).toEqual([]);
  });

  it('keeps at least 8 px between any two concepts', () => {
    const all = [...places];
    const close = all.flatMap(([a, one], index) =>
      all
        .slice(index + 1)
        .filter(([, other]) => gapBetween(one, other) < 8)
        .map(([b]) => `${a} / ${b}`),
    );
    expect(close).toEqual([]);
  });

  it('draws every relation once or names what shows it', () => {
    const shown = [...layout.lines, ...layout.unlined].map(({ relation }) => relation).sort();
    expect(shown).toEqual(content.relations.map(({ id }) => id).sort());
  });

  it('draws right-angled lines without idle corners', () => {
    const odd = layout.lines.filter(({ points }) =>
      points.some((point, index) => {
        const before = points[index - 1];
        const after = points[index + 1];
        if (!before) return false;
        if ((point[0] === before[0]) === (point[1] === before[1])) return true;
        return after !== undefined && (before[0] === point[0]) === (point[0] === after[0]);
      }),
    );
    expect(odd.map(({ relation }) => relation)).toEqual([]);
  });

  it('starts and ends every line on a side of its concepts, off the corners', () => {
    const isOnSide = (id: string, [x, y]: readonly [number, number]): boolean => {
      const place = places.get(id);
      if (!place) return false;
      const isLevel = (x === place.x || x === right(place)) && y > place.y + 4 && y < bottom(place) - 4;
      const isUpright = (y === place.y || y === bottom(place)) && x > place.x + 4 && x < right(place) - 4;
      return isLevel || isUpright;
    };
    const loose = strokes.filter(({ from, to, points }) => {
      const [first, last] = [points[0], points.at(-1)];
      return !first || !last || !isOnSide(from, first) || !isOnSide(to, last);
    });
    expect(loose.map(({ from, to }) => `${from} > ${to}`)).toEqual([]);
  });

  it('leads no line through a concept that is not its own', () => {
    expect(strokes.flatMap((stroke) => entered(places, stroke))).toEqual([]);
  });

  it('leads no line through the title of a lane or through a brace', () => {
    const areas = [
      ...layout.lanes.flatMap(({ titleBox }) => (titleBox ? [titleBox] : [])),
      ...layout.frames.filter(({ kind }) => kind === 'brace'),
    ];
    const crossing = strokes.filter(({ points }) =>
      points.some((point, index) =>
        areas.some((area) => index > 0 && enters(area, points[index - 1] ?? point, point, 0)),
      ),
    );
    expect(crossing.map(({ from, to }) => `${from} > ${to}`)).toEqual([]);
  });

  it('lets only forks and combs share a track, never two relations of one pair', () => {
    expect(measured.all.sharedByStrangers).toBe(0);
  });

  it('draws the main chains dead straight through the middle of their boxes', () => {
    const chains = [
      ['psychosocial-stress', 'crh', 'acth', 'adrenal-cortex', 'cortisol', 'glucocorticoid-receptor'],
      ['oxytocin-neurons', 'posterior-pituitary', 'oxytocin', 'oxtr'],
      ['fsh', 'granulosa-sertoli', 'estradiol', 'er-beta'],
      ['lh', 'leydig-theca', 'testosterone', 'androgen-receptor'],
      ['corpus-luteum', 'progesterone', 'progesterone-receptor'],
      ['growth-hormone', 'igf-1'],
    ];
    const bent = chains.flatMap((chain) =>
      chain.slice(1).filter((to, index) => {
        const from = chain[index] ?? '';
        const [source, target] = [places.get(from), places.get(to)];
        const stroke = strokes.find((each) => each.from === from && each.to === to);
        if (!source || !target || !stroke) return true;
        return stroke.points.length > 2 || middleY(source) !== middleY(target) || middleX(source) >= middleX(target);
      }),
    );
    expect(bent).toEqual([]);
  });

  it('crosses, bends and covers no more than it did', () => {
    expect(measured.all.crossingPoints).toBeLessThanOrEqual(CEILING.crossings);
    expect(measured.overview.crossingPoints).toBeLessThanOrEqual(CEILING.overviewCrossings);
    expect(measured.all.ink).toBeLessThanOrEqual(CEILING.ink);
    expect(measured.all.bends).toBeLessThanOrEqual(CEILING.bends);
    expect(measured.overview.winding).toBe(0);
  });
});
