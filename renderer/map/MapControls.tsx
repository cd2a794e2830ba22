import { Check, Layers } from 'lucide-react';
import type { ReactNode } from 'react';
import { ActionButton } from '../actions/ActionButton.tsx';
import { FocusBar } from '../actions/FocusBar.tsx';
import { useAction } from '../actions/use-action.ts';
import { useStandings } from '../state/follow-lights.ts';
import '../ui/tools.css';
import { useZoomPercent } from './camera.ts';
import { WalkBar } from './walk/WalkBar.tsx';

/**
 * Floating bars at the lower left: camera, light, and the lines that are drawn on request.
 *
 * @param children  further controls, put here by the frame of the window
 */
export function MapControls({ children }: { readonly children?: ReactNode }) {
  return (
    <div className="map-controls">
      <fieldset className="tools" aria-label="View">
        <ActionButton id="show-all" />
        <ActionButton id="show-width" />
        <ActionButton id="show-selection" />
        <hr />
        <ActionButton id="zoom-out" />
        <ZoomPercent />
        <ActionButton id="zoom-in" />
        <hr />
        <ActionButton id="arrange" />
        <ActionButton id="export" />
      </fieldset>
      <FocusBar />
      {children && <div className="tools">{children}</div>}
      <ContextToggle />
      <WalkBar />
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
  const { isOn, shortcuts, tip, run } = useAction('show-context');
  if (count === 0) return null;
  const Icon = isOn ? Check : Layers;
  const what = `${isNarrowed ? 'more ' : ''}contested and context relations`;
  return (
    <div className="tools">
      <button
        type="button"
        className="context-toggle"
        title={tip(`Show ${count} ${what}`)}
        aria-pressed={isOn}
        aria-keyshortcuts={shortcuts}
        onClick={run}
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
