import { Info } from 'lucide-react';
import type { ConceptId } from '../../../content/schema/index.ts';
import { useAtlas } from '../../state/atlas.ts';
import { useView } from '../../state/view.ts';
import { nameOf } from '../../words/name.ts';

/** Said wherever a treatment is shown, with the way to what is established of it. */
export function Advice({ protocol }: { readonly protocol?: ConceptId | undefined }) {
  const atlas = useAtlas();
  const select = useView((state) => state.select);
  const concept = protocol && atlas.concept.get(protocol);
  return (
    <p className="scenario-advice" role="note">
      <Info className="icon" size={16} aria-hidden />
      <span>
        Education, not medical advice. Treatment is for a doctor and patient to decide.
        {concept && (
          <>
            {' '}
            <button type="button" className="text-button" onClick={() => select({ kind: 'concept', id: concept.id })}>
              What is established: {nameOf(concept)}
            </button>
          </>
        )}
      </span>
    </p>
  );
}
