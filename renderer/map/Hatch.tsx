import { HATCH } from '../drawing/strokes.ts';

const ID = 'contested-hatch';

/** What the edges of contested lines are stroked with. */
export const HATCH_FILL = `url(#${ID})`;

/** The stripes of contested lines, once for the whole map. */
export function Hatch() {
  const { period, stripe, angle } = HATCH;
  return (
    <pattern id={ID} width={period} height={period} patternUnits="userSpaceOnUse" patternTransform={`rotate(${angle})`}>
      <rect className="hatch-ground" width={period} height={period} />
      <rect className="hatch-stripe" width={stripe} height={period} />
    </pattern>
  );
}
