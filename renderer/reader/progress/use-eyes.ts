import { type RefObject, useEffect } from 'react';
import { type CourseBook, useCourse } from '../../state/course.ts';
import { markRead, type Telling, useProgress } from '../../state/progress.ts';
import { readingNow } from '../../state/reading.ts';
import { mostlySeen } from '../scroll.ts';
import { followEyes, type InView } from './attention.ts';
import { tellingOf, wordsOf } from './count.ts';

/** How often it is looked what is in view, in milliseconds. */
const EVERY = 500;

const isWatched = (): boolean =>
  document.visibilityState === 'visible' && document.hasFocus() && document.querySelector('dialog[open]') === null;

/** A passage in one of its tellings. */
const keyOf = (telling: Telling, id: string): string => `${telling} ${id}`;

/** What is in view and was not read as it is told now. */
const unreadIn = (course: CourseBook, body: HTMLElement): readonly InView[] => {
  const { isPlain } = readingNow();
  return mostlySeen(body).flatMap((id) => {
    const passage = course.passage.get(id);
    if (!passage) return [];
    const telling = tellingOf(passage, isPlain);
    if (useProgress.getState()[telling].includes(id)) return [];
    return [{ id: keyOf(telling, id), words: wordsOf(course, passage, telling) }];
  });
};

/** Counts what has been in view for long enough as read, while the text stands. */
export const useEyes = (body: RefObject<HTMLElement | null>): void => {
  const course = useCourse();
  useEffect(() => {
    const look = followEyes({
      now: () => performance.now(),
      isWatched,
      inView: () => (body.current ? unreadIn(course, body.current) : []),
      onRead: (keys) => {
        for (const telling of ['full', 'plain'] as const)
          void markRead(
            [...course.passage.keys()].filter((id) => keys.includes(keyOf(telling, id))),
            telling,
          );
      },
    });
    const looking = setInterval(look, EVERY);
    return () => clearInterval(looking);
  }, [course, body]);
};
