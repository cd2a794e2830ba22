import { ViewportPortal } from '@xyflow/react';
import type { RelationId } from '../../content/schema/index.ts';
import { lengthOf, type Spot, spotAt } from '../drawing/geometry.ts';
import { useLights } from '../state/lights.ts';
import type { Lines } from './subjects.ts';

/** How far along its line a number stands: a share of short lines, a fixed way on long ones, so that it stays near the start. */
const AWAY = { share: 0.38, most: 44 } as const;

/** Where the number of a lit relation stands. */
export const stepSpot = (lines: Lines, id: RelationId): Spot | undefined => {
  const points = lines.get(id)?.points;
  return points && spotAt(points, Math.min(AWAY.most, lengthOf(points) * AWAY.share));
};

/** Numbers the steps of a lit route on its lines, as the panel does. The twin and the panel say the order in words. */
export function LitSteps({ lines }: { readonly lines: Lines }) {
  const lit = useLights((state) => state.lit);
  if (!lit) return null;
  return (
    <ViewportPortal>
      {[...lit.relations].map((id, index) => {
        const spot = stepSpot(lines, id);
        return (
          spot && (
            <span
              key={id}
              className="lit-step"
              style={{ transform: `translate(${spot.x}px, ${spot.y}px)` }}
              aria-hidden="true"
            >
              <b>{index + 1}</b>
            </span>
          )
        );
      })}
    </ViewportPortal>
  );
}
