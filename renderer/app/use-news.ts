import { useEffect } from 'react';
import type { Atlas } from '../state/atlas.ts';
import { announce } from '../ui/announcer.tsx';
import { followNews } from './news.ts';

/** Says once what each action changed, on whichever page. */
export const useNews = (atlas: Atlas): void => {
  useEffect(() => followNews(atlas, announce), [atlas]);
};
