import { MiniMap } from '@xyflow/react';
import { Check, Layers, Maximize, Minus, MoveHorizontal, Plus } from 'lucide-react';
import type { Box } from '../drawing/geometry.ts';
import { useLights } from '../state/lights.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { type Camera, useZoomPercent } from './camera.ts';
import type { ConceptNode, LaneNode } from './flow.ts';

interface Props {
  readonly camera: Camera;
  /** How many lines are drawn on request only. */
  readonly contextCount: number;
  /** What is looked at, for the zoom to keep in sight. */
  readonly about: () => Box | undefined;
}

/** Floating bar at the lower left: camera, and the lines that are drawn on request. */
export function MapControls({ camera, contextCount, about }: Props) {
  return (
    <div className="map-controls">
      <fieldset className="float" aria-label="View">
        <IconButton icon={Maximize} label="Show the whole map" onClick={camera.fit} />
        <IconButton icon={MoveHorizontal} label="Show the full width" onClick={() => camera.reset()} />
        <hr />
        <IconButton icon={Minus} label="Zoom out" onClick={() => camera.zoomOut(about())} />
        <ZoomPercent />
        <IconButton icon={Plus} label="Zoom in" onClick={() => camera.zoomIn(about())} />
      </fieldset>
      {contextCount > 0 && <ContextToggle count={contextCount} />}
    </div>
  );
}

function ZoomPercent() {
  return <span className="zoom-percent">{useZoomPercent()}%</span>;
}

function ContextToggle({ count }: { readonly count: number }) {
  const isOn = useLights((state) => state.showsContext);
  const Icon = isOn ? Check : Layers;
  return (
    <div className="float">
      <button
        type="button"
        className="context-toggle"
        aria-pressed={isOn}
        onClick={() => useLights.getState().showContext(!isOn)}
      >
        <Icon className="icon" size={17} aria-hidden />
        {`Show ${count} contested and context relations`}
      </button>
    </div>
  );
}

const MINI = { width: 176, height: 116 } as const;

const miniClass = (node: ConceptNode | LaneNode): string => `mini-${node.type} mini-in-${node.data.lane}`;

/** The whole map in small, with the part in view. For the pointer only: the keyboard has the map itself. */
export function SmallMap() {
  return (
    <MiniMap
      className="small-map"
      style={MINI}
      nodeClassName={miniClass}
      ariaLabel={null}
      offsetScale={0}
      pannable
      zoomable
    />
  );
}
