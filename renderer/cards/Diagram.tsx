import { type Concept, gridReference, influenceOf, type Relation } from '../../content/schema/index.ts';
import { useAtlas } from '../state/atlas.ts';
import { useView } from '../state/view.ts';
import { SignGlyph } from '../ui/SignGlyph.tsx';
import { timeWord } from '../words/evidence.ts';
import { nameOf } from '../words/name.ts';

function End({ concept }: { readonly concept: Concept }) {
  const atlas = useAtlas();
  const select = useView((state) => state.select);
  const lane = gridReference(atlas.layout, concept.id)?.charAt(0) ?? 'M';
  return (
    <button
      type="button"
      className="diagram-end"
      data-lane={lane.toLowerCase()}
      onClick={() => select({ kind: 'concept', id: concept.id })}
    >
      {nameOf(concept)}
    </button>
  );
}

interface DiagramProps {
  readonly relation: Relation;
  readonly source: Concept;
  readonly target: Concept;
}

/** The relation drawn once, from source to target, with its own end and its delay. Both ends open their cards. */
export function Diagram({ relation, source, target }: DiagramProps) {
  const sign = influenceOf(relation);
  const time = timeWord(relation);
  return (
    <div className="diagram">
      <End concept={source} />
      <span className={`diagram-line sign-${sign}`}>
        {time && <span className="diagram-time">{time}</span>}
        <SignGlyph sign={sign} width={72} />
      </span>
      <End concept={target} />
    </div>
  );
}
