import { type BenchGraph, graphOf, syntheticGraph } from './graph.ts';
import type { BenchPage } from './protocol.ts';
import { type Content, fittingView, type Mount, type Stage, type View } from './stage.ts';
import { syntheticAtlas } from './synthetic-atlas.ts';

const SUBJECTS: Readonly<Record<string, () => Promise<{ readonly mount: Mount }>>> = {
  empty: () => import('./subjects/empty.ts'),
  canvas: () => import('./subjects/canvas.ts'),
  flow: () => import('./subjects/flow.tsx'),
  cytoscape: () => import('./subjects/cytoscape.ts'),
  vis: () => import('./subjects/vis.ts'),
  product: () => import('./subjects/product.tsx'),
};

const query = new URLSearchParams(location.search);
const pane = document.getElementById('pane');
if (!pane) throw new Error('index.html has no #pane');

const nextFrame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));

/** The bundled map, or a synthetic one of as many nodes as the address asks for. */
const contentOf = async (size: string | null): Promise<Content> => {
  if (size !== 'bundled') {
    const graph = syntheticGraph(Number(size));
    return { graph, atlas: syntheticAtlas(graph) };
  }
  const { realAtlas } = await import('../../../renderer/state/real-atlas.ts');
  const atlas = realAtlas();
  return { graph: graphOf(atlas), atlas };
};

const content = await contentOf(query.get('size'));
const { graph } = content;
const whole = fittingView(graph, pane);
const middle = Math.floor(graph.nodes.length / 2);
const nearOf = ({ nodes }: BenchGraph): View => ({ x: nodes[middle]?.x ?? 0, y: nodes[middle]?.y ?? 0, zoom: 1 });
const near = nearOf(graph);
const span = graph.bounds.right - graph.bounds.left;
/** Two full turns. */
const TURNS = 4 * Math.PI;

let stage: Stage | undefined;
const on = (): Stage => {
  if (!stage) throw new Error('mount first');
  return stage;
};

/** Frame times while `step` runs before each, from 0 to 1. */
const frames = async (ms: number, step: (share: number) => void): Promise<readonly number[]> => {
  await nextFrame();
  const times: number[] = [];
  const start = await nextFrame();
  let last = start;
  while (last - start < ms) {
    step((last - start) / ms);
    const now = await nextFrame();
    times.push(now - last);
    last = now;
  }
  on().rest?.();
  return times;
};

let mountSubject: Mount | undefined;
let recording: Promise<readonly number[]> = Promise.resolve([]);

const bench: BenchPage = {
  prepare: async () => {
    mountSubject = (await SUBJECTS[query.get('subject') ?? 'empty']?.())?.mount;
  },
  mount: async () => {
    if (!mountSubject) throw new Error('prepare first');
    await nextFrame();
    await nextFrame();
    const start = performance.now();
    stage = await mountSubject(pane, content, whole);
    await nextFrame();
    await nextFrame();
    const paint = performance.now() - start;
    await stage.ready?.();
    return { paint, ready: performance.now() - start };
  },
  panWhole: (ms) => {
    on().setView(whole);
    return frames(ms, (share) =>
      on().setView({
        x: whole.x + Math.sin(share * TURNS) * span * 0.12,
        y: whole.y + (Math.cos(share * TURNS) - 1) * span * 0.07,
        zoom: whole.zoom,
      }),
    );
  },
  panNear: (ms) => {
    on().setView(near);
    return frames(ms, (share) =>
      on().setView({
        x: near.x + Math.sin(share * Math.PI) * 1200,
        y: near.y + Math.sin(share * TURNS) * 300,
        zoom: 1,
      }),
    );
  },
  zoomThrough: (ms) =>
    frames(ms, (share) => {
      const way = (1 - Math.cos(share * TURNS)) / 2;
      on().setView({
        x: whole.x + (near.x - whole.x) * way,
        y: whole.y + (near.y - whole.y) * way,
        zoom: whole.zoom * (1 / whole.zoom) ** way,
      });
    }),
  startRecording: (ms) => {
    recording = frames(ms, () => undefined);
  },
  recorded: () => recording,
  goWhole: () => {
    on().setView(whole);
    on().rest?.();
  },
  goNear: () => {
    on().setView(near);
    on().rest?.();
  },
  middleNode: () => on().nodeAt(middle),
  allowDragging: () => on().allowDragging?.(),
  highlight: async (times) => {
    const taken: number[] = [];
    for (let index = 0; index < times; index += 1) {
      const start = performance.now();
      on().highlight(middle + (index % 4) * 3);
      await nextFrame();
      await nextFrame();
      taken.push(performance.now() - start);
      for (let frame = 0; frame < 3; frame += 1) await nextFrame();
    }
    on().highlight(null);
    return taken;
  },
  elements: () => pane.querySelectorAll('*').length,
};
window.bench = bench;
