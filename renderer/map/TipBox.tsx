import { useLayoutEffect, useRef, useState } from 'react';
import type { Point } from '../../content/schema/index.ts';
import type { Size } from '../drawing/geometry.ts';
import { placeTip } from './tip-place.ts';

/** What a tip says; empty where it has nothing to say. */
export interface Words {
  readonly title: string;
  readonly text: string;
  readonly meta: string;
}

interface TipBoxProps {
  readonly words: Words;
  readonly at: Point;
  readonly pane: () => Size;
  readonly avoid: readonly Point[];
}

/** A tip near a point of the pane, clear of the line or outline that it explains; all in pixels of the pane. */
export function TipBox({ words, at, pane, avoid }: TipBoxProps) {
  const box = useRef<HTMLDivElement>(null);
  const [corner, setCorner] = useState<Point | null>(null);
  useLayoutEffect(() => {
    if (!box.current) return;
    const { offsetWidth: width, offsetHeight: height } = box.current;
    setCorner(placeTip(at, { width, height }, pane(), avoid));
  }, [at, pane, avoid]);
  const style = corner ? { left: corner[0], top: corner[1] } : { visibility: 'hidden' as const };
  return (
    <div className="map-tip" role="tooltip" ref={box} style={style}>
      <b>{words.title}</b>
      {words.text && <p>{words.text}</p>}
      {words.meta && <small>{words.meta}</small>}
    </div>
  );
}
