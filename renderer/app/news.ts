import type { ConceptId } from '../../content/schema/index.ts';
import { keysOf } from '../actions/registry.ts';
import type { Atlas } from '../state/atlas.ts';
import { useStandings } from '../state/follow-lights.ts';
import { useInquiry } from '../state/inquiry.ts';
import { useLights } from '../state/lights.ts';
import { useSettings } from '../state/settings.ts';
import { isSameSubject, useView } from '../state/view.ts';
import { focusNews, litIn } from '../words/lights.ts';
import { nameOf } from '../words/name.ts';
import { selectionNews } from '../words/spoken.ts';

/** All that is told when it changes. */
const newsworthy = () => {
  const { selected, page } = useView.getState();
  const { focus, kept, showsContext } = useLights.getState();
  const { from, to } = useInquiry.getState();
  return { selected, page, focus, kept, showsContext, from, to };
};

type Newsworthy = ReturnType<typeof newsworthy>;

const nameAt = (atlas: Atlas, id: ConceptId): string => {
  const concept = atlas.concept.get(id);
  return concept ? nameOf(concept) : '';
};

/** What became of the ends of a route while its page is not open: there they are seen. */
const routeNews = (atlas: Atlas, before: Newsworthy, { from, to, page }: Newsworthy): string => {
  if (page === 'routes' || (before.from === from && before.to === to)) return '';
  const waits = (id: 'route-from' | 'route-to', words: string): string => {
    const [key] = keysOf(id, useSettings.getState().singleKeys);
    return `${words} has still to be marked${key ? `, with ${key}` : ''}.`;
  };
  if (from && !to) return `Routes start at ${nameAt(atlas, from)}. ${waits('route-to', 'Their end')}`;
  if (to && !from) return `Routes end at ${nameAt(atlas, to)}. ${waits('route-from', 'Their start')}`;
  return '';
};

/**
 * The sentences about what one action changed: the selection, its light, what goes out, the marks of a route. What the
 * filter leaves is told by the filter, what is lit by the list that it was chosen from. Empty: nothing to tell.
 */
const newsOf = (atlas: Atlas, before: Newsworthy, now: Newsworthy): string => {
  const isSame = isSameSubject(before.selected, now.selected);
  const selection = isSame ? '' : now.selected ? selectionNews(atlas, now.selected) : 'Card closed.';
  const focus =
    before.focus !== now.focus && now.selected
      ? focusNews(now.focus, useStandings.getState().alone ?? litIn(useStandings.getState()))
      : '';
  const lit = before.kept && !now.kept ? 'Nothing is lit any more.' : '';
  const context =
    before.showsContext === now.showsContext
      ? ''
      : `Contested and context relations are ${now.showsContext ? 'shown' : 'hidden again'}.`;
  return [selection, focus, lit, context, routeNews(atlas, before, now)].filter(Boolean).join(' ');
};

/** Tells {@link newsOf} every action, one after the other. @returns stops listening */
export const followNews = (atlas: Atlas, tell: (news: string) => void): (() => void) => {
  let before = newsworthy();
  let isWaiting = false;
  // One action sets several stores; it is over when the current task is.
  const later = () => {
    if (isWaiting) return;
    isWaiting = true;
    queueMicrotask(() => {
      isWaiting = false;
      const now = newsworthy();
      const news = newsOf(atlas, before, now);
      before = now;
      if (news) tell(news);
    });
  };
  const stops = [useView, useLights, useInquiry].map((store) => store.subscribe(later));
  return () => {
    for (const stop of stops) stop();
  };
};
