import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { readingNow, setReadingDesk, useReading, useReadingDesk } from '../state/reading.ts';
import { type ReadingPlace, useView } from '../state/view.ts';
import { blockIn, bringTo, placeIn, scrolledBy } from './scroll.ts';

/**
 * Keeps the place in the text and what scrolls it together: a place that comes from elsewhere (a jump, the way back,
 * another depth) is brought before the eyes, and scrolling tells which passage is. What reflows keeps its place.
 *
 * @param body  holds the passages, each with its id in `data-block`
 */
export const useTextPlace = (body: RefObject<HTMLElement | null>): void => {
  const place = useReading((now) => now);
  const goal = useReadingDesk((state) => state.goal);
  /** What scrolling itself has told. */
  const told = useRef<ReadingPlace | null>(null);
  /** How far it was scrolled to bring a place before the eyes; from there on a person scrolls. */
  const brought = useRef(-1);

  useLayoutEffect(() => {
    const box = body.current;
    if (!box || told.current === place) return;
    bringTo(box, place);
    if (place.paragraph === null) useView.getState().settle(placeIn(box));
    told.current = readingNow();
    brought.current = scrolledBy(box);
  }, [place, body]);

  useLayoutEffect(() => {
    const box = body.current;
    if (!box || !goal) return;
    bringTo(box, { paragraph: goal.paragraph, offset: null });
    brought.current = scrolledBy(box);
    blockIn(box, goal.paragraph)?.focus({ preventScroll: true });
    setReadingDesk({ goal: null, found: goal.paragraph });
  }, [goal, body]);

  useEffect(() => {
    const box = body.current;
    if (!box) return;
    let frame = 0;
    const tell = (isAtRest: boolean) => {
      const isSeen = box.clientHeight > 0;
      if (!isSeen || Math.abs(scrolledBy(box) - brought.current) < 2) return;
      const before = readingNow();
      const now = placeIn(box);
      const isElsewhere = now.paragraph !== before.paragraph;
      if (!isElsewhere && !(isAtRest && now.offset !== before.offset)) return;
      if (isElsewhere) setReadingDesk({ landed: '', found: null });
      useView.getState().settle(now);
      told.current = readingNow();
    };
    const scroll = () => {
      frame ||= requestAnimationFrame(() => {
        frame = 0;
        tell(false);
      });
    };
    const rest = () => tell(true);
    const reflow = new ResizeObserver(() => {
      bringTo(box, readingNow());
      brought.current = scrolledBy(box);
    });
    const listening = { capture: true, passive: true };
    document.addEventListener('scroll', scroll, listening);
    document.addEventListener('scrollend', rest, listening);
    reflow.observe(box.firstElementChild ?? box);
    return () => {
      cancelAnimationFrame(frame);
      document.removeEventListener('scroll', scroll, listening);
      document.removeEventListener('scrollend', rest, listening);
      reflow.disconnect();
    };
  }, [body]);
};
