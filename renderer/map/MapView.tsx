import { ReactFlowProvider } from '@xyflow/react';
import { type ReactNode, type RefObject, useEffect, useMemo, useRef } from 'react';
import { useArrangement } from '../state/arrangement.ts';
import { useAtlas } from '../state/atlas.ts';
import { useStandings } from '../state/follow-lights.ts';
import { useLights } from '../state/lights.ts';
import { useView } from '../state/view.ts';
import { ColumnHeads } from './ColumnHeads.tsx';
import { usePanned, useStageScales } from './camera.ts';
import { FarCanvas } from './canvas/FarCanvas.tsx';
import type { Tag } from './canvas/tags.ts';
import { type MapFlow, toFlow } from './flow.ts';
import './lanes.css';
import './lines.css';
import './marks.css';
import { MapCanvas } from './MapCanvas.tsx';
import './map.css';
import './nodes.css';
import './chips.css';
import './lit-steps.css';
import { setMap } from './store.ts';
import { useTier } from './tier.ts';
import { useMovedAsPicture } from './use-moved-as-picture.ts';
import { useOpenEye } from './use-open-eye.ts';
import { usePictureFirst } from './use-picture-first.ts';
import { useScene } from './use-scene.ts';

interface Props {
  /** What carries notes: `concept:<id>` and `relation:<id>`. */
  readonly noted: ReadonlySet<string>;
  /** Further controls for the bar at the lower left. */
  readonly controls?: ReactNode;
}

/** The map: all concepts and relations in their authored places. Fills its container. */
export function MapView({ noted, controls }: Props) {
  const atlas = useAtlas();
  const flow = useMemo(() => toFlow(atlas), [atlas]);
  const pane = useRef<HTMLDivElement>(null);
  const isOpen = useOpenEye(atlas.layout, pane);
  const heads = useRef<HTMLDivElement>(null);
  const stage = useRef<HTMLElement>(null);
  useEffect(() => setMap({ noted }), [noted]);
  const hasSelection = useView((state) => state.selected !== null);
  const hasLit = useLights((state) => state.lit !== null);
  const isTold = useStandings((state) => state.told !== null);
  const isArranging = useArrangement((state) => state.isArranging);
  return (
    <section
      className="map"
      ref={stage}
      aria-label="Hormone map"
      data-focused={hasSelection || hasLit || isTold || undefined}
      data-arranging={isArranging || undefined}
    >
      <ColumnHeads columns={atlas.layout.columns} ref={heads} />
      <div className="map-pane" ref={pane}>
        {isOpen && <Tiers flow={flow} pane={pane} stage={stage} heads={heads} controls={controls} />}
      </div>
    </section>
  );
}

interface TiersProps {
  readonly flow: MapFlow;
  readonly pane: RefObject<HTMLDivElement | null>;
  readonly stage: RefObject<HTMLElement | null>;
  readonly heads: RefObject<HTMLDivElement | null>;
  readonly controls: ReactNode;
}

/** The picture from afar, and above it what is looked at closely and touched. */
function Tiers({ flow, pane, stage, heads, controls }: TiersProps) {
  const tags = useRef<readonly Tag[]>([]);
  const scene = useScene(flow);
  useTier();
  useStageScales(stage, heads);
  usePanned(heads);
  useMovedAsPicture(stage);
  return (
    <>
      <FarCanvas scene={scene} tags={tags} />
      {usePictureFirst() && (
        <ReactFlowProvider>
          <MapCanvas flow={flow} scene={scene} tags={tags} pane={pane} controls={controls} />
        </ReactFlowProvider>
      )}
    </>
  );
}
