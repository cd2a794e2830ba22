import { Check, Layers, Maximize, Minus, MoveHorizontal, Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { ActionButton } from '../actions/ActionButton.tsx';
import { FocusBar } from '../actions/FocusBar.tsx';
import type { Box } from '../drawing/geometry.ts';
import { useStandings } from '../state/follow-lights.ts';
import { useLights } from '../state/lights.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { type Camera, useZoomPercent } from './camera.ts';

interface Props {
  readonly camera: Camera;
  /** What is looked at, for the zoom to keep in sight. */
  readonly about: () => Box | undefined;
  /** Further controls, put here by the frame of the window. */
  readonly children?: ReactNode;
}

/** Floating bar at the lower left: camera, and the lines that are drawn on request. */
export function MapControls({ camera, about, children }: Props) {
  return (
    <div className="map-controls">
      <fieldset className="float" aria-label="View">
        <IconButton icon={Maximize} label="Show the whole map" onClick={camera.fit} />
        <IconButton icon={MoveHorizontal} label="Show the full width" onClick={() => camera.reset()} />
        <hr />
        <IconButton icon={Minus} label="Zoom out" onClick={() => camera.zoomOut(about())} />
        <ZoomPercent />
        <IconButton icon={Plus} label="Zoom in" onClick={() => camera.zoomIn(about())} />
        <hr />
        <ActionButton id="export" />
      </fieldset>
      <FocusBar />
      {children && <div className="float">{children}</div>}
      <ContextToggle />
    </div>
  );
}

function ZoomPercent() {
  return <span className="zoom-percent">{useZoomPercent()}%</span>;
}

/** Draws the lines that neither the map nor the filter asks for; gone where a filter hides them. */
function ContextToggle() {
  const count = useStandings((state) => state.contextCount);
  const isNarrowed = useStandings((state) => state.fitting !== null);
  const isOn = useLights((state) => state.showsContext);
  if (count === 0) return null;
  const Icon = isOn ? Check : Layers;
  const what = `${isNarrowed ? 'more ' : ''}contested and context relations`;
  return (
    <div className="float">
      <button
        type="button"
        className="context-toggle"
        title={`Show ${count} ${what}`}
        aria-pressed={isOn}
        onClick={() => useLights.getState().showContext(!isOn)}
      >
        <Icon className="icon" size={17} aria-hidden />
        <span>
          <span className="control-words">Show </span>
          {count}
          <span className="control-words"> {what}</span>
        </span>
      </button>
    </div>
  );
}
