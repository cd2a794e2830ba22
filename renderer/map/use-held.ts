import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { ConceptId, RelationId } from '../../content/schema/index.ts';
import { useStandings } from '../state/follow-lights.ts';
import { type Subject, useView } from '../state/view.ts';
import { useEye } from './eye.ts';
import type { MapFlow } from './flow.ts';
import { type Held, heldFor, indexOf, isTooMuch, keptFrom, type MapIndex } from './held.ts';
import { inIdleMoments } from './idle.ts';
import { useMap } from './store.ts';
import { type MapWindow, windowAt } from './window.ts';

/** The part of the map that React Flow holds, followed along with the camera. */
const useWindow = (index: () => MapIndex): MapWindow | null => {
  const partFrom = useCallback(
    (before: MapWindow | null) => {
      const { viewport, pane } = useEye.getState();
      return windowAt(before, useMap.getState().lod, viewport, pane, (wanted) => isTooMuch(index(), wanted));
    },
    [index],
  );
  const [part, setPart] = useState(() => partFrom(null));
  useEffect(() => {
    const follow = () => setPart(partFrom);
    const stops = [
      useEye.subscribe(follow),
      useMap.subscribe((now, before) => {
        if (now.lod !== before.lod) follow();
      }),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [partFrom]);
  return part;
};

/** What is held wherever the camera is: no element may go from under the keyboard, and what is selected stays. */
const usePinned = (): readonly Subject[] => {
  const stop = useMap((state) => state.stop);
  const followed = useMap((state) => state.followed);
  const focused = useMap((state) => state.focused);
  const selected = useView((state) => state.selected);
  const hovered = useView((state) => (state.hovered?.kind === 'relation' ? state.hovered : null));
  return useMemo(
    () => [
      ...(stop ? [{ kind: 'concept', id: stop } as const] : []),
      ...(followed ? [{ kind: 'relation', id: followed } as const] : []),
      ...[focused, selected, hovered].flatMap((subject) => subject ?? []),
    ],
    [stop, followed, focused, selected, hovered],
  );
};

/** What a first look closely, or a first touch, would have to wait for; in steps. */
function* warmUp({ lines, pieces }: MapFlow, index: () => MapIndex): Generator<void> {
  yield* pieces.steps();
  yield void index();
  yield void lines[0]?.marks;
}

/** Where everything lies; worked out when it is first asked for, or when the window has nothing else to do. */
export const useIndex = (flow: MapFlow): (() => MapIndex) => {
  const index = useMemo(() => {
    let made: MapIndex | undefined;
    return () => {
      made ??= indexOf(flow);
      return made;
    };
  }, [flow]);
  useEffect(() => inIdleMoments(warmUp(flow, index)), [flow, index]);
  return index;
};

/** The nodes and edges that React Flow holds now. New lists only when what they hold has changed. */
export const useHeld = (flow: MapFlow, index: () => MapIndex): Held => {
  const window = useWindow(index);
  const pinned = usePinned();
  const standings = useStandings((state) => (window ? state.relation : null));
  const before = useRef<Held | null>(null);
  const held = useMemo(() => {
    const concepts = pinned.flatMap((subject): readonly ConceptId[] =>
      subject.kind === 'concept' ? [subject.id] : [],
    );
    const relations = pinned.flatMap((subject): readonly RelationId[] =>
      subject.kind === 'relation' ? [subject.id] : [],
    );
    const isDrawn = (id: RelationId) => standings?.get(id) !== 'hidden';
    return heldFor(flow, index, { window, concepts, relations, isDrawn });
  }, [flow, index, window, pinned, standings]);
  before.current = keptFrom(before.current, held);
  return before.current;
};
