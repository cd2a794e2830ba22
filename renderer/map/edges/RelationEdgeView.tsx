import type { EdgeProps } from '@xyflow/react';
import { memo } from 'react';
import type { RelationLine } from '../../drawing/lines.ts';
import { formUnder } from '../../drawing/strokes.ts';
import { useStandings } from '../../state/follow-lights.ts';
import { isSameSubject, useView } from '../../state/view.ts';
import { useDrag } from '../arrange/drag.ts';
import type { RelationEdge } from '../flow.ts';
import { HATCH_FILL } from '../Hatch.tsx';
import { useMap } from '../store.ts';
import { EndGlyph } from './EndGlyph.tsx';
import { LineMarks } from './LineMarks.tsx';

/**
 * One relation on the map. Nothing is drawn for it while neither the map nor the selection asks for it. The pointer finds
 * it by its points, see `hit.ts`.
 */
export const RelationEdgeView = memo(function RelationEdgeView({ data }: EdgeProps<RelationEdge>) {
  return data ? <RelationLineView line={data} /> : null;
});

function RelationLineView({ line }: { readonly line: RelationLine }) {
  const standing = useStandings(({ relation }) => relation.get(line.id) ?? 'hidden');
  const condition = useStandings((state) => state.condition.get(line.id));
  const isBlocked = useStandings(({ told }) => told?.blocked.has(line.id) ?? false);
  const isHovered = useView(({ hovered }) => isSameSubject(hovered, { kind: 'relation', id: line.id }));
  const isFollowed = useMap((state) => state.followed === line.id);
  const isNoted = useMap((state) => state.noted.has(`relation:${line.id}`));
  const isTorn = useDrag(({ drag }) => drag !== null && (drag.id === line.source || drag.id === line.target));
  if (standing === 'hidden' && !isHovered) return null;
  const { isContext, isContested, path, crossings, end } = line;
  const { influence, weight, shownAs, isConditional } = formUnder(line, condition);
  const isLit = isHovered || isFollowed || standing === 'near' || standing === 'self';
  return (
    <g
      className="line"
      data-influence={influence}
      data-weight={weight}
      data-conditional={isConditional || undefined}
      data-blocked={isBlocked || undefined}
      data-context={isContext || undefined}
      data-loose={shownAs ? true : undefined}
      data-standing={standing}
      data-hovered={isHovered || undefined}
      data-followed={isFollowed || undefined}
      data-torn={isTorn || undefined}
    >
      {crossings.map(({ lane, path: gaps }) => (
        <path key={lane} className="gap" data-lane={lane ?? undefined} d={gaps} />
      ))}
      {isLit && <path className="halo" d={path} />}
      {isFollowed && <path className="halo-gap" d={path} />}
      {isContested && <path className="hatched-edge" d={path} stroke={HATCH_FILL} />}
      <path className="stroke" d={path} />
      <EndGlyph influence={influence} end={end} />
      {(standing !== 'far' || isHovered || isNoted || isBlocked) && (
        <LineMarks line={line} influence={influence} isNoted={isNoted} isLit={isLit} isBlocked={isBlocked} />
      )}
    </g>
  );
}
