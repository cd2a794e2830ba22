/** The map as a canvas (JSON Canvas 1.0): concepts as files where the user put them, relations as labelled lines. */
import { type Influence, influenceOf, type Relation } from '../../content/schema/index.ts';
import type { Book } from './book.ts';
import type { PackState } from './pack-file.ts';

/** A file on a canvas shows its text: it takes this much more room than a name on the map. */
const SCALE = 3;

/** As on the map in light colours; the label says the same in words. */
const COLOURS: Readonly<Record<Influence, string>> = {
  raises: '#0072b2',
  lowers: '#c44601',
  needs: '#0072b2',
  treats: '#6b4ea0',
  depends: '#5f6368',
  linked: '#5f6368',
  part: '#5f6368',
};

type Place = PackState['words']['places'][string];
type Side = 'top' | 'right' | 'bottom' | 'left';

/** The sides that face each other. */
const sidesOf = (from: Place, to: Place): readonly [Side, Side] => {
  const dx = to[0] + to[2] / 2 - (from[0] + from[2] / 2);
  const dy = to[1] + to[3] / 2 - (from[1] + from[3] / 2);
  if (Math.abs(dx) >= Math.abs(dy)) return dx >= 0 ? ['right', 'left'] : ['left', 'right'];
  return dy >= 0 ? ['bottom', 'top'] : ['top', 'bottom'];
};

const scaled = (place: Place) => {
  const [x, y, width, height] = place.map((each) => Math.round(each * SCALE));
  return { x, y, width, height };
};

const hasDirection = (relation: Relation): boolean => influenceOf(relation) !== 'linked';

/** The whole canvas; what has no place on the map is not on it. */
export const canvasOf = ({ content, words }: PackState, book: Book) => {
  const { places } = words;
  const lanes = content.layout.lanes.map(({ id, title, y, height }) => ({
    id: `lane-${id}`,
    type: 'group',
    x: 0,
    y: Math.round(y * SCALE),
    width: Math.round(content.layout.width * SCALE),
    height: Math.round(height * SCALE),
    label: title,
  }));
  const concepts = content.concepts.flatMap(({ id }) => {
    const place = places[id];
    return place ? [{ id, type: 'file', file: `${book.pathOf('concept', id)}.md`, ...scaled(place) }] : [];
  });
  const edges = content.relations.flatMap((relation) => {
    const [from, to] = [places[relation.source], places[relation.target]];
    if (!from || !to) return [];
    const [fromSide, toSide] = sidesOf(from, to);
    return [
      {
        id: relation.id,
        fromNode: relation.source,
        fromSide,
        toNode: relation.target,
        toSide,
        toEnd: hasDirection(relation) ? 'arrow' : 'none',
        color: COLOURS[influenceOf(relation)],
        label: words.relations[relation.id]?.verb ?? relation.effect,
      },
    ];
  });
  return { nodes: [...lanes, ...concepts], edges };
};
