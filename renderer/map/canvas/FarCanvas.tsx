import { type RefObject, useEffect, useRef } from 'react';
import { useStandings } from '../../state/follow-lights.ts';
import { useView } from '../../state/view.ts';
import { type Eye, useEye } from '../eye.ts';
import { useMap } from '../store.ts';
import { REST } from '../tier.ts';
import { aheadOf, isUsedUp, MARGIN, moveBetween } from './bitmap.ts';
import './canvas.css';
import { setTrunks } from '../trunks/store.ts';
import type { Viewport } from '../viewport.ts';
import { isPointed, paintPointed, paintScene, type Sheet, trunksOn } from './paint.ts';
import type { Pointed, Scene } from './scene.ts';
import type { Tag } from './tags.ts';

interface Props {
  readonly scene: Omit<Scene, 'standings'>;
  /** Takes where names stand, for the pointer. */
  readonly tags: RefObject<readonly Tag[]>;
}

/** Frames after which the near tier surely stands, so that the picture under it can go. */
const FRAMES = 3;

/** The map from afar: one picture of everything, and above it one of what is pointed at. */
export function FarCanvas({ scene, tags }: Props) {
  const base = useRef<HTMLCanvasElement>(null);
  const top = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const [low, high] = [base.current, top.current];
    if (!low || !high) return;
    return paintAlong({ low, high, scene, tags });
  }, [scene, tags]);
  return (
    <>
      <canvas className="far-map" ref={base} hidden />
      <canvas className="far-map" ref={top} hidden />
    </>
  );
}

interface Painting extends Props {
  readonly low: HTMLCanvasElement;
  readonly high: HTMLCanvasElement;
}

/** Keeps the pictures true while camera, lights and pointer change. @returns stops */
const paintAlong = ({ low, high, scene, tags }: Painting): (() => void) => {
  let drawn: Viewport | null = null;
  let frame = 0;
  let rest = 0;
  const isFar = () => useMap.getState().lod === 'far';
  const pointed = (): Pointed => ({ hovered: useView.getState().hovered, ring: useMap.getState().ring });

  const sheetOf = (canvas: HTMLCanvasElement, at: Viewport): Sheet | null => {
    const context = canvas.getContext('2d');
    if (!context) return null;
    const { width, height } = useEye.getState().pane;
    if (width === 0 || height === 0) return null;
    const ratio = window.devicePixelRatio;
    const size = { width: width * (1 + 2 * MARGIN), height: height * (1 + 2 * MARGIN) };
    const [across, down] = [Math.round(size.width * ratio), Math.round(size.height * ratio)];
    if (canvas.width !== across || canvas.height !== down) {
      canvas.width = across;
      canvas.height = down;
      canvas.style.width = `${size.width}px`;
      canvas.style.height = `${size.height}px`;
      canvas.style.left = `${-MARGIN * width}px`;
      canvas.style.top = `${-MARGIN * height}px`;
      canvas.style.transformOrigin = `${MARGIN * width}px ${MARGIN * height}px`;
    }
    const rim = MARGIN * width;
    return { context, size, rim, ratio, viewport: { ...at, x: at.x + rim, y: at.y + MARGIN * height } };
  };

  const paintHigh = () => {
    const what = pointed();
    high.hidden = !drawn || !isPointed(what);
    const sheet = high.hidden || !drawn ? null : sheetOf(high, drawn);
    if (!sheet) return;
    paintPointed(sheet, { ...scene, standings: useStandings.getState() }, tags.current, what);
    high.style.transform = low.style.transform;
  };

  let trunks = 0;
  /** Trunks are placed after the picture is on the screen: a gesture need not wait for them. */
  const placeTrunks = (sheet: Sheet, whole: Scene, unit: number) => {
    cancelIdleCallback(trunks);
    trunks = requestIdleCallback(() => setTrunks(trunksOn(sheet, whole, tags.current), unit), { timeout: REST });
  };

  const paint = (at = useEye.getState().viewport) => {
    window.clearTimeout(rest);
    const sheet = sheetOf(low, at);
    if (!sheet) return;
    const whole = { ...scene, standings: useStandings.getState() };
    tags.current = paintScene(sheet, whole);
    // A picture painted ahead of a gesture is soon painted anew: trunks keep their size until then.
    if (at === useEye.getState().viewport) placeTrunks(sheet, whole, 1 / at.zoom);
    drawn = at;
    low.style.transform = 'none';
    low.hidden = false;
    paintHigh();
  };

  const hide = (left: number) => {
    frame = requestAnimationFrame(() => {
      frame = 0;
      if (isFar()) return;
      if (left > 0) hide(left - 1);
      else {
        low.hidden = true;
        high.hidden = true;
        drawn = null;
      }
    });
  };

  const move = () => {
    if (!drawn) {
      if (isFar()) paint();
      return;
    }
    const { viewport, pane } = useEye.getState();
    const step = moveBetween(drawn, viewport);
    if (isFar() && isUsedUp(step, pane)) paint(aheadOf(viewport, pane, step));
    const { x, y, scale } = moveBetween(drawn, viewport);
    const transform = `translate(${x}px, ${y}px) scale(${scale})`;
    low.style.transform = transform;
    high.style.transform = transform;
    window.clearTimeout(rest);
    if (isFar()) rest = window.setTimeout(() => paint(), REST);
  };

  /** The picture stays under what is drawn close by until that surely stands. */
  const change = () => {
    if (isFar()) paint();
    else if (frame === 0) hide(FRAMES);
  };

  const later = (work: () => void) => () => {
    if (frame !== 0 || !isFar()) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      if (isFar()) work();
      // The map came near before this frame, when none could be asked for to hide the picture.
      else if (drawn) hide(FRAMES);
    });
  };
  const paintSoon = later(() => paint());
  let pointedBefore = pointed();
  const follow = ({ viewport, pane }: Eye, before: Eye) => {
    if (pane !== before.pane && isFar()) paint();
    else if (viewport !== before.viewport) move();
  };
  let lodBefore = useMap.getState().lod;
  const followMap = () => {
    const { lod } = useMap.getState();
    const isOther = (lod === 'far') !== (lodBefore === 'far');
    lodBefore = lod;
    if (isOther) change();
    followPointer();
  };
  const followPointer = () => {
    const what = pointed();
    if (what.hovered === pointedBefore.hovered && what.ring === pointedBefore.ring) return;
    pointedBefore = what;
    if (drawn && isFar()) paintHigh();
  };
  const stops = [
    useEye.subscribe(follow),
    useStandings.subscribe(paintSoon),
    useView.subscribe(followPointer),
    useMap.subscribe(followMap),
  ];
  if (isFar()) paint();
  // What was painted for another scene may still lie under the near tier, and nothing would take it away.
  else hide(FRAMES);
  return () => {
    for (const stop of stops) stop();
    cancelAnimationFrame(frame);
    cancelIdleCallback(trunks);
    window.clearTimeout(rest);
  };
};
