import type { Frame, Lane } from '../schema/index.ts';
import type { Box } from './geometry.ts';

/** Room for the title of a panel, at its lower right. */
const PANEL_TITLE = { width: 330, height: 28 };

/** What no line enters besides concepts: the titles of lanes and panels, and braces. */
export const wallsOf = (
  lanes: readonly Pick<Lane, 'titleBox'>[],
  frames: readonly Pick<Frame, 'kind' | keyof Box>[],
): readonly Box[] => [
  ...lanes.flatMap(({ titleBox }) => (titleBox ? [titleBox] : [])),
  ...frames.filter(({ kind }) => kind === 'brace'),
  ...frames
    .filter(({ kind }) => kind === 'panel')
    .map(({ x, y, width, height }) => ({
      x: x + width - PANEL_TITLE.width,
      y: y + height - PANEL_TITLE.height,
      ...PANEL_TITLE,
    })),
];

/** No line runs nearer to the rim of the map. */
export const RIM = 16;
