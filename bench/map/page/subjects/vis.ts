import { DataSet } from 'vis-data';
import { Network } from 'vis-network';
import { NODE } from '../graph.ts';
import { around, type Mount, type View } from '../stage.ts';

/** vis-network without physics. */
export const mount: Mount = async (pane, { graph }, first) => {
  const nodes = new DataSet(graph.nodes.map(({ id, label, x, y }) => ({ id, label, x, y, opacity: 1 })));
  const edges = new DataSet(
    graph.edges.map(({ id, source, target }) => ({
      id,
      from: graph.nodes[source]?.id ?? '',
      to: graph.nodes[target]?.id ?? '',
    })),
  );
  const network = new Network(
    pane,
    { nodes, edges },
    {
      physics: false,
      layout: { improvedLayout: false },
      nodes: {
        shape: 'box',
        widthConstraint: NODE.width - 10,
        font: { size: 12 },
        color: { background: '#fff', border: '#4c6ef5' },
      },
      edges: { smooth: false, color: '#b1b7c0' },
    },
  );
  const look = ({ x, y, zoom }: View) => network.moveTo({ position: { x, y }, scale: zoom, animation: false });
  look(first);
  await new Promise<void>((resolve) => network.once('afterDrawing', () => resolve()));
  return {
    setView: (view) => {
      look(view);
      network.redraw();
    },
    highlight: (index) => {
      const lit = index === null ? null : around(graph, index);
      nodes.update(
        graph.nodes.map(({ id, label, x, y }, each) => ({
          id,
          label,
          x,
          y,
          opacity: !lit || lit.has(each) ? 1 : 0.15,
        })),
      );
    },
    nodeAt: (index) => {
      const id = graph.nodes[index]?.id ?? '';
      return network.canvasToDOM(network.getPosition(id));
    },
  };
};
