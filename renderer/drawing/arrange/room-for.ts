import type { Atlas } from '../../state/atlas.ts';
import { holdingsOf } from './frames.ts';
import { titlesOf } from './places.ts';
import type { Room } from './room.ts';

/** What a concept has to keep clear of on the map as it stands; a brace that holds it moves along. */
export const roomFor = (atlas: Atlas, id: string): Room => {
  const { layout } = atlas;
  const braces = holdingsOf(atlas).filter(({ frame, members }) => frame.kind === 'brace' && !members.includes(id));
  return {
    layout,
    others: Object.entries(layout.places).flatMap(([other, place]) => (other === id ? [] : [place])),
    walls: [...titlesOf(layout), ...braces.map(({ frame }) => frame)],
  };
};

/** What a concept has to keep clear of to return to its authored place: those that were moved. */
export const homeRoomFor = (authored: Atlas, now: Atlas, id: string): Room => ({
  layout: now.layout,
  others: Object.entries(now.layout.places).flatMap(([other, place]) =>
    other === id || place === authored.layout.places[other] ? [] : [place],
  ),
  walls: [],
});
