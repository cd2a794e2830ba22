import type { Level } from '../../../content/schema/index.ts';
import { useCourse } from '../../state/course.ts';
import { useProgress } from '../../state/progress.ts';
import { countOfLevel } from './count.ts';
import './progress.css';

/** A quiet line: how much of this reading was read. The button beside it says the same in words. */
export function ProgressLine({ level }: { readonly level: Level }) {
  const course = useCourse();
  const { full, plain } = useProgress();
  const { read, of } = countOfLevel(course, { full, plain }, level);
  return (
    <div className="progress-line" aria-hidden>
      <div style={{ width: `${(100 * read) / of}%` }} />
    </div>
  );
}
