import type { RelationId } from '../../content/schema/index.ts';
import { RelationLinks } from './RelationLinks.tsx';

interface HingeProps {
  readonly words: string;
  /** What decides it most, the first most. */
  readonly relations: readonly RelationId[];
}

/** What an open answer hinges on, with ways to the relations that decide it. */
export function Hinge({ words, relations }: HingeProps) {
  return (
    <div className="why-hinge">
      <p>{words}</p>
      <RelationLinks relations={relations} />
    </div>
  );
}
