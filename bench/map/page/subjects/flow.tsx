import {
  type Edge,
  Handle,
  type Node,
  type NodeProps,
  Position,
  ReactFlow,
  type ReactFlowInstance,
  ReactFlowProvider,
  useEdgesState,
  useNodesInitialized,
  useNodesState,
} from '@xyflow/react';
import { memo, useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import '@xyflow/react/dist/style.css';
import { NODE } from '../graph.ts';
import { around, type Content, type Mount, type View } from '../stage.ts';
import './flow.css';

type Topic = Node<{ readonly label: string }, 'topic'>;

const TopicNode = memo(function TopicNode({ data }: NodeProps<Topic>) {
  return (
    <div className="topic">
      <Handle type="target" position={Position.Left} />
      {data.label}
      <Handle type="source" position={Position.Right} />
    </div>
  );
});
const nodeTypes = { topic: TopicNode };

interface Parts {
  readonly flow: ReactFlowInstance<Topic, Edge>;
  readonly setNodes: (change: (nodes: Topic[]) => Topic[]) => void;
  readonly setEdges: (change: (edges: Edge[]) => Edge[]) => void;
}

interface Props extends Content {
  readonly viewport: { readonly x: number; readonly y: number; readonly zoom: number };
  readonly onParts: (parts: Parts) => void;
  readonly onMeasured: () => void;
}

function Page({ graph, viewport, onParts, onMeasured }: Props) {
  const [nodes, setNodes, onNodesChange] = useNodesState<Topic>(
    graph.nodes.map(({ id, label, x, y }) => ({
      id,
      type: 'topic' as const,
      position: { x: x - NODE.width / 2, y: y - NODE.height / 2 },
      data: { label },
    })),
  );
  const [edges, setEdges, onEdgesChange] = useEdgesState<Edge>(
    graph.edges.map(({ id, source, target }) => ({
      id,
      source: graph.nodes[source]?.id ?? '',
      target: graph.nodes[target]?.id ?? '',
    })),
  );
  const isMeasured = useNodesInitialized();
  useEffect(() => {
    if (isMeasured) onMeasured();
  }, [isMeasured, onMeasured]);
  return (
    <ReactFlow
      nodes={nodes}
      edges={edges}
      onNodesChange={onNodesChange}
      onEdgesChange={onEdgesChange}
      nodeTypes={nodeTypes}
      defaultViewport={viewport}
      minZoom={0.01}
      maxZoom={4}
      proOptions={{ hideAttribution: true }}
      onInit={(flow) => onParts({ flow, setNodes, setEdges })}
    />
  );
}

const nextFrame = () => new Promise(requestAnimationFrame);

/** React Flow as its documentation starts: every node and edge an element, highlighting by classes through its state. */
export const mount: Mount = async (pane, content, first) => {
  const { graph } = content;
  const shift = ({ x, y, zoom }: View) => ({
    x: pane.clientWidth / 2 - x * zoom,
    y: pane.clientHeight / 2 - y * zoom,
    zoom,
  });
  const parts = Promise.withResolvers<Parts>();
  const measured = Promise.withResolvers<void>();
  createRoot(pane).render(
    <ReactFlowProvider>
      <Page {...content} viewport={shift(first)} onParts={parts.resolve} onMeasured={measured.resolve} />
    </ReactFlowProvider>,
  );
  const { flow, setNodes, setEdges } = await parts.promise;
  await measured.promise;
  while (pane.querySelectorAll('.react-flow__edge').length < graph.edges.length) await nextFrame();
  const marked = <Part extends Node | Edge>(part: Part, lit: ReadonlySet<string> | null): Part => {
    const className = lit && !lit.has(part.id) ? 'dimmed' : '';
    return (part.className ?? '') === className ? part : { ...part, className };
  };
  return {
    setView: (view) => void flow.setViewport(shift(view)),
    highlight: (index) => {
      const nodes =
        index === null ? null : new Set([...around(graph, index)].map((each) => graph.nodes[each]?.id ?? ''));
      const edges = index === null ? null : new Set(graph.incident[index]?.map((each) => graph.edges[each]?.id ?? ''));
      setNodes((all) => all.map((each) => marked(each, nodes)));
      setEdges((all) => all.map((each) => marked(each, edges)));
    },
    nodeAt: (index) => {
      const { x, y, zoom } = flow.getViewport();
      const node = flow.getNode(graph.nodes[index]?.id ?? '');
      const at = node?.position ?? { x: 0, y: 0 };
      return { x: (at.x + NODE.width / 2) * zoom + x, y: (at.y + NODE.height / 2) * zoom + y };
    },
  };
};
