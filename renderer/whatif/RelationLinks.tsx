import type { RelationId } from '../../content/schema/index.ts';
import { useAtlas } from '../state/atlas.ts';
import { RelationLink } from './RelationLink.tsx';

/** Relations in a list, each a way to its card. One that is not in the atlas is left out. */
export function RelationLinks({ relations }: { readonly relations: readonly RelationId[] }) {
  const atlas = useAtlas();
  return (
    <ul>
      {relations
        .flatMap((id) => atlas.relation.get(id) ?? [])
        .map((relation) => (
          <li key={relation.id}>
            <RelationLink relation={relation} />
          </li>
        ))}
    </ul>
  );
}
