import { type BenchGraph, NODE } from '../graph.ts';
import { around, type Mount, type View } from '../stage.ts';

/** Height of a label's letters in map pixels, and the least on screen that is worth drawing. */
const TEXT = { map: 12, least: 5 } as const;

const paint = (context: CanvasRenderingContext2D, graph: BenchGraph, view: View, lit: ReadonlySet<number> | null) => {
  const { width, height } = context.canvas;
  const { zoom } = view;
  const [x, y] = [width / 2 - view.x * zoom, height / 2 - view.y * zoom];
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, width, height);
  context.setTransform(zoom, 0, 0, zoom, x, y);
  const sees = (px: number, py: number) =>
    Math.abs(px - view.x) < width / 2 / zoom + NODE.width && Math.abs(py - view.y) < height / 2 / zoom + NODE.height;

  const edges = (colour: string, line: number, isWanted: (source: number, target: number) => boolean) => {
    context.strokeStyle = colour;
    context.lineWidth = line;
    context.beginPath();
    for (const { source, target } of graph.edges) {
      const [a, b] = [graph.nodes[source], graph.nodes[target]];
      if (!a || !b || !isWanted(source, target) || !(sees(a.x, a.y) || sees(b.x, b.y))) continue;
      context.moveTo(a.x, a.y);
      context.lineTo(b.x, b.y);
    }
    context.stroke();
  };
  edges(lit ? '#e3e6ea' : '#b1b7c0', Math.max(1, 0.5 / zoom), () => true);
  if (lit) edges('#e5484d', 2 / zoom, (source, target) => lit.has(source) && lit.has(target));

  const boxes = (colour: string, isWanted: (index: number) => boolean) => {
    context.fillStyle = colour;
    context.beginPath();
    graph.nodes.forEach((node, index) => {
      if (isWanted(index) && sees(node.x, node.y))
        context.rect(node.x - NODE.width / 2, node.y - NODE.height / 2, NODE.width, NODE.height);
    });
    context.fill();
  };
  boxes(lit ? '#eef0f3' : '#dbe4ff', (index) => !lit?.has(index));
  if (lit) boxes('#4c6ef5', (index) => lit.has(index));

  if (zoom * TEXT.map <= TEXT.least) return;
  context.fillStyle = '#222';
  context.font = `${TEXT.map}px sans-serif`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  for (const { x: nx, y: ny, label } of graph.nodes) if (sees(nx, ny)) context.fillText(label, nx, ny);
};

/** The yardstick: one canvas, painted anew at every change, written by hand. */
export const mount: Mount = async (pane, { graph }, first) => {
  const canvas = document.createElement('canvas');
  canvas.width = pane.clientWidth;
  canvas.height = pane.clientHeight;
  pane.append(canvas);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas here');
  let view = first;
  let lit: ReadonlySet<number> | null = null;
  let dragged: BenchGraph['nodes'][number] | undefined;
  let frame = 0;
  const draw = () => {
    frame = 0;
    paint(context, graph, view, lit);
  };
  const request = () => {
    if (frame === 0) frame = requestAnimationFrame(draw);
  };
  const onMap = (event: MouseEvent) => ({
    x: (event.clientX - canvas.width / 2) / view.zoom + view.x,
    y: (event.clientY - canvas.height / 2) / view.zoom + view.y,
  });
  pane.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault();
      const at = onMap(event);
      const zoom = Math.min(4, Math.max(0.01, view.zoom * 2 ** (-event.deltaY * 0.002)));
      view = {
        zoom,
        x: at.x - (event.clientX - canvas.width / 2) / zoom,
        y: at.y - (event.clientY - canvas.height / 2) / zoom,
      };
      request();
    },
    { passive: false },
  );
  pane.addEventListener('mousedown', (event) => {
    const at = onMap(event);
    dragged = graph.nodes.find(
      ({ x, y }) => Math.abs(x - at.x) < NODE.width / 2 && Math.abs(y - at.y) < NODE.height / 2,
    );
  });
  window.addEventListener('mouseup', () => {
    dragged = undefined;
  });
  window.addEventListener('mousemove', (event) => {
    if (!dragged) return;
    Object.assign(dragged, onMap(event));
    request();
  });
  draw();
  return {
    setView: (next) => {
      view = next;
      draw();
    },
    highlight: (index) => {
      lit = index === null ? null : around(graph, index);
      draw();
    },
    nodeAt: (index) => {
      const { x, y } = graph.nodes[index] ?? { x: 0, y: 0 };
      return { x: (x - view.x) * view.zoom + canvas.width / 2, y: (y - view.y) * view.zoom + canvas.height / 2 };
    },
  };
};
