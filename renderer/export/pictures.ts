import type { Layout } from '../../content/schema/index.ts';
import type { MapFocus } from '../../preload/contract.ts';
import { type Box, boxAround } from '../drawing/geometry.ts';
import type { Atlas } from '../state/atlas.ts';
import { facetsOf } from '../state/facet.ts';
import { fittingIn } from '../state/filter.ts';
import { choicesOf } from '../state/lens.ts';
import type { Lit } from '../state/lights.ts';
import { type Lights, standingsOf } from '../state/standing.ts';
import { contextWord } from '../words/context.ts';
import { facetWord } from '../words/facet.ts';
import { questionTitle } from '../words/scenario.ts';
import { subjectTitle } from '../words/subject.ts';
import { LEAST_CROP, type Sheet } from './svg/sheet.ts';
import { drawAlone } from './svg/shown.ts';

/** What a picture can show: the whole map, what is in sight, or what is lit and nothing else. */
const PARTS = ['whole', 'view', 'lit'] as const;
export type Part = (typeof PARTS)[number];

/** What is looked at when a picture is asked for. */
export interface Moment {
  readonly atlas: Atlas;
  readonly lights: Lights;
  /** The part of the map in sight, in map pixels; null while the map is not. */
  readonly sight: Box | null;
  /** How many concepts the user moved. */
  readonly moved: number;
}

export const partsOf = ({ lights, sight }: Moment): readonly Part[] =>
  PARTS.filter((part) => part === 'whole' || (part === 'lit' ? lights.lit !== null : sight !== null));

const wholeOf = ({ width, height }: Layout): Box => ({ x: 0, y: 0, width, height });

/** As wide as a sheet needs it, as far as the map goes, around the same middle. */
const widened = ({ x, width, ...box }: Box, layout: Layout): Box => {
  if (width >= LEAST_CROP) return { x, width, ...box };
  const left = Math.min(x - (LEAST_CROP - width) / 2, layout.width - LEAST_CROP);
  return { ...box, x: Math.max(0, left), width: LEAST_CROP };
};

/** The part of a box that the map fills; the whole map for a box beside it. */
const onMap = (layout: Layout, { x, y, width, height }: Box): Box => {
  const [left, top] = [Math.max(0, x), Math.max(0, y)];
  const part = {
    x: left,
    y: top,
    width: Math.min(layout.width, x + width) - left,
    height: Math.min(layout.height, y + height) - top,
  };
  return part.width > 0 && part.height > 0 ? widened(part, layout) : wholeOf(layout);
};

/** Clear map around what is lit, in map pixels. */
const CLEAR = 56;

/** The smallest part of the map that holds all lit concepts and lines. */
const around = (atlas: Atlas, { concepts, relations }: Lit): Box => {
  const { layout } = atlas;
  const corners = [...concepts].flatMap((id) => {
    const place = layout.places[id];
    return place ? [[place.x, place.y] as const, [place.x + place.width, place.y + place.height] as const] : [];
  });
  const lines = drawAlone(atlas, (id) => relations.has(id));
  const { x, y, width, height } = boxAround([...corners, ...lines.flatMap(({ points }) => points)]);
  return onMap(layout, { x: x - CLEAR, y: y - CLEAR, width: width + 2 * CLEAR, height: height + 2 * CLEAR });
};

const cropOf = (part: Part, { atlas, lights, sight }: Moment): Box => {
  if (part === 'lit' && lights.lit) return around(atlas, lights.lit);
  return part === 'view' && sight ? onMap(atlas.layout, sight) : wholeOf(atlas.layout);
};

/** A selection is of the moment: it belongs to what is in sight, not to the map. A route stands alone. */
const lightsOf = (part: Part, { lights }: Moment): Lights => {
  if (part === 'view') return lights;
  if (part === 'whole') return { ...lights, selected: null, lit: null };
  return { ...lights, selected: null, focus: { ...lights.focus, isAlone: true } };
};

const FLOW: Readonly<Record<MapFocus['flow'], string>> = {
  both: '',
  upstream: ', upstream only',
  downstream: ', downstream only',
};

const focusWords = ({ atlas, lights }: Moment): string => {
  const { selected, lit, focus } = lights;
  if (lit) return lit.label;
  const name = selected && subjectTitle(atlas, selected);
  const relations = focus.hops === 1 ? '1 relation' : `${focus.hops} relations`;
  return name ? `Around ${name}: up to ${relations} away${FLOW[focus.flow]}` : '';
};

const filterWords = ({ atlas, lights }: Moment): readonly string[] => {
  const { filter, lens, noted } = lights;
  const words = [...choicesOf(lens).map(({ value }) => contextWord(value)), ...facetsOf(filter).map(facetWord)];
  if (words.length === 0) return [];
  const fitting = fittingIn(atlas, filter, noted, lens).relations.size;
  return [...words, `${fitting} of ${atlas.relations.length} relations`];
};

/** Who looks at the picture should not take a user's places for the author's. */
const movedWords = ({ moved }: Moment): string =>
  moved === 0 ? '' : `Rearranged by its user: ${moved} ${moved === 1 ? 'concept stands' : 'concepts stand'} elsewhere`;

/** The question whose answer is drawn: "What if: Cortisol held up, after days, men". Empty while none is. */
const questionWords = ({ atlas, lights: { told } }: Moment): string =>
  told ? `What if: ${questionTitle(atlas, told.question)}` : '';

/** An answer is never shown without what it was asked and what it is worth. */
const answerWords = (moment: Moment, title: string): readonly string[] => {
  const question = questionWords(moment);
  if (question === '') return [];
  return [title === question ? '' : question, 'Directions, not amounts'];
};

/**
 * What the map is narrowed to, and what became of it: "Evidence: B or better · 84 of 342 relations". Empty for the whole
 * map as it was authored.
 *
 * @param title  that the picture bears: what it says need not be said again
 */
export const subtitleOf = (part: Part, moment: Moment, title = ''): string =>
  [
    ...answerWords(moment, title),
    ...(part === 'view' ? [focusWords(moment)] : []),
    ...(part === 'lit' ? [] : filterWords(moment)),
    part !== 'lit' && moment.lights.showsContext ? 'With contested and context relations' : '',
    movedWords(moment),
  ]
    .filter(Boolean)
    .join(' · ');

/** The title that a picture has before somebody writes another. */
export const titleOf = (part: Part, moment: Moment): string => {
  const { atlas, lights } = moment;
  if (part === 'lit') return lights.lit?.label ?? '';
  const name = part === 'view' && lights.selected && subjectTitle(atlas, lights.selected);
  return questionWords(moment) || name || 'Hormone map';
};

/** A picture of a part, as far as the moment decides it. */
export const sheetOf = (
  part: Part,
  moment: Moment,
  rest: Pick<Sheet, 'palette' | 'title' | 'listsSources' | 'date' | 'version'>,
): Sheet => {
  const { atlas, lights } = moment;
  return {
    ...rest,
    atlas,
    crop: cropOf(part, moment),
    standings: standingsOf(atlas, lightsOf(part, moment)),
    subtitle: subtitleOf(part, moment, rest.title),
    steps: part === 'lit' && lights.lit?.kind === 'way' ? [...lights.lit.relations] : [],
  };
};
