import type { Evidence } from './vocabulary.ts';

/** Best first. */
export const GRADES = ['A', 'B', 'C', 'D', 'E'] as const;
export type Grade = (typeof GRADES)[number];

/** Rank of a kind of study: A textbook, pooled trials or trial … E the source article alone. */
export const gradeOf = (evidence: Evidence): Grade => {
  switch (evidence) {
    case 'textbook':
    case 'human-meta-analysis':
    case 'human-rct':
      return 'A';
    case 'human-observational':
      return 'B';
    case 'animal':
      return 'C';
    case 'in-vitro':
      return 'D';
    case 'article-only':
      return 'E';
  }
};
