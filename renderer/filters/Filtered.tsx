import type { ReactNode } from 'react';
import { ChipBar } from './ChipBar.tsx';
import { Legend } from './Legend.tsx';
import { useFilterNews } from './news.ts';

/** A page that the filter narrows: above it what is asked for, beside it the legend where that is open. */
export function Filtered({ children }: { readonly children: ReactNode }) {
  useFilterNews();
  return (
    <div className="filtered">
      <ChipBar />
      <div className="filtered-page">{children}</div>
      <Legend />
    </div>
  );
}
