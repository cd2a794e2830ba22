import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { setReadingDesk, useReadingDesk } from '../state/reading.ts';

/** The least and the most that the text takes of what it shares with the map. */
const LEAST = 0.3;
const MOST = 0.75;

/** How far an arrow key moves the divider, in CSS pixels. */
const STEP = 16;

const within = (share: number): number => Math.min(MOST, Math.max(LEAST, share));

/** Between text and map: it is dragged or moved by the arrow keys; a double click brings the usual width back. */
export function Divider() {
  const bar = useRef<HTMLHRElement>(null);
  const share = useReadingDesk((state) => state.share);

  /** What both share, and the part of it at the left of a point of the window. */
  const measure = (x?: number) => {
    const box = bar.current?.parentElement?.getBoundingClientRect();
    const own = bar.current?.getBoundingClientRect();
    // It is wider than the line that it stands for, on both sides alike.
    const at = x ?? (own ? own.left + own.width / 2 : 0);
    return box ? { width: box.width, share: (at - box.left) / box.width } : { width: 1, share: 0.5 };
  };
  const drag = (event: PointerEvent) => {
    if (event.buttons === 1) setReadingDesk({ share: within(measure(event.clientX).share) });
  };
  const press = (event: KeyboardEvent) => {
    const { width, share: now } = measure();
    const goal = { ArrowLeft: now - STEP / width, ArrowRight: now + STEP / width, Home: LEAST, End: MOST }[event.key];
    if (goal === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    setReadingDesk({ share: within(goal) });
  };
  return (
    <hr
      ref={bar}
      className="divider"
      tabIndex={0}
      aria-label="Width of the text"
      aria-orientation="vertical"
      aria-valuemin={LEAST * 100}
      aria-valuemax={MOST * 100}
      aria-valuenow={Math.round((share ?? 0.5) * 100)}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
      onKeyDown={press}
      onDoubleClick={() => setReadingDesk({ share: null })}
    />
  );
}
