import cytoscape from 'cytoscape';
import { NODE } from '../graph.ts';
import type { Mount, View } from '../stage.ts';

/** Cytoscape.js on its canvas. */
export const mount: Mount = async (pane, { graph }, first) => {
  const idOf = (index: number) => graph.nodes[index]?.id ?? '';
  const shift = ({ x, y, zoom }: View) => ({
    zoom,
    pan: { x: pane.clientWidth / 2 - x * zoom, y: pane.clientHeight / 2 - y * zoom },
  });
  const network = cytoscape({
    container: pane,
    elements: [
      ...graph.nodes.map(({ id, label, x, y }) => ({ data: { id, label }, position: { x, y } })),
      ...graph.edges.map(({ id, source, target }) => ({ data: { id, source: idOf(source), target: idOf(target) } })),
    ],
    layout: { name: 'preset' },
    ...shift(first),
    minZoom: 0.01,
    maxZoom: 4,
    pixelRatio: 1,
    style: [
      {
        selector: 'node',
        style: {
          shape: 'round-rectangle',
          ...NODE,
          'background-color': '#fff',
          'border-width': 1,
          'border-color': '#4c6ef5',
          label: 'data(label)',
          'font-size': 12,
          'text-valign': 'center',
          'text-halign': 'center',
        },
      },
      { selector: 'edge', style: { width: 1, 'line-color': '#b1b7c0', 'curve-style': 'bezier' } },
      { selector: '.dim', style: { opacity: 0.15 } },
    ],
  });
  await new Promise((resolve) => network.ready(resolve));
  return {
    setView: (view) => network.viewport(shift(view)),
    highlight: (index) =>
      network.batch(() => {
        network.elements('.dim').removeClass('dim');
        if (index !== null)
          network
            .elements()
            .not(network.getElementById(idOf(index)).closedNeighborhood())
            .addClass('dim');
      }),
    nodeAt: (index) => network.getElementById(idOf(index)).renderedPosition(),
  };
};
