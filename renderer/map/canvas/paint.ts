import type { ConceptId } from '../../../content/schema/index.ts';
import type { Box, Size } from '../../drawing/geometry.ts';
import type { RelationLine } from '../../drawing/lines.ts';
import { NEVER, type PlacedTrunk, placeTrunks } from '../../drawing/place-trunks.ts';
import type { Standing } from '../../state/standing.ts';
import type { Viewport } from '../viewport.ts';
import { grown, seenIn } from '../window.ts';
import { paintFocusRing, paintSeeds, paintTag } from './paint-concepts.ts';
import { paintGrounds } from './paint-grounds.ts';
import { type LineLook, paintLines } from './paint-lines.ts';
import { paintBlock, paintSeedMarks } from './paint-verdicts.ts';
import { type Pointed, type Scale, type Scene, scaleAt } from './scene.ts';
import { fontOf, isLit, legibleTags, type Measure, placeTags, type Tag, tagsOf, textSizeAt } from './tags.ts';
import { titlesIn } from './titles.ts';

type Context = CanvasRenderingContext2D;

/** Where a picture is painted: what it shows, how large it is in screen pixels, and how fine. */
export interface Sheet {
  readonly context: Context;
  readonly viewport: Viewport;
  readonly size: Size;
  /** How far to the right of its left edge the pane begins, in screen pixels. */
  readonly rim: number;
  /** Pixels of the device in one of the screen. */
  readonly ratio: number;
}

const begin = ({ context, viewport: { x, y, zoom }, ratio }: Sheet) => {
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, context.canvas.width, context.canvas.height);
  context.setTransform(zoom * ratio, 0, 0, zoom * ratio, x * ratio, y * ratio);
};

/** Size at which widths are kept, in px: words and letters keep their proportions. */
const MEASURED_AT = 100;
/** Widths of words, and of the letters that they are made of, by face. */
const widths = new Map<string, Map<string, number>>();

/** Measures letter by letter, and each once: measuring every word is slow, and pairs of letters differ by a hair. */
const measureWith = (context: Context, zoom: number, family: string): Measure => {
  const letterWidth = (letter: string, weight: number): number => {
    const font = fontOf(weight, MEASURED_AT, family);
    if (context.font !== font) context.font = font;
    return context.measureText(letter).width;
  };
  return (text, weight) => {
    // Before its face has come, a letter is measured in another one.
    const face = `${document.fonts.status} ${weight} ${family}`;
    const known = widths.get(face) ?? new Map<string, number>();
    widths.set(face, known);
    const kept = (word: string, measure: () => number): number => {
      const width = known.get(word) ?? measure();
      known.set(word, width);
      return width;
    };
    const width = kept(text, () =>
      [...text].reduce((sum, letter) => sum + kept(letter, () => letterWidth(letter, weight)), 0),
    );
    return (width * textSizeAt(zoom)) / MEASURED_AT;
  };
};

/** Room for trunks, in screen pixels. */
const TRUNK = { pitch: 34, reach: 44, girth: 18, count: { width: 32, height: 19 }, clear: 4 } as const;
/** What a trunk should not cover: names never, marks of concepts rather not. */
const WEIGHT = { tag: NEVER, title: NEVER, seed: 3 } as const;
/** Of more seeds than these some are covered anyway. */
const FEW = 500;

/** How far names stay away from the rim of the pane, in screen pixels. */
const CLEAR = 4;

/** The part of the map that the pane shows; the sheet reaches beyond it. */
const paneOf = ({ viewport: { x, y, zoom }, size, rim }: Sheet): Box => {
  const below = (rim * size.height) / size.width;
  const pane = { x: rim - x, y: below - y, width: size.width - 2 * rim, height: size.height - 2 * below };
  const { x: left, y: top, width, height } = grown(pane, -CLEAR);
  return { x: left / zoom, y: top / zoom, width: width / zoom, height: height / zoom };
};

/** Where the names of the lanes stand, at the left rim of the pane. */
const titlesOf = ({ viewport: { x, zoom }, rim }: Sheet, { layout }: Scene): readonly Box[] =>
  titlesIn(layout, (rim - x) / zoom, 1 / zoom);

/** Where trunks stand beside these names; none while something else stands out. */
export const trunksOn = (sheet: Sheet, scene: Scene, tags: readonly Tag[]): readonly PlacedTrunk[] => {
  if (scene.isFocused || scene.isFiltered || scene.isTold) return [];
  const { trunks, layout, flow } = scene;
  const { unit } = scaleAt(sheet.viewport.zoom);
  const seeds = flow.concepts.length > FEW ? [] : flow.concepts.map((box) => ({ ...box, weight: WEIGHT.seed }));
  const names = tags.map(({ box }) => ({ ...grown(box, TRUNK.clear * unit), weight: WEIGHT.tag }));
  const titles = titlesOf(sheet, scene).map((box) => ({ ...box, weight: WEIGHT.title }));
  return placeTrunks(trunks, layout, {
    pitch: TRUNK.pitch * unit,
    reach: TRUNK.reach * unit,
    girth: TRUNK.girth * unit,
    count: { width: TRUNK.count.width * unit, height: TRUNK.count.height * unit },
    taken: [...seeds, ...titles, ...names],
  });
};

const LOOKS = {
  main: { alpha: 0.42, hasEnd: false },
  second: { alpha: 0.4, hasEnd: false },
  third: { alpha: 0.22, hasEnd: false },
  asked: { alpha: 1, hasEnd: true },
  told: { alpha: 0.55, hasEnd: true },
} as const satisfies Record<string, LineLook>;

const litLook = ({ ink }: Pick<Scene, 'ink'>): LineLook => ({
  alpha: 1,
  hasEnd: true,
  halo: { colour: ink.palette.map, width: 5 },
});

/** The lines that are drawn one by one, by how they stand out. */
const sorted = ({ flow, standings, isFocused, isFiltered, isTold, showsContext }: Scene) => {
  const standingOf = ({ id }: RelationLine): Standing => standings.relation.get(id) ?? 'hidden';
  const isAtRest = !isFocused && !isFiltered && !isTold && !showsContext;
  const by = Map.groupBy(isAtRest ? [] : flow.lines, standingOf);
  const plain = by.get('plain') ?? [];
  return {
    main: isFiltered || isTold ? [] : flow.mains.filter((line) => standingOf(line) === 'plain'),
    // Lines of context are plain only when they were asked for.
    asked: isFiltered ? plain : isTold ? [] : plain.filter(({ isContext }) => isContext),
    // Of a what-if: what carries its effects.
    told: isTold && !isFiltered ? plain : [],
    second: by.get('second') ?? [],
    third: by.get('third') ?? [],
    near: by.get('near') ?? [],
    self: by.get('self') ?? [],
  };
};

/**
 * Paints the map as it is seen from afar: lanes, concepts by their outlines, hubs by name, and between the lanes trunks
 * with counts. What stands out is drawn as it is close by: its relations one by one with their signs, its concepts named.
 *
 * @returns the concepts that are named, and where: a pointer on a name is on its concept
 */
export const paintScene = (sheet: Sheet, scene: Scene): readonly Tag[] => {
  const { context, viewport, size } = sheet;
  const { ink, flow } = scene;
  const { condition, told } = scene.standings;
  const seen = seenIn(viewport, size);
  const scale = scaleAt(viewport.zoom);
  begin(sheet);
  context.fillStyle = ink.palette.map;
  context.fillRect(seen.x, seen.y, seen.width, seen.height);
  paintGrounds(context, scene, scale, seen);
  const lines = sorted(scene);
  const titles = titlesOf(sheet, scene);
  const view = { zoom: viewport.zoom, seen, pane: paneOf(sheet), taken: titles };
  const asked = tagsOf(scene, view, measureWith(context, viewport.zoom, ink.font));
  const tags = legibleTags(asked, [...lines.near, ...lines.self]);
  const named = new Set(tags.map(({ concept }) => concept));
  paintSeeds(context, scene, named, seen, scale);
  for (const name of ['third', 'second', 'main', 'told', 'asked'] as const)
    paintLines(context, lines[name], LOOKS[name], ink, scale, condition);
  if (told) paintSeedMarks(context, scene, named, seen, scale);
  for (const tag of tags.toReversed()) if (!isLit(tag)) paintTag(context, tag, scene, scale, { isHovered: false });
  paintLines(context, lines.near, litLook(scene), ink, scale, condition);
  const selected = { ...litLook(scene), halo: { colour: ink.palette['eosin-strong'], width: 9 } };
  paintLines(context, lines.self, selected, ink, scale, condition);
  if (told) for (const id of told.blocked) paintBlock(context, flow.line.get(id), ink, scale);
  for (const tag of tags.toReversed()) if (isLit(tag)) paintTag(context, tag, scene, scale, { isHovered: false });
  return tags;
};

/** What the pointer or the keyboard rests on: a concept with all its relations, or a relation with both ends. */
const pointedAt = ({ flow, standings }: Scene, { hovered, ring }: Pointed) => {
  const subject = hovered ?? ring;
  const isShown = ({ id, source, target, shownAs }: RelationLine): boolean => {
    const isDrawn = standings.relation.get(id) !== 'hidden' || !shownAs;
    return isDrawn && [source, target].every((end) => standings.concept.get(end) !== 'hidden');
  };
  const own = (): readonly RelationLine[] => {
    if (!subject) return [];
    if (subject.kind === 'concept') return flow.linesAt(subject.id).filter(isShown);
    const line = flow.line.get(subject.id);
    return line ? [line] : [];
  };
  const lines = own();
  const ends = new Set<ConceptId>(lines.flatMap(({ source, target }) => [source, target]));
  if (subject?.kind === 'concept') ends.delete(subject.id);
  return { subject, lines, ends };
};

/** Whether there is anything to paint above the scene. */
export const isPointed = ({ hovered, ring }: Pointed): boolean => hovered !== null || ring !== null;

/** Paints what the pointer and the keyboard rest on; to lie above the scene, so that the scene need not be painted anew. */
export const paintPointed = (sheet: Sheet, scene: Scene, tags: readonly Tag[], pointed: Pointed) => {
  const { context, viewport } = sheet;
  const { flow, standings, ink } = scene;
  const scale = scaleAt(viewport.zoom);
  begin(sheet);
  const { subject, lines, ends } = pointedAt(scene, pointed);
  const look = { ...litLook(scene), thicker: subject?.kind === 'relation' ? 1.5 : 0 };
  paintLines(context, lines, look, ink, scale, standings.condition);
  const measure = measureWith(context, viewport.zoom, ink.font);
  const askFor = (ids: Iterable<ConceptId>, standing: Standing) =>
    [...ids].flatMap((id) => {
      const concept = flow.concept.get(id);
      return concept
        ? [{ concept, standing: standings.concept.get(id) === 'self' ? ('self' as const) : standing }]
        : [];
    });
  const stands = new Map(tags.map((tag) => [tag.concept.id, tag]));
  const named = [...ends].flatMap((id) => stands.get(id) ?? []);
  const nameless = [...ends].filter((id) => !stands.has(id));
  const pane = paneOf(sheet);
  const taken = [...tags.map(({ box }) => box), ...titlesOf(sheet, scene)];
  const fresh = placeTags(askFor(nameless, 'near'), flow.nodeOf, viewport.zoom, measure, { taken, pane });
  for (const tag of [...named, ...fresh])
    paintTag(context, { ...tag, standing: tag.standing === 'self' ? 'self' : 'near' }, scene, scale, {
      isHovered: false,
    });
  const own =
    subject?.kind === 'concept'
      ? (stands.get(subject.id) ??
        placeTags(askFor([subject.id], 'self'), flow.nodeOf, viewport.zoom, measure, { taken: [], pane })[0])
      : undefined;
  if (own) {
    const isSelected = standings.concept.get(own.concept.id) === 'self';
    paintTag(context, { ...own, standing: isSelected ? 'self' : 'near' }, scene, scale, { isHovered: true });
  }
  paintRing(context, scene, pointed.ring, own ? [...tags, own] : tags, scale);
};

const paintRing = (
  context: Context,
  { flow, ink }: Scene,
  ring: Pointed['ring'],
  tags: readonly Tag[],
  scale: Scale,
) => {
  if (ring?.kind !== 'concept') return;
  const concept = flow.concept.get(ring.id);
  const box: Box | undefined = tags.find((tag) => tag.concept === concept)?.box ?? concept;
  if (concept && box) paintFocusRing(context, concept.shape, box, ink, scale);
};
