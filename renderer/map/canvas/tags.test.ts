import { expect, test } from 'vitest';
import { isOverlapping } from '../../drawing/geometry.ts';
import { realAtlas } from '../../state/real-atlas.ts';
import type { Standing } from '../../state/standing.ts';
import { toFlow } from '../flow.ts';
import { legibleTags, placeTags, type Tag } from './tags.ts';
import { titlesIn } from './titles.ts';

const atlas = realAtlas();
const flow = toFlow(atlas);
const ZOOM = 0.3;
const asking = (standing: Standing) =>
  flow.concepts.filter(({ form }) => form === 'hub').map((concept) => ({ concept, standing }));
const WHOLE = { x: 0, y: 0, width: atlas.layout.width, height: atlas.layout.height };
const tagsFor = (standing: Standing, taken = titlesIn(atlas.layout, 0, 1 / ZOOM), pane = WHOLE): readonly Tag[] =>
  placeTags(asking(standing), flow.nodeOf, ZOOM, (text) => text.length * 24, { taken, pane });

test('no concept is named where the name of a lane stands, wherever the map was moved', () => {
  const [hub] = asking('plain');
  const titles = titlesIn(atlas.layout, (hub?.concept.x ?? 0) - 60, 1 / ZOOM);
  const tags = tagsFor('plain', titles);
  expect(tags.length).toBeGreaterThan(0);
  for (const { box } of tags) for (const title of titles) expect(isOverlapping(box, title)).toBe(false);
});

test('a faint name that a lit line runs through is left out; the name of what is lit stays', () => {
  const faint = tagsFor('far');
  const crossing = flow.lines.filter(({ points }) => points.length > 4);
  expect(legibleTags(faint, crossing).length).toBeLessThan(faint.length);
  expect(legibleTags(faint, [])).toEqual(faint);
  const lit = tagsFor('near');
  expect(legibleTags(lit, crossing)).toEqual(lit);
});

test('no name is cut by the rim of the pane: it moves inwards with what it names, or is left out', () => {
  for (const { concept } of asking('plain')) {
    // The rim runs through the name, a little beyond the middle of the concept or a little before it.
    for (const shift of [-12, 12]) {
      const pane = { ...WHOLE, width: concept.x + concept.width / 2 + shift };
      for (const { box } of tagsFor('plain', [], pane)) {
        const isOut = box.x >= pane.width;
        expect(isOut || box.x + box.width <= pane.width + 1e-6, concept.id).toBe(true);
      }
    }
  }
});

test('what is selected is named even where the rim cuts its name', () => {
  const [hub] = asking('self');
  if (!hub) throw new Error('the map has hubs');
  const pane = { ...WHOLE, width: hub.concept.x + hub.concept.width / 2 - 12 };
  expect(tagsFor('self', [], pane).map(({ concept }) => concept.id)).toContain(hub.concept.id);
});
