import type { RelationId } from '../../content/schema/index.ts';
import { useAtlas } from '../state/atlas.ts';
import { RelationLink } from './RelationLink.tsx';

interface HingeProps {
  readonly words: string;
  /** What decides it most, the first most. */
  readonly relations: readonly RelationId[];
}

/** What an open answer hinges on, with ways to the relations that decide it. */
export function Hinge({ words, relations }: HingeProps) {
  const atlas = useAtlas();
  return (
    <div className="why-hinge">
      <p>{words}</p>
      <ul>
        {relations.map((id) => {
          const relation = atlas.relation.get(id);
          return (
            relation && (
              <li key={id}>
                <RelationLink relation={relation} />
              </li>
            )
          );
        })}
      </ul>
    </div>
  );
}
