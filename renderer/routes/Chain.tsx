import { Fragment } from 'react';
import { type ConceptId, influenceOf } from '../../content/schema/index.ts';
import type { Path } from '../graph/path.ts';
import { useAtlas } from '../state/atlas.ts';
import { SignGlyph } from '../ui/SignGlyph.tsx';
import { nameOf } from '../words/name.ts';

/** The concepts of a path with the arrows between them, for the eye. */
export function Chain({ path: { relations } }: { readonly path: Path }) {
  const atlas = useAtlas();
  const name = (id: ConceptId | undefined) => {
    const concept = id && atlas.concept.get(id);
    return concept && nameOf(concept);
  };
  return (
    <span className="chain">
      <span>{name(relations[0]?.source)}</span>
      {relations.map((relation) => (
        <Fragment key={relation.id}>
          <span className="chain-step">
            <SignGlyph sign={influenceOf(relation)} width={20} />
            {name(relation.target)}
          </span>
        </Fragment>
      ))}
    </span>
  );
}
