import type { ReactNode } from 'react';
import './Tag.css';

/** A small fixed word: a place on the grid, a condition. Not a control. */
export function Tag({ look = 'place', children }: { readonly look?: 'place' | 'chip'; readonly children: ReactNode }) {
  return <span className={`tag ${look}`}>{children}</span>;
}
