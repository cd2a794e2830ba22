import type { ReactNode } from 'react';
import { useCourse } from '../state/course.ts';
import { useReading } from '../state/reading.ts';
import { Article, type Beside } from './Article.tsx';
import { DepthSwitch } from './DepthSwitch.tsx';
import './reading.css';

interface ReadingPageProps {
  /** Further controls for the head of the page. */
  readonly controls?: ReactNode;
  /** What is told about the text above it. */
  readonly banner?: ReactNode;
  readonly beside?: Beside;
}

/** The text of the course at one depth. */
export function ReadingPage({ controls, banner, beside }: ReadingPageProps) {
  const { readings } = useCourse();
  const level = useReading((place) => place.level);
  const reading = readings.find(({ id }) => id === level);
  return (
    <section className="reading-page" aria-label="Reading">
      <header className="reading-top">
        <DepthSwitch />
        {controls}
      </header>
      {banner}
      <div className="reading-body">{reading && <Article key={reading.id} reading={reading} beside={beside} />}</div>
    </section>
  );
}
