import type { Layout } from '../../../content/schema/index.ts';
import type { Box } from '../../drawing/geometry.ts';

/** From afar letters stay the same on screen: the name of a lane takes this many screen pixels for one of the map at full size. */
const SHRUNK = 0.6;
/** How far the names stand from the left rim of the pane, in screen pixels. */
const RIM = 6;

/**
 * Where the names of the lanes stand from afar: at the left edge of the pane, wherever the map is. In map pixels.
 *
 * @param left  where the pane begins
 * @param unit  map pixels in a screen pixel
 */
export const titlesIn = ({ lanes }: Pick<Layout, 'lanes'>, left: number, unit: number): readonly Box[] =>
  lanes.flatMap(({ titleBox }) =>
    titleBox
      ? {
          x: left + RIM * unit,
          y: titleBox.y,
          width: titleBox.width * SHRUNK * unit,
          height: titleBox.height * SHRUNK * unit,
        }
      : [],
  );
