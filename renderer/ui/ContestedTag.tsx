import { EqualNot } from 'lucide-react';
import './EvidenceTile.css';

/** Stands beside a grade, never instead of it. `isBare`: the sign alone, in a row of a list. */
export function ContestedTag({ isBare = false }: { readonly isBare?: boolean }) {
  return (
    <span className="contested" title={isBare ? 'Contested' : undefined}>
      <EqualNot className="icon" size={14} aria-hidden />
      <span className={isBare ? 'hidden' : undefined}>Contested</span>
    </span>
  );
}
