import { blockId, type CourseBook, type Passage } from '../../state/course.ts';
import { isRead, markRead, markUnread, useProgress } from '../../state/progress.ts';
import { readingNow } from '../../state/reading.ts';
import { announce } from '../../ui/announcer.tsx';
import { tellingOf } from './count.ts';

type What = 'passage' | 'section';

/** The passage before the eyes, or all of its section. */
const meantBy = (course: CourseBook, what: What): readonly Passage[] => {
  const here = course.passage.get(readingNow().paragraph ?? '');
  if (!here) return [];
  return what === 'passage' ? [here] : here.section.blocks.flatMap((each) => course.passage.get(blockId(each)) ?? []);
};

/** Whether all that is meant counts as read, in some telling. */
export const isHereRead = (course: CourseBook, what: What): boolean => {
  const meant = meantBy(course, what);
  return meant.length > 0 && meant.every(({ id }) => isRead(useProgress.getState(), id));
};

/** Counts what is before the eyes as read in this telling; or no longer in any, where it counts. */
export const toggleRead = (course: CourseBook, what: What): void => {
  const meant = meantBy(course, what);
  const [first] = meant;
  if (!first) return;
  const name = what === 'passage' ? 'The passage' : `“${first.section.heading}”`;
  if (isHereRead(course, what)) {
    void markUnread(meant.map(({ id }) => id));
    announce(`${name} counts as unread.`);
    return;
  }
  const { isPlain } = readingNow();
  for (const telling of ['full', 'plain'] as const) {
    const told = meant.filter((each) => tellingOf(each, isPlain) === telling);
    void markRead(
      told.map(({ id }) => id),
      telling,
    );
  }
  announce(`${name} counts as read.`);
};
