import { useCourse } from '../state/course.ts';
import { useReading } from '../state/reading.ts';
import { Article } from './Article.tsx';
import { DepthSwitch } from './DepthSwitch.tsx';
import './reading.css';

/** The text of the course at one depth. */
export function ReadingPage() {
  const { readings } = useCourse();
  const level = useReading((place) => place.level);
  const reading = readings.find(({ id }) => id === level);
  return (
    <section className="reading-page" aria-label="Reading">
      <header className="reading-top">
        <DepthSwitch />
      </header>
      <div className="reading-body">{reading && <Article key={reading.id} reading={reading} />}</div>
    </section>
  );
}
