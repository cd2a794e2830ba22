import { useEffect } from 'react';
import type { Atlas } from '../state/atlas.ts';
import { useCommands } from '../state/commands.ts';
import { announce } from '../ui/announcer.tsx';
import { steppedWords } from '../words/commands.ts';
import { followNews } from './news.ts';

/** Says once what each action changed, on whichever page. */
export const useNews = (atlas: Atlas): void => {
  useEffect(() => followNews(atlas, announce), [atlas]);
  useEffect(
    () =>
      useCommands.subscribe(({ stepped }, before) => {
        if (stepped && stepped !== before.stepped) announce(steppedWords(stepped));
      }),
    [],
  );
};
