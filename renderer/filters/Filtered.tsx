import type { ReactNode } from 'react';
import { ChipBar } from './ChipBar.tsx';
import { Legend } from './Legend.tsx';
import { useFilterNews } from './news.ts';

interface FilteredProps {
  /** In a narrow window all stands in one column: the legend above the page, so that nobody has to scroll past it. */
  readonly isStacked: boolean;
  readonly children: ReactNode;
}

/** A page that the filter narrows: above it what is asked for, beside it the legend where that is open. */
export function Filtered({ isStacked, children }: FilteredProps) {
  useFilterNews();
  return (
    <div className="filtered">
      <ChipBar />
      {isStacked && <Legend />}
      <div className="filtered-page">{children}</div>
      {!isStacked && <Legend />}
    </div>
  );
}
