import { useLights } from '../state/lights.ts';
import type { Subject } from '../state/view.ts';

/** What a row is of what is lit: "Step 3" for a relation of a route or loop, "Lit" for everything else in it; else null. */
export const useLitWord = (subject: Subject | null): string | null =>
  useLights(({ lit }) => {
    if (!lit || !subject) return null;
    if (subject.kind === 'concept') return lit.concepts.has(subject.id) ? 'Lit' : null;
    const place = [...lit.relations].indexOf(subject.id);
    if (place < 0) return null;
    return lit.kind === 'way' ? `Step ${place + 1}` : 'Lit';
  });

/** The mark of such a row, in the look that the step has on the map. */
export function LitMark({ word }: { readonly word: string | null }) {
  return word && <span className="twin-lit">{word}</span>;
}

/** The same for a screen reader: "lit on the map, step 3". */
export const litWords = (word: string | null): string | null =>
  word && (word === 'Lit' ? 'lit on the map' : `lit on the map, ${word.toLowerCase()}`);
