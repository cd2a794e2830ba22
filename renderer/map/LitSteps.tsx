import { ViewportPortal } from '@xyflow/react';
import { stepSpots } from '../drawing/steps.ts';
import { useLights } from '../state/lights.ts';
import { useHasRoomForSteps } from './camera.ts';
import type { Lines } from './subjects.ts';
import { lookOf } from './walk/steps.ts';
import { useWalk } from './walk/store.ts';

/** Numbers the steps of a lit route on its lines, as the panel does. The twin and the panel say the order in words. */
export function LitSteps({ lines }: { readonly lines: Lines }) {
  const lit = useLights((state) => state.lit);
  const place = useWalk((state) => state.place);
  const hasRoom = useHasRoomForSteps();
  if (lit?.kind !== 'way' || !hasRoom) return null;
  const spots = stepSpots(lit.relations, (id) => lines.get(id)?.points);
  return (
    <ViewportPortal>
      {[...lit.relations].map((id, index) => {
        const spot = spots.get(id);
        return (
          spot && (
            <span
              key={id}
              className="lit-step"
              data-walk={lookOf(index, place)}
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
