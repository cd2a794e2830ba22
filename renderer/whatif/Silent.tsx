import type { Push } from '../inference/question.ts';
import { useAtlas } from '../state/atlas.ts';
import { nameInside } from '../words/name.ts';
import { relationTitle } from '../words/sentence.ts';

interface SilentProps {
  readonly pushes: readonly Push[];
  /** Places of the pushes that change nothing at rest. */
  readonly places: readonly number[];
}

/** What was done and changes nothing at rest, and why. */
export function Silent({ pushes, places }: SilentProps) {
  const atlas = useAtlas();
  return places.map((place) => {
    const push = pushes[place];
    const relation = push?.kind === 'block' ? atlas.relation.get(push.relation) : undefined;
    const source = relation && atlas.concept.get(relation.source);
    if (!relation || !source) return null;
    const isHeld = pushes.some((each) => each.kind === 'clamp' && each.concept === relation.target);
    const why = isHeld
      ? 'What it acts on is held, so what regulates it no longer matters.'
      : source.tonic
        ? 'It is not in use here: too slow, too weakly founded, or not of this context.'
        : `At rest ${nameInside(source)} is silent, so there is nothing to block. It will reduce responses that need it.`;
    return (
      <p key={relation.id} className="whatif-silent">
        “{relationTitle(atlas, relation)}”, blocked: no resting effect. {why}
      </p>
    );
  });
}
