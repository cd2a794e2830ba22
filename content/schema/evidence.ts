import type { Evidence } from './vocabulary.ts';

export type Grade = 'A' | 'B' | 'C' | 'D' | 'E';

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
