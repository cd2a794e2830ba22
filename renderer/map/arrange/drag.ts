import type { OnNodeDrag } from '@xyflow/react';
import { create } from 'zustand';
import type { ConceptId, Point } from '../../../content/schema/index.ts';
import { landingOf, moveTo } from '../../state/arrangement.ts';
import type { ConceptNode, LaneNode } from '../flow.ts';
import { setMap } from '../store.ts';

interface Drag {
  readonly id: ConceptId;
  /** Its upper left corner under the pointer, and where it would come to stand. */
  readonly at: Point;
  readonly landing: Point;
}

/** The concept that the pointer holds; null while it holds none. */
export const useDrag = create<{ readonly drag: Drag | null }>()(() => ({ drag: null }));

/** A hand that trembles does not move a concept: screen pixels. */
export const DRAG_FROM = 4;

type AnyNode = ConceptNode | LaneNode;

const hold: OnNodeDrag<AnyNode> = (_, node) => {
  if (node.type !== 'concept') return;
  const { conceptId: id } = node.data;
  const at: Point = [node.position.x, node.position.y];
  useDrag.setState({ drag: { id, at, landing: landingOf(id, at) ?? at } });
};

/** What React Flow is told to do with a concept that is dragged: it follows the pointer, and lands on a free place. */
export const DRAGGING = {
  onNodeDragStart: (event, node, nodes) => {
    if (node.type === 'concept') setMap({ stop: node.data.conceptId, followed: null, tip: null, isCalled: true });
    hold(event, node, nodes);
  },
  onNodeDrag: hold,
  onNodeDragStop: () => {
    const { drag } = useDrag.getState();
    useDrag.setState({ drag: null });
    if (drag) moveTo(drag.id, drag.at);
  },
} satisfies Record<string, OnNodeDrag<AnyNode>>;

/** The nodes with the dragged one under the pointer. */
export const withDragged = (nodes: AnyNode[], drag: Drag | null): AnyNode[] =>
  drag
    ? nodes.map((node) => (node.id === drag.id ? { ...node, position: { x: drag.at[0], y: drag.at[1] } } : node))
    : nodes;
