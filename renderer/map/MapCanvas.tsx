import { ReactFlow } from '@xyflow/react';
import '@xyflow/react/dist/base.css';
import { type ReactNode, type RefObject, useCallback, useEffect, useId, useRef, useState } from 'react';
import { useArrangement } from '../state/arrangement.ts';
import { useAtlas } from '../state/atlas.ts';
import { useSettings } from '../state/settings.ts';
import { useSight } from '../state/sight.ts';
import { type Subject, useView } from '../state/view.ts';
import { Arranging } from './arrange/Arranging.tsx';
import { DragPreview } from './arrange/DragPreview.tsx';
import { DRAG_FROM, DRAGGING, useDrag, withDragged } from './arrange/drag.ts';
import { type Camera, useCamera, useEyeOnFlow, usePanned } from './camera.ts';
import type { Scene } from './canvas/scene.ts';
import type { Tag } from './canvas/tags.ts';
import { RelationEdgeView } from './edges/RelationEdgeView.tsx';
import { useEye } from './eye.ts';
import type { MapFlow } from './flow.ts';
import { Grounds } from './Grounds.tsx';
import { keyHelp } from './key-help.ts';
import { LitSteps } from './LitSteps.tsx';
import { MapControls } from './MapControls.tsx';
import { MapTip } from './MapTip.tsx';
import { MechanismChips } from './MechanismChips.tsx';
import { ConceptNodeView } from './nodes/ConceptNodeView.tsx';
import { LaneNodeView } from './nodes/LaneNodeView.tsx';
import { SmallMap } from './SmallMap.tsx';
import { setMap, useMap } from './store.ts';
import { boxOf, type Lines, strokeOf } from './subjects.ts';
import { Trunks } from './trunks/Trunks.tsx';
import { TrunkTip } from './trunks/TrunkTip.tsx';
import { useHeld, useIndex } from './use-held.ts';
import { useKeyboard } from './use-keyboard.ts';
import { useLitInSight } from './use-lit-in-sight.ts';
import { usePointer } from './use-pointer.ts';
import { useResize } from './use-resize.ts';
import { useRovingFocus } from './use-roving-focus.ts';
import { useShownStop } from './use-shown-stop.ts';
import { leastZoom, ZOOM } from './viewport.ts';
import { useWalkInSight } from './walk/use-walk-in-sight.ts';

const nodeTypes = { concept: ConceptNodeView, lane: LaneNodeView };
const edgeTypes = { relation: RelationEdgeView };

/** React Flow's own words would offer to move and delete; the map is for reading. */
const WORDS = {
  'node.a11yDescription.default': '',
  'node.a11yDescription.keyboardDisabled': '',
  'node.a11yDescription.ariaLiveMessage': () => '',
  'edge.a11yDescription.default': '',
  'controls.ariaLabel': 'View',
  'controls.zoomIn.ariaLabel': 'Zoom in',
  'controls.zoomOut.ariaLabel': 'Zoom out',
  'controls.fitView.ariaLabel': 'Show the whole map',
  'controls.interactive.ariaLabel': 'Reading only',
  'minimap.ariaLabel': 'Whole map',
  'handle.ariaLabel': '',
};

const PRO = { hideAttribution: true };

/** How far beyond its rim the map can be moved, in map pixels. */
const BEYOND = 600;

interface CanvasProps {
  readonly flow: MapFlow;
  readonly scene: Omit<Scene, 'standings'>;
  /** Where names stand from afar. */
  readonly tags: RefObject<readonly Tag[]>;
  readonly pane: RefObject<HTMLDivElement | null>;
  readonly controls: ReactNode;
}

/** What is touched of the map: React Flow with what lies near the pane, the controls above it, pointer and keyboard. */
export function MapCanvas({ flow, scene, tags, pane, controls }: CanvasProps) {
  const atlas = useAtlas();
  const { layout } = atlas;
  const lines = flow.line;
  const index = useIndex(flow);
  const titles = useRef<HTMLDivElement>(null);
  const camera = useCamera(layout);
  const help = useId();
  const singleKeys = useSettings((state) => state.singleKeys);
  const pointer = usePointer(camera, { flow, index, tags, pane });
  const keyboard = useKeyboard(atlas, lines, camera, flow.home);
  useEyeOnFlow();
  usePanned(titles);
  useRovingFocus(pane);
  useEffect(() => {
    if (!useMap.getState().stop) setMap({ stop: flow.home });
  }, [flow]);
  useShownStop(atlas);
  useSelectionInSight(camera, lines, pane);
  useLitInSight(camera, lines);
  useWalkInSight(camera, lines);
  const [first] = useState(useEye.getState);
  const { nodes, edges } = useHeld(flow, index);
  const isArranging = useArrangement((state) => state.isArranging);
  const drag = useDrag((state) => state.drag);
  const outlineOf = useCallback(
    (subject: Subject) =>
      strokeOf(atlas, lines, subject).map(([x, y]) => {
        const spot = camera.toPane({ x, y, width: 0, height: 0 });
        return [spot.x, spot.y] as const;
      }),
    [atlas, lines, camera],
  );
  return (
    <>
      <p id={help} hidden>
        {keyHelp(singleKeys)}
      </p>
      <ReactFlow
        nodes={withDragged(nodes, drag)}
        edges={edges}
        nodeTypes={nodeTypes}
        edgeTypes={edgeTypes}
        defaultViewport={first.viewport}
        minZoom={leastZoom(layout, first.pane)}
        maxZoom={ZOOM.most}
        translateExtent={[
          [-BEYOND, -BEYOND],
          [layout.width + BEYOND, layout.height + BEYOND],
        ]}
        nodesDraggable={isArranging}
        nodeDragThreshold={DRAG_FROM}
        {...DRAGGING}
        nodesConnectable={false}
        nodesFocusable={false}
        edgesFocusable={false}
        elementsSelectable={false}
        elevateNodesOnSelect={false}
        disableKeyboardA11y
        deleteKeyCode={null}
        selectionKeyCode={null}
        multiSelectionKeyCode={null}
        panActivationKeyCode={null}
        zoomActivationKeyCode={null}
        zoomOnDoubleClick={false}
        ariaLabelConfig={WORDS}
        proOptions={PRO}
        onMoveStart={hideTip}
        aria-label="Concepts and relations"
        data-keys="map"
        aria-describedby={help}
        {...pointer}
        {...keyboard}
      >
        <Grounds layout={layout} titles={titles} />
        <Trunks />
        <LitSteps lines={lines} />
        <MechanismChips lines={lines} />
        <DragPreview flow={flow} />
        <SmallMap scene={scene} camera={camera} />
      </ReactFlow>
      <MapControls>{controls}</MapControls>
      <Arranging camera={camera} />
      <MapTip pane={camera.pane} outlineOf={outlineOf} />
      <TrunkTip camera={camera} pane={pane} />
    </>
  );
}

/** A person who pans leaves what the tip explains; the camera's own moves carry no event. */
const hideTip = (event: MouseEvent | TouchEvent | null) => {
  if (event) setMap({ tip: null });
};

/** Follows the requests to bring the selection into sight, and uncovers it when a card takes its room. */
const useSelectionInSight = (camera: Camera, lines: Lines, pane: RefObject<HTMLElement | null>) => {
  const atlas = useAtlas();
  const reveal = useView((state) => state.reveal);
  const wanted = useSight((state) => state.wanted);
  const selected = useView((state) => state.selected);
  const uncover = useCallback(() => {
    const now = useView.getState().selected;
    const box = now && boxOf(atlas, lines, now);
    if (box) camera.settle(box);
  }, [atlas, lines, camera]);
  useResize(pane, camera, uncover);
  useEffect(() => {
    if (selected?.kind === 'concept') setMap({ stop: selected.id });
  }, [selected]);
  useEffect(() => {
    if (!wanted) return;
    camera.place(wanted.place);
    useSight.setState({ wanted: null });
  }, [wanted, camera]);
  useEffect(() => {
    if (reveal === useMap.getState().revealed) return;
    setMap({ revealed: reveal });
    const now = useView.getState().selected;
    const box = now && boxOf(atlas, lines, now);
    if (box) camera.show(box);
  }, [reveal, atlas, lines, camera]);
};
