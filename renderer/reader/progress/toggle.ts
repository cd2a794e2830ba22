import { blockId, type CourseBook } from '../../state/course.ts';
import { isRead, markRead, markUnread, useProgress } from '../../state/progress.ts';
import { readingNow } from '../../state/reading.ts';
import { announce } from '../../ui/announcer.tsx';
import { tellingOf } from './count.ts';

/** Counts the passage before the eyes, or all of its section, as read in this telling; or no longer, where it counts. */
export const toggleRead = (course: CourseBook, what: 'passage' | 'section'): void => {
  const { paragraph, isPlain } = readingNow();
  const here = course.passage.get(paragraph ?? '');
  if (!here) return;
  const meant =
    what === 'passage' ? [here] : here.section.blocks.flatMap((each) => course.passage.get(blockId(each)) ?? []);
  const name = what === 'passage' ? 'The passage' : `“${here.section.heading}”`;
  if (meant.every(({ id }) => isRead(useProgress.getState(), id))) {
    void markUnread(meant.map(({ id }) => id));
    announce(`${name} counts as not read.`);
    return;
  }
  for (const telling of ['full', 'plain'] as const) {
    const ids = meant.filter((each) => tellingOf(each, isPlain) === telling).map(({ id }) => id);
    void markRead(ids, telling);
  }
  announce(`${name} counts as read.`);
};
