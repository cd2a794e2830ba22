import type { ReactNode } from 'react';

interface SectionProps {
  readonly title: string;
  /** What is to be known about all rows, in a sentence. */
  readonly about?: string;
  readonly children: ReactNode;
}

/** A part of the legend that can be folded. */
export function Section({ title, about, children }: SectionProps) {
  return (
    <details className="legend-section" open>
      <summary>
        <h3>{title}</h3>
      </summary>
      <fieldset>
        <legend className="hidden">{title}</legend>
        {about && <p className="muted">{about}</p>}
        {children}
      </fieldset>
    </details>
  );
}
