import { useEffect, useRef } from 'react';
import { useAtlas } from '../state/atlas.ts';
import { type Fitting, isOpen } from '../state/filter.ts';
import { useStandings } from '../state/follow-lights.ts';
import { useLights } from '../state/lights.ts';
import { announce } from '../ui/announcer.tsx';

/** "84 of 296 relations", or "All 296 relations" while nothing is asked for. */
const countWords = (fitting: Fitting | null, total: number): string =>
  fitting ? `${fitting.relations.size} of ${total} relations` : `All ${total} relations`;

/** The count now, live. */
export const useCountWords = (): string => {
  const total = useAtlas().relations.length;
  const fitting = useStandings((state) => state.fitting);
  return countWords(fitting, total);
};

const REST = { highlight: 'The rest is dimmed.', hide: 'The rest is hidden.' } as const;

/** Says once, after each change of the filter, how much fits and what becomes of the rest. */
export const useFilterNews = (): void => {
  const filter = useLights((state) => state.filter);
  const words = useCountWords();
  const last = useRef(filter);
  useEffect(() => {
    if (last.current === filter) return;
    last.current = filter;
    announce(isOpen(filter) ? `${words}.` : `${words} fit. ${REST[filter.verb]}`);
  }, [filter, words]);
};
