import { useEffect, useRef } from 'react';
import type { Context } from '../../content/schema/index.ts';
import { useAtlas } from '../state/atlas.ts';
import { type Fitting, isOpen } from '../state/filter.ts';
import { useStandings } from '../state/follow-lights.ts';
import { choicesOf, isEverybody } from '../state/lens.ts';
import { useLights } from '../state/lights.ts';
import { announce } from '../ui/announcer.tsx';
import { contextWord } from '../words/context.ts';

/** "84 of 342 relations", or "All 342 relations" while nothing is asked for. */
const countWords = (fitting: Fitting | null, total: number): string =>
  fitting ? `${fitting.relations.size} of ${total} relations` : `All ${total} relations`;

/** The count now, live. */
export const useCountWords = (): string => {
  const total = useAtlas().relations.length;
  const fitting = useStandings((state) => state.fitting);
  return countWords(fitting, total);
};

const REST = { highlight: 'The rest is dimmed.', hide: 'The rest is hidden.' } as const;

/** "Context: men, acute stress." */
const lensWords = (lens: Context): string =>
  isEverybody(lens)
    ? 'No context.'
    : `Context: ${choicesOf(lens)
        .map(({ value }) => contextWord(value))
        .join(', ')}.`;

/** Says once, after each change of the filter or the context, how much fits and what becomes of the rest. */
export const useFilterNews = (): void => {
  const filter = useLights((state) => state.filter);
  const words = useCountWords();
  const lens = useLights((state) => state.lens);
  const last = useRef({ filter, lens });
  useEffect(() => {
    const before = last.current;
    if (before.filter === filter && before.lens === lens) return;
    last.current = { filter, lens };
    const chosen = before.lens === lens ? '' : `${lensWords(lens)} `;
    const isNarrowed = !isOpen(filter) || !isEverybody(lens);
    announce(`${chosen}${isNarrowed ? `${words} fit. ${REST[filter.verb]}` : `${words}.`}`);
  }, [filter, lens, words]);
};
