import { type RefObject, useEffect, useRef } from 'react';
import { readingNow } from '../../state/reading.ts';
import { announce } from '../../ui/announcer.tsx';
import { blockIn, bringIntoView } from '../scroll.ts';
import { firstFrom, rangesOf } from './ranges.ts';
import { foundWords, useFind } from './store.ts';

/** Typing is not interrupted: what was found is told once it rests, in milliseconds. */
const AT_REST = 500;

const paint = (name: 'found' | 'found-now', ranges: readonly Range[], priority: number): void => {
  const highlight = new Highlight(...ranges);
  highlight.priority = priority;
  CSS.highlights.set(name, highlight);
};

const wipe = (): void => {
  for (const name of ['found', 'found-now'] as const) CSS.highlights.delete(name);
};

/** What the keyboard comes back to: the passage or heading of what was found, else where it was. */
const focusAt = (range: Range | undefined, before: Element | null): void => {
  const place = range?.startContainer.parentElement?.closest<HTMLElement>('.passage, [tabindex="-1"]');
  const goal = place ?? before;
  if (goal instanceof HTMLElement) goal.focus({ preventScroll: true });
};

/** Where the keyboard was, and which passage was read, when the bar was opened: there it begins to look. */
interface Start {
  readonly focus: Element | null;
  readonly paragraph: string | null;
}

/**
 * Looks for words in the text, marks them without touching it, and shows one after the other.
 *
 * @returns opens the bar, and closes it
 */
export const useFinding = (body: RefObject<HTMLElement | null>) => {
  const { isOpen, words, ranges, index } = useFind();
  const start = useRef<Start>({ focus: null, paragraph: null });

  useEffect(() => {
    const article = body.current;
    if (!isOpen || !article) return;
    const { paragraph } = start.current;
    const found = rangesOf(article, words);
    const from = paragraph === null ? undefined : blockIn(article, paragraph);
    useFind.setState({ ranges: found, index: firstFrom(found, from) });
    const telling = setTimeout(() => announce(foundWords(useFind.getState())), AT_REST);
    // The same text at another depth, or in plain words, is another text.
    const changes = new MutationObserver(() => {
      const again = rangesOf(article, words);
      useFind.setState((state) => ({ ranges: again, index: Math.min(state.index, Math.max(0, again.length - 1)) }));
    });
    changes.observe(article, { childList: true, characterData: true, subtree: true });
    return () => {
      clearTimeout(telling);
      changes.disconnect();
    };
  }, [isOpen, words, body]);

  useEffect(() => {
    const now = ranges[index];
    if (!isOpen || !now || !body.current) return;
    paint('found', ranges, 1);
    paint('found-now', [now], 2);
    bringIntoView(body.current, now);
    return wipe;
  }, [isOpen, ranges, index, body]);

  useEffect(() => () => useFind.setState({ isOpen: false, ranges: [] }), []);

  return {
    open: () => {
      const field = document.querySelector<HTMLInputElement>('.find-bar input');
      if (!useFind.getState().isOpen) {
        start.current = { focus: document.activeElement, paragraph: readingNow().paragraph };
        useFind.setState({ isOpen: true });
      }
      field?.focus();
      field?.select();
    },
    close: () => {
      if (!useFind.getState().isOpen) return false;
      useFind.setState({ isOpen: false });
      focusAt(ranges[index], start.current.focus);
      return true;
    },
  };
};
