import { useEffect } from 'react';
import type { ConceptId } from '../../content/schema/index.ts';
import type { Push } from '../inference/question.ts';
import { useAtlas } from '../state/atlas.ts';
import { pushConcept, refuse, useScenario } from '../state/scenario.ts';
import { announce } from '../ui/announcer.tsx';
import { ConceptPicker } from '../ui/ConceptPicker.tsx';
import { whyNotPushed } from '../words/pushable.ts';
import { ADD_FIELD } from './field.ts';
import { PushRow } from './PushRow.tsx';

/** What is changed: a chip for each push, and a field that adds one. */
export function ChangeField({ pushes }: { readonly pushes: readonly Push[] }) {
  const atlas = useAtlas();
  const refusal = useScenario((state) => state.refusal);
  useEffect(() => {
    if (refusal) announce(refusal);
  }, [refusal]);
  const add = (id: ConceptId | null) => {
    const concept = id && atlas.concept.get(id);
    if (!concept) return;
    const why = whyNotPushed(concept);
    if (why) refuse(why);
    else pushConcept(concept.id, 1);
  };
  return (
    <div className="whatif-change">
      <h3 className="hidden">Change</h3>
      {pushes.length > 0 && (
        <ul aria-label="What is changed" className="pushes">
          {pushes.map((push) => (
            <PushRow key={push.kind === 'block' ? push.relation : push.concept} push={push} />
          ))}
        </ul>
      )}
      <ConceptPicker
        id={ADD_FIELD}
        label={pushes.length === 0 ? 'Push' : 'Push also'}
        value={null}
        placeholder="A hormone, a gland, a stress, a drug"
        onPick={add}
      />
      {refusal && <p className="whatif-refusal">{refusal}</p>}
    </div>
  );
}
