import type { ConceptId, Relation } from '../../content/schema/index.ts';
import type { VerdictMark } from '../drawing/verdict-mark.ts';
import { useStandings } from '../state/follow-lights.ts';
import { VerdictGlyph } from '../ui/VerdictGlyph.tsx';
import { conditionWords, onlyWords } from '../words/condition.ts';

interface Effect {
  readonly mark: VerdictMark | null;
  /** Null while no what-if is on. */
  readonly words: string | null;
}

/** What the what-if that is on says of a concept. */
export const useEffectOn = (id: ConceptId | null): Effect => {
  const mark = useStandings(({ told }) => (id && told?.mark.get(id)) ?? null);
  const words = useStandings(({ told }) => (id && told?.words.get(id)) ?? null);
  return { mark, words };
};

/** What the context makes of a relation, in words, and only what it asks for; null where it simply holds. */
export const useConditionOf = (relation: Relation | null) => {
  const condition = useStandings((state) => (relation ? state.condition.get(relation.id) : undefined));
  const words = relation ? conditionWords(relation, condition).join(', ') : '';
  const only = relation && condition ? onlyWords(relation).join(', ') : '';
  return { words: words || null, only: only || null, isRuledOut: condition === 'ruled-out' };
};

/** The mark of an effect beside a name, with its words where there is room. The row's description says the same. */
export function EffectOn({ mark, words, isBare = false }: Effect & { readonly isBare?: boolean }) {
  if (words === null) return null;
  return (
    <span className="twin-effect" data-none={mark === null || undefined} title={words} aria-hidden="true">
      {mark && <VerdictGlyph mark={mark} side={22} />}
      {!isBare && words}
    </span>
  );
}
