import { gridReference, influenceOf } from '../../content/schema/index.ts';
import { useAtlas } from '../state/atlas.ts';
import type { Subject } from '../state/view.ts';
import { KindShape } from './KindShape.tsx';
import { SignGlyph } from './SignGlyph.tsx';

/** The outline of a concept or the line of a relation, as small as a letter. */
export function SubjectGlyph({ subject }: { readonly subject: Subject }) {
  const atlas = useAtlas();
  if (subject.kind === 'relation') {
    const relation = atlas.relation.get(subject.id);
    return relation && <SignGlyph sign={influenceOf(relation)} />;
  }
  const concept = atlas.concept.get(subject.id);
  const lane = gridReference(atlas.layout, subject.id)?.charAt(0) ?? 'M';
  return concept && <KindShape kind={concept.kind} lane={lane} />;
}
