import { useRef } from 'react';
import { type Inquiry, setInquiry, useInquiry } from '../state/inquiry.ts';
import { Segments } from '../ui/Segments.tsx';
import { LoopSection } from './LoopSection.tsx';
import { RouteSection } from './RouteSection.tsx';
import type { WayNotes } from './way.ts';
import './routes.css';
import './paths.css';

const SECTIONS = [
  { value: 'routes', label: 'Routes' },
  { value: 'loops', label: 'Loops' },
] as const satisfies readonly { value: Inquiry['section']; label: string }[];

interface RoutesPageProps {
  /** What the user wrote about a route or loop: the app knows how. */
  readonly notes: WayNotes;
}

/** How one concept acts on another, and what feeds back on itself: a panel beside the map. */
export function RoutesPage({ notes }: RoutesPageProps) {
  const section = useInquiry((state) => state.section);
  const panel = useRef<HTMLElement>(null);
  return (
    <section className="routes" ref={panel} aria-label="Routes and loops">
      <header className="routes-top">
        <h2 className="hidden">Routes and loops</h2>
        <Segments
          legend="What to look for"
          options={SECTIONS}
          chosen={section}
          onChoose={(chosen) => setInquiry({ section: chosen })}
        />
      </header>
      {section === 'routes' ? (
        <RouteSection panel={panel} notes={notes} />
      ) : (
        <LoopSection panel={panel} notes={notes} />
      )}
    </section>
  );
}
