import { createRoot } from 'react-dom/client';
import { MapView } from '../../../../renderer/map/MapView.tsx';
import { toggleArrange, useArrangement } from '../../../../renderer/state/arrangement.ts';
import { AtlasProvider } from '../../../../renderer/state/atlas.ts';
import { followLights } from '../../../../renderer/state/follow-lights.ts';
import { useView } from '../../../../renderer/state/view.ts';
import { loadFaces } from '../../../../renderer/ui/faces.ts';
import '../../../../renderer/ui/fonts.css';
import '../../../../renderer/ui/tokens.css';
import '../../../../renderer/ui/base.css';
import type { Content, Mount, Stage, View } from '../stage.ts';
import './product.css';

// As the app does before its first view.
await loadFaces();

const NOTED: ReadonlySet<string> = new Set();
/** d3-zoom takes a wheel of -500 pixels for a factor of two. */
const WHEEL_PX = 500;

const nextFrame = () => new Promise(requestAnimationFrame);

const seen = async (pane: HTMLElement, selector: string): Promise<HTMLElement> => {
  for (;;) {
    const found = pane.querySelector<HTMLElement>(selector);
    if (found) return found;
    await nextFrame();
  }
};

/** Drives the map by the events of a mouse. */
const driverOf = async (pane: HTMLElement, { graph, atlas }: Content) => {
  const flow = await seen(pane, '.react-flow__pane');
  const camera = await seen(pane, '.react-flow__viewport');
  const corner = flow.getBoundingClientRect();
  const middle = { x: corner.x + corner.width / 2, y: corner.y + corner.height / 2 };
  // The layout of a synthetic map has a rim around it.
  const anchor = graph.nodes[0];
  const place = anchor && atlas.layout.places[anchor.id];
  const rim = {
    x: place && anchor ? place.x + place.width / 2 - anchor.x : 0,
    y: place && anchor ? place.y + place.height / 2 - anchor.y : 0,
  };
  const transform = () => {
    const { e, f, a } = new DOMMatrix(getComputedStyle(camera).transform);
    return { x: e, y: f, zoom: a };
  };
  const mouse = (type: string, x: number, y: number, target: EventTarget, buttons: number) =>
    target.dispatchEvent(
      new MouseEvent(type, { bubbles: true, cancelable: true, clientX: x, clientY: y, buttons, view: window }),
    );

  /** Where the mouse went down, and where the camera stood then. */
  let grip: { readonly zoom: number; readonly x: number; readonly y: number } | null = null;
  const rest = () => {
    if (grip) mouse('mouseup', middle.x, middle.y, window, 0);
    grip = null;
  };
  const wanted = ({ x, y, zoom }: View) => ({
    x: corner.width / 2 - (x + rim.x) * zoom,
    y: corner.height / 2 - (y + rim.y) * zoom,
    zoom,
  });
  const setView = (view: View) => {
    const goal = wanted(view);
    const now = grip ?? transform();
    if (Math.abs(goal.zoom / now.zoom - 1) > 1e-4) {
      rest();
      flow.dispatchEvent(
        new WheelEvent('wheel', {
          bubbles: true,
          cancelable: true,
          clientX: middle.x,
          clientY: middle.y,
          deltaY: -Math.log2(goal.zoom / now.zoom) * WHEEL_PX,
          view: window,
        }),
      );
    }
    if (!grip) {
      grip = transform();
      mouse('mousedown', middle.x, middle.y, flow, 1);
    }
    mouse('mousemove', middle.x + goal.x - grip.x, middle.y + goal.y - grip.y, window, 1);
  };
  const nodeAt: Stage['nodeAt'] = (index) => {
    const { x, y, zoom } = transform();
    const node = graph.nodes[index] ?? { x: 0, y: 0 };
    return { x: corner.x + (node.x + rim.x) * zoom + x, y: corner.y + (node.y + rim.y) * zoom + y };
  };
  return { setView, rest, nodeAt };
};

/**
 * The app's own map, as it is, in the app's own dress. It is driven by the events of a mouse and by the app's state, so
 * that what is measured is what a user gets; nothing in the map knows of the bench.
 */
export const mount: Mount = async (pane, content, first) => {
  const { graph, atlas } = content;
  pane.classList.add('bench-pane');
  followLights(atlas);
  // There is no main here to store an arrangement: it is taken as stored.
  Object.assign(window, { study: { workspace: { save: async (value: unknown) => ({ ok: true, value }) } } });
  useArrangement.setState({ authored: atlas });
  createRoot(pane).render(
    <AtlasProvider value={atlas}>
      <MapView noted={NOTED} />
    </AtlasProvider>,
  );
  // From afar the picture comes first, from near what is looked at closely.
  await seen(pane, '.far-map:not([hidden]), .react-flow__node-concept');
  let driver: Awaited<ReturnType<typeof driverOf>> | undefined;
  const driving = () => {
    if (!driver) throw new Error('wait until it is ready');
    return driver;
  };
  return {
    ready: async () => {
      driver = await driverOf(pane, content);
      driver.setView(first);
      driver.rest();
    },
    setView: (view) => driving().setView(view),
    rest: () => driving().rest(),
    nodeAt: (index) => driving().nodeAt(index),
    highlight: (index) => {
      const concept = index === null ? undefined : atlas.concepts.find(({ id }) => id === graph.nodes[index]?.id);
      useView.setState({ selected: concept ? { kind: 'concept', id: concept.id } : null });
    },
    allowDragging: toggleArrange,
  };
};
