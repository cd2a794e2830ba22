import { type MouseEvent, type RefObject, useMemo } from 'react';
import type { RelationId } from '../../content/schema/index.ts';
import { useStandings } from '../state/follow-lights.ts';
import { type Subject, useView } from '../state/view.ts';
import type { Camera } from './camera.ts';
import type { ConceptNode, LaneNode, RelationEdge } from './flow.ts';
import { nearestLine, REACH_PX } from './hit.ts';
import { setMap, useMap } from './store.ts';

type AnyNode = ConceptNode | LaneNode;

/** What the pointer does on the map: it previews and selects, and never moves the camera. */
export const usePointer = (camera: Camera, edges: readonly RelationEdge[], pane: RefObject<HTMLElement | null>) =>
  useMemo(() => {
    const lines = edges.flatMap(({ data }) => (data ? [data] : []));

    const lineAt = (event: MouseEvent): RelationId | null => {
      const { hovered } = useView.getState();
      const { relation } = useStandings.getState();
      const lit = hovered?.kind === 'relation' ? hovered.id : null;
      const drawn = lines.filter(({ id }) => id === lit || relation.get(id) !== 'hidden');
      return nearestLine(drawn, camera.toMap(event.clientX, event.clientY), REACH_PX / camera.view().zoom, lit);
    };

    const inPane = ({ clientX, clientY }: MouseEvent): readonly [number, number] => {
      const corner = pane.current?.getBoundingClientRect();
      return [clientX - (corner?.x ?? 0), clientY - (corner?.y ?? 0)];
    };

    const preview = (subject: Subject, event: MouseEvent) => {
      const { hovered, hover } = useView.getState();
      if (hovered?.kind === subject.kind && hovered.id === subject.id && useMap.getState().tip) return;
      hover(subject);
      setMap({ tip: { kind: subject.kind, at: inPane(event) } });
    };

    const leave = () => {
      useView.getState().hover(null);
      setMap({ tip: null });
    };

    return {
      onNodeMouseEnter: (event: MouseEvent, node: AnyNode) => {
        if (node.type === 'concept' && event.buttons === 0)
          preview({ kind: 'concept', id: node.data.conceptId }, event);
      },
      onNodeMouseLeave: leave,
      onNodeClick: (_: MouseEvent, node: AnyNode) => {
        if (node.type !== 'concept') return;
        const { conceptId } = node.data;
        setMap({ stop: conceptId, followed: null, tip: null });
        useView.getState().select({ kind: 'concept', id: conceptId });
      },
      onEdgeMouseMove: (event: MouseEvent) => {
        if (event.buttons !== 0) return;
        const id = lineAt(event);
        if (id) preview({ kind: 'relation', id }, event);
        else leave();
      },
      onEdgeMouseLeave: leave,
      onEdgeClick: (event: MouseEvent, edge: RelationEdge) => {
        // Assistive technology clicks without a place.
        const id = event.detail === 0 ? edge.data?.id : lineAt(event);
        if (!id) return;
        const { stop } = useMap.getState();
        const isEnd = stop === edge.source || stop === edge.target;
        setMap({ followed: id, tip: null, ...(!isEnd && { stop: edge.data?.source ?? stop }) });
        useView.getState().select({ kind: 'relation', id });
      },
      onPaneClick: () => useView.getState().clear(),
    };
  }, [camera, edges, pane]);
