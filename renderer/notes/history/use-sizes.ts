import { useEffect, useState } from 'react';
import type { Resolve } from '../../state/resolve.ts';
import { compare, type Size, sizeOf } from './diff.ts';
import { named } from './named.ts';

/**
 * How much was changed after each text until the one before it in the list, the newest first: one after the other, so that
 * a long list stands at once.
 *
 * @param texts  the newest first; the same list for as long as nothing changes
 * @param resolve  what their links lead to
 * @returns sizes for the texts from the second on; undefined for those that are not known yet
 */
export const useSizes = (texts: readonly string[], resolve: Resolve): readonly (Size | undefined)[] => {
  const [known, setKnown] = useState<readonly Size[]>([]);
  useEffect(() => {
    setKnown([]);
    let place = 1;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const next = (): void => {
      const [newer, older] = [texts[place - 1], texts[place]];
      if (newer === undefined || older === undefined) return;
      const size = sizeOf(compare(...named(older, newer, resolve)));
      place += 1;
      setKnown((before) => [...before, size]);
      timer = setTimeout(next);
    };
    timer = setTimeout(next);
    return () => clearTimeout(timer);
  }, [texts, resolve]);
  return known;
};
