import type { Grade } from '../../content/schema/index.ts';
import { VisuallyHidden } from './VisuallyHidden.tsx';
import './EvidenceTile.css';

interface EvidenceTileProps {
  readonly grade: Grade;
  /** The kind of study: "Animal". */
  readonly word: string;
  /** Leaves the word to the tooltip: only where it stands one step away. */
  readonly isBare?: boolean;
}

/** Weight of evidence: the fill is the rank, the letter and the word say it again. */
export function EvidenceTile({ grade, word, isBare = false }: EvidenceTileProps) {
  return (
    <span className={`evidence grade-${grade.toLowerCase()}`} title={isBare ? `Evidence ${grade}: ${word}` : undefined}>
      <b>
        <VisuallyHidden>Evidence </VisuallyHidden>
        {grade}
      </b>
      <span className={isBare ? 'hidden' : undefined}>{word}</span>
    </span>
  );
}
