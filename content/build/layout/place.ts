import { snap } from '../../routing/geometry.ts';
import type { Column, ConceptId, Lane, Place } from '../../schema/index.ts';
import type { Authored } from './authored.ts';

const CHIP_HEIGHT = 24;
const MINI = { width: 48, height: 24, step: 56 };
/** Concepts of a panel are flatter than others and stand close. */
const PANEL = { top: 36, pitch: 48, height: 40 };

/** A lane with the height at which its rows begin. */
export interface PlacedLane extends Lane {
  readonly rowsTop: number;
}

export interface Placement {
  readonly width: number;
  readonly height: number;
  readonly columns: readonly Column[];
  readonly lanes: readonly PlacedLane[];
  readonly places: ReadonlyMap<string, Place>;
}

/**
 * Turns lanes, columns and rows into pixels. Middles of all boxes lie on the routing lattice, so that a chain in one row
 * meets its boxes in the middle.
 *
 * @param known  the concepts to place; others in the table are left out
 * @throws RangeError naming every concept of `known` without a place in the table
 */
export const place = (authored: Authored, known: ReadonlySet<string>): Placement => {
  const columns = placeColumns(authored);
  const lanes = placeLanes(authored);
  const places = new Map<string, Place>();
  for (const lane of lanes) placeRows(authored, lane, columns, places);
  placePanel(authored, lanes, columns, places);
  for (const id of places.keys()) if (!known.has(id)) places.delete(id);
  const missing = [...known].filter((id) => !places.has(id));
  if (missing.length > 0) throw new RangeError(`no place is authored for: ${missing.join(', ')}`);
  const lastColumn = columns.at(-1);
  const lastLane = lanes.at(-1);
  if (!lastColumn || !lastLane) throw new RangeError('a map needs at least one column and one lane');
  const lastChannel = authored.columns.at(-1)?.channel ?? 0;
  return {
    width: snap(lastColumn.x + lastColumn.width + lastChannel + authored.margin.right),
    height: snap(lastLane.y + lastLane.height + authored.margin.bottom),
    columns,
    lanes,
    places,
  };
};

const placeColumns = ({ columns, margin, node }: Authored): readonly Column[] => {
  let x = margin.left;
  return columns.map(({ title, channel }, index) => {
    const column = { number: index + 1, title, x, width: node.width };
    x += node.width + channel;
    return column;
  });
};

const placeLanes = ({ lanes, margin, panel }: Authored): readonly PlacedLane[] => {
  let y = margin.top;
  return lanes.map((lane) => {
    const rowsTop = y + lane.gutter;
    const deepest = Math.max(...Object.values(panel.columns).map((each) => each.length));
    const panelBottom = lane.id === panel.lane ? rowsTop + PANEL.top + PANEL.pitch * deepest : 0;
    const rowsBottom = snap(Math.max(rowsTop + lane.pitch * lane.rows, panelBottom));
    const { id, letter, title } = lane;
    const height = rowsBottom + lane.floor - y;
    const titleBox = { x: 24, y: y + 8, width: lane.titleWidth, height: 32 };
    const placed = { id, letter, title, y, height, titleBox, rowsTop };
    y += height + margin.betweenLanes;
    return placed;
  });
};

const placeRows = (authored: Authored, lane: PlacedLane, columns: readonly Column[], places: Map<string, Place>) => {
  const pitch = authored.lanes.find((each) => each.id === lane.id)?.pitch ?? 0;
  for (const column of columns) {
    const rows = authored.places[lane.id]?.[String(column.number)] ?? {};
    for (const [key, row] of Object.entries(rows)) {
      const id = key as ConceptId;
      if (places.has(id)) throw new RangeError(`${id} has two places`);
      const middle = snap(lane.rowsTop + pitch / 2 + pitch * row);
      const { form, width, height } = formOf(authored, id);
      const slot = authored.minis.indexOf(id);
      const x = form === 'mini' ? column.x + slot * MINI.step : column.x + (column.width - width) / 2;
      places.set(id, { x, y: middle - height / 2, width, height, lane: lane.id, column: column.number, form });
    }
  }
};

const formOf = (authored: Authored, id: ConceptId): Pick<Place, 'form' | 'width' | 'height'> => {
  const { hubs, chips, minis, node } = authored;
  const chip = chips[id];
  if (chip !== undefined) return { form: 'chip', width: chip, height: CHIP_HEIGHT };
  if (minis.includes(id)) return { form: 'mini', width: MINI.width, height: MINI.height };
  const hub = hubs[id];
  return hub === undefined ? { form: 'node', ...node } : { form: 'hub', width: node.width, height: hub };
};

const placePanel = (
  { panel, node }: Authored,
  lanes: readonly PlacedLane[],
  columns: readonly Column[],
  places: Map<string, Place>,
) => {
  const lane = laneOf(lanes, panel.lane);
  for (const column of columns) {
    (panel.columns[String(column.number)] ?? []).forEach((id, index) => {
      const y = lane.rowsTop + PANEL.top + PANEL.pitch * index - PANEL.height / 2;
      places.set(id, {
        x: column.x,
        y,
        width: node.width,
        height: PANEL.height,
        lane: panel.lane,
        column: column.number,
        form: 'trait',
      });
    });
  }
};

/** @throws RangeError if there is no such lane */
export const laneOf = <T extends Pick<Lane, 'id'>>(lanes: readonly T[], id: string): T => {
  const lane = lanes.find((each) => each.id === id);
  if (!lane) throw new RangeError(`there is no lane ${id}`);
  return lane;
};

/** @throws RangeError if the concept is not placed */
export const boxOf = ({ places }: Pick<Placement, 'places'>, id: string): Place => {
  const found = places.get(id);
  if (!found) throw new RangeError(`${id} is not placed`);
  return found;
};
