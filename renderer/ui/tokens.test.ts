import {
  blend,
  type Color,
  differenceCie76,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
  wcagContrast,
} from 'culori';
import { describe, expect, test } from 'vitest';
import { realTokens } from './real-tokens.ts';

const THEMES = ['light', 'dark', 'contrast'] as const;

const DEFICIENCIES = {
  protanopia: filterDeficiencyProt(1),
  deuteranopia: filterDeficiencyDeuter(1),
  tritanopia: filterDeficiencyTrit(1),
};

/** Distance of two colours in CIE Lab (1976) that a glance tells apart beyond doubt. */
const FAR_APART = 60;
const STROKE = 3;
const TEXT = 4.5;

const LANES = ['s', 'r', 'x', 'm', 'g'] as const;
const laneTokens = (suffix: string) => LANES.map((lane) => `--lane-${lane}${suffix}`);

/** What lines cross: the map between lanes, every lane, and the bodies of concepts that a lit line runs over. */
const GROUNDS = ['--map', '--raised', ...laneTokens('')];
/** Ink of the bands that lie on lanes; `map.css` says the same. */
const BAND = 0.035;

/** Everything that is drawn as a stroke on any of those grounds. */
const STROKES = ['--raises', '--lowers', '--depends', '--ink-2', '--contested', '--line-control', '--focus'];

/** Text, and the grounds it stands on. */
const TEXTS: readonly (readonly [ink: string, grounds: readonly string[]])[] = [
  ['--ink', [...GROUNDS, '--ground', '--surface', '--sunken', '--eosin', '--accent-tint', '--contested-tint']],
  ['--ink-2', [...GROUNDS, '--ground', '--surface', '--sunken', '--eosin', '--accent-tint']],
  ['--ink-3', [...GROUNDS, '--ground', '--surface', '--sunken']],
  ['--accent', ['--ground', '--surface', '--raised', '--sunken', '--accent-tint']],
  ['--ink-on-accent', ['--accent', '--accent-hover']],
  ['--eosin-ink', ['--eosin', '--surface', '--raised']],
  ['--raises', ['--raises-tint', '--raised', '--surface']],
  ['--lowers', ['--lowers-tint', '--raised', '--surface']],
  ['--depends', ['--depends-tint', '--raised', '--surface']],
  ['--ev-on-a', ['--ev-a']],
  ['--ev-ink', ['--ev-b', '--ev-c', '--raised', '--surface']],
  ['--contested', ['--contested-tint', '--raised', '--surface']],
  ['--danger', ['--raised', '--surface']],
];

describe.each(THEMES)('in the %s theme', (theme) => {
  const read = realTokens(theme);
  const colour = (token: string): Color => {
    const parsed = parse(read(token));
    if (!parsed) throw new Error(`${token} is no colour`);
    return parsed;
  };
  const pale = (inks: readonly string[], grounds: readonly string[], least: number) =>
    inks.flatMap((ink) =>
      grounds.flatMap((ground) => {
        const ratio = wcagContrast(colour(ink), colour(ground));
        return ratio < least ? [`${ink} on ${ground}: ${ratio.toFixed(2)}`] : [];
      }),
    );

  test.each(Object.entries(DEFICIENCIES))('raises and lowers are far apart to an eye with %s', (_, seen) => {
    const distance = differenceCie76()(seen(colour('--raises')), seen(colour('--lowers')));
    expect(distance).toBeGreaterThanOrEqual(FAR_APART);
  });

  test('every line stands out from every ground that it crosses', () => {
    expect(pale(STROKES, GROUNDS, STROKE)).toEqual([]);
  });

  test('every line stands out from the bands that lie on lanes', () => {
    const faint = laneTokens('').flatMap((lane) => {
      const band = blend([colour(lane), { ...colour('--ink'), alpha: BAND }], 'normal');
      return STROKES.filter((stroke) => wcagContrast(colour(stroke), band) < STROKE).map((stroke) => [stroke, lane]);
    });
    expect(faint).toEqual([]);
  });

  test('the line of a highlight stands out from the page and from its own tint, and text from the tint', () => {
    const marks = ['amber', 'green', 'rose', 'violet'].map((colour) => `--mark-${colour}`);
    expect(pale(marks, ['--surface', '--raised', ...marks.map((mark) => `${mark}-tint`)], STROKE)).toEqual([]);
    expect(
      pale(
        ['--ink'],
        marks.map((mark) => `${mark}-tint`),
        TEXT,
      ),
    ).toEqual([]);
  });

  test('the selection stands out from map and lanes', () => {
    expect(pale(['--eosin-ink'], GROUNDS, STROKE)).toEqual([]);
  });

  test('the outline of a concept stands out from its lane and from its body', () => {
    const blurred = LANES.flatMap((lane) => pale([`--lane-${lane}-line`], [`--lane-${lane}`, '--raised'], STROKE));
    expect(blurred).toEqual([]);
  });

  test('text stands out from every ground that it stands on', () => {
    expect(TEXTS.flatMap(([ink, grounds]) => pale([ink], grounds, TEXT))).toEqual([]);
  });

  test('the name of a lane, and the title of a frame in it, stand out from the lane', () => {
    const faint = LANES.flatMap((lane) => pale([`--lane-${lane}-ink`], [`--lane-${lane}`, '--raised'], TEXT));
    expect(faint).toEqual([]);
  });

  test('the edge of a control and of an evidence tile stand out from panels', () => {
    const panels = ['--ground', '--surface', '--raised', '--sunken'];
    expect(pale(['--line-control', '--ev-line', '--ink-3'], panels, STROKE)).toEqual([]);
  });
});
