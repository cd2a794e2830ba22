import { ViewportPortal } from '@xyflow/react';
import { type Box, centreOf } from '../../drawing/geometry.ts';
import { outlinePath } from '../../drawing/shapes.ts';
import { useAtlas } from '../../state/atlas.ts';
import type { MapFlow } from '../flow.ts';
import { useDrag } from './drag.ts';

/** Shows where a dragged concept would land, with straight strokes for its relations: they are routed when it lands. */
export function DragPreview({ flow }: { readonly flow: MapFlow }) {
  const { layout } = useAtlas();
  const drag = useDrag((state) => state.drag);
  const held = drag && flow.concept.get(drag.id);
  if (!drag || !held) return null;
  const at: Box = { ...held, x: drag.at[0], y: drag.at[1] };
  const own = flow.linesAt(drag.id).filter(({ shownAs }) => !shownAs);
  const [x, y] = centreOf(at);
  return (
    <ViewportPortal>
      <svg className="drag-preview" width={layout.width} height={layout.height} aria-hidden="true">
        {own.map(({ id, source, target, influence }) => {
          const place = layout.places[source === drag.id ? target : source];
          const end = place && centreOf(place);
          return end && <path key={id} data-influence={influence} d={`M${x} ${y}L${end[0]} ${end[1]}`} />;
        })}
        <g transform={`translate(${drag.landing[0]} ${drag.landing[1]})`}>
          <path className="landing" d={outlinePath(held.shape, held)} />
        </g>
      </svg>
    </ViewportPortal>
  );
}
