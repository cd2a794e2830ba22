import { useAtlas } from '../../state/atlas.ts';
import { useCourse } from '../../state/course.ts';
import { useProgress } from '../../state/progress.ts';
import { axisWord } from '../../words/kind.ts';
import { partWord } from '../../words/verdict.ts';
import { FAST_READING } from './attention.ts';
import { type Count, countsByAxis, countsByLevel } from './count.ts';

interface CountRowProps {
  readonly name: string;
  readonly count: Count;
  /** How many were read in plain words only, where that is told. */
  readonly plainOnly?: number;
}

function CountRow({ name, count, plainOnly = 0 }: CountRowProps) {
  const { read, of } = count;
  return (
    <div className="count-row">
      <dt>{name}</dt>
      <dd>
        <meter className="hidden" min={0} max={of} value={read} aria-label={name} />
        <span className="count-bar" aria-hidden>
          <span style={{ width: `${(100 * read) / of}%` }} />
        </span>
        {read} of {of}
        {plainOnly > 0 && <span className="muted">{plainOnly} in plain words only</span>}
      </dd>
    </div>
  );
}

/** All that was read, per level and per axis. */
export function Overview() {
  const atlas = useAtlas();
  const course = useCourse();
  const { full, plain } = useProgress();
  return (
    <>
      <h2 className="label">Passages read, by depth</h2>
      <dl>
        {[...countsByLevel(course, { full, plain })].map(([level, count]) => (
          <CountRow key={level} name={partWord(level)} count={count} plainOnly={count.plainOnly} />
        ))}
      </dl>
      <h2 className="label">By what they speak of</h2>
      <dl>
        {[...countsByAxis(atlas, course, { full, plain })].map(([axis, count]) => (
          <CountRow key={axis} name={axisWord(axis)} count={count} />
        ))}
      </dl>
      <p className="muted">
        A passage counts as read once it has been in view for as long as its words take at {FAST_READING} a minute, in
        either telling, and is marked by a line at its left. What you read stays on this machine.
      </p>
    </>
  );
}
