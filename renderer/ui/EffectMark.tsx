import type { Effect } from '../inference/answer.ts';
import type { Push } from '../inference/question.ts';
import { effectGlyph, effectWord } from '../words/inference.ts';
import './EffectMark.css';

interface EffectMarkProps {
  readonly effect: Pick<Effect, 'verdict' | 'direction'>;
  /** What was done to the concept itself. */
  readonly push?: Push | undefined;
}

/** Where a concept goes: a disc with an arrow, full where it is sure, hollow where it is probable; and the word. */
export function EffectMark({ effect, push }: EffectMarkProps) {
  const look = push ? 'set' : effect.verdict;
  const glyph = push && push.kind === 'clamp' ? '∥' : effectGlyph(effect);
  return (
    <span className="effect" data-look={look} data-way={effect.direction}>
      <span className="effect-disc" aria-hidden="true">
        {glyph}
      </span>
      {effectWord(effect, push)}
    </span>
  );
}
