import { useMemo } from 'react';
import type { Context } from '../../content/schema/index.ts';
import { useAtlas } from '../state/atlas.ts';
import { type Flip, flipIn, flipsOf } from '../state/flips.ts';
import { conditionsIn } from '../state/lens.ts';
import { useLights } from '../state/lights.ts';
import { type Subject, useView } from '../state/view.ts';
import { Citations } from '../ui/Citations.tsx';
import { ContextChoices } from '../ui/ContextChoices.tsx';
import { SubjectLink } from '../ui/SubjectLink.tsx';
import { numberSources } from '../ui/sources.ts';
import { onlyWords } from '../words/condition.ts';
import { counted } from '../words/counted.ts';
import { flipHere, flipSentence } from '../words/flip.ts';
import { ConditionSample } from './Sample.tsx';
import { Section } from './Section.tsx';
import './lens.css';

const open = (subject: Subject) => useView.getState().select(subject);

/** A pair whose sign the context decides: the sentence, what holds here, and both relations with their sources. */
function FlipRow({ flip, lens }: { readonly flip: Flip; readonly lens: Context }) {
  const atlas = useAtlas();
  const { relations } = flip;
  const sources = numberSources(
    atlas,
    relations.flatMap(({ cites }) => cites),
  );
  return (
    <li className="flip">
      <p>
        {flipSentence(atlas, flip)} <b>{flipHere(atlas, flipIn(atlas, flip, lens))}</b>
      </p>
      <ul>
        {relations.map(({ id, cites }) => (
          <li key={id}>
            <SubjectLink subject={{ kind: 'relation', id }} onOpen={open} />
            <Citations cites={cites} sources={sources} />
          </li>
        ))}
      </ul>
    </li>
  );
}

/** What does not hold in a context, each with the condition that it asks for. */
function RuledOut({ lens }: { readonly lens: Context }) {
  const atlas = useAtlas();
  const gone = useMemo(() => {
    const conditions = conditionsIn(atlas, lens);
    return atlas.relations.filter(({ id }) => conditions.get(id) === 'ruled-out');
  }, [atlas, lens]);
  if (gone.length === 0) return null;
  return (
    <details className="ruled-out">
      <summary>{counted(gone.length, 'relation does', 'relations do')} not hold here</summary>
      <ul>
        {gone.map(({ id, when }) => (
          <li key={id}>
            <SubjectLink subject={{ kind: 'relation', id }} onOpen={open} />
            <small>{onlyWords({ when }).join(', ')}</small>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** In whom and where the map is looked at; why arrows come, go and turn round there. */
export function LensSection() {
  const { relations } = useAtlas();
  const lens = useLights((state) => state.lens);
  const lookIn = useLights((state) => state.lookIn);
  const flips = flipsOf(relations);
  return (
    <Section title="Context" about="In whom and where. What does not hold there steps back.">
      <div className="lens">
        <ContextChoices context={lens} onChoose={lookIn} />
        <p className="lens-sample">
          <ConditionSample />
          Holds in some contexts only, and none of them is chosen
        </p>
        {flips.length > 0 && (
          <details open>
            <summary>{counted(flips.length, 'arrow turns', 'arrows turn')} round by context</summary>
            <ul className="flips">
              {flips.map((flip) => (
                <FlipRow key={flip.relations[0]?.id} flip={flip} lens={lens} />
              ))}
            </ul>
          </details>
        )}
        <RuledOut lens={lens} />
      </div>
    </Section>
  );
}
