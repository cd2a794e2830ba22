import type { Relation } from '../../content/schema/index.ts';
import { subjectData } from '../actions/context.ts';
import { useAtlas } from '../state/atlas.ts';
import { useView } from '../state/view.ts';
import { relationTitle } from '../words/sentence.ts';

/** The claim of a relation in a sentence; it leads to its card. */
export function RelationLink({ relation }: { readonly relation: Relation }) {
  const atlas = useAtlas();
  const select = useView((state) => state.select);
  const hover = useView((state) => state.hover);
  const subject = { kind: 'relation', id: relation.id } as const;
  return (
    <button
      type="button"
      className="text-button"
      {...subjectData(subject)}
      onClick={() => select(subject)}
      onPointerEnter={() => hover(subject)}
      onPointerLeave={() => hover(null)}
    >
      {relationTitle(atlas, relation)}
    </button>
  );
}
