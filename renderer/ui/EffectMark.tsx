import { markOf } from '../drawing/verdict-mark.ts';
import type { Effect } from '../inference/answer.ts';
import type { Push } from '../inference/question.ts';
import { effectWord } from '../words/inference.ts';
import { VerdictGlyph } from './VerdictGlyph.tsx';
import './EffectMark.css';

interface EffectMarkProps {
  readonly effect: Effect;
  /** What was done to the concept itself. */
  readonly push?: Push | undefined;
}

/** Where a concept goes: the mark that the map draws on it, and the word. */
export function EffectMark({ effect, push }: EffectMarkProps) {
  const mark = markOf(effect, push);
  return (
    <span className="effect" data-look={push ? 'set' : effect.verdict} data-way={effect.direction}>
      {mark && <VerdictGlyph mark={mark} />}
      {effectWord(effect, push)}
    </span>
  );
}
