import type { NodeProps } from '@xyflow/react';
import { memo } from 'react';
import type { LaneNode } from '../flow.ts';

/** The ground of a lane. A node, so that the small map shows it too. */
export const LaneNodeView = memo(function LaneNodeView({ data }: NodeProps<LaneNode>) {
  return <div className="lane" data-lane={data.lane} />;
});
