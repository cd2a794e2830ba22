import { ChevronDown, ChevronRight } from 'lucide-react';
import { type ConceptId, gradeOf } from '../../content/schema/index.ts';
import { subjectData } from '../actions/context.ts';
import type { Horizon, Question } from '../inference/question.ts';
import { useAtlas } from '../state/atlas.ts';
import { explain } from '../state/scenario.ts';
import { useView } from '../state/view.ts';
import { ContestedTag } from '../ui/ContestedTag.tsx';
import { EffectMark } from '../ui/EffectMark.tsx';
import { EvidenceTile } from '../ui/EvidenceTile.tsx';
import { studyWord } from '../words/evidence.ts';
import { isLimited, sizeWord, sureWord } from '../words/inference.ts';
import { nameOf } from '../words/name.ts';
import type { EffectRow } from './rows.ts';
import { Why } from './Why.tsx';
import { pathOf, type WayNotes } from './way.ts';

interface TableRowProps {
  readonly row: EffectRow;
  readonly question: Question;
  readonly first: Horizon | null;
  /** Whether the tab stop of the table is here. */
  readonly isStop: boolean;
  readonly isShown: boolean;
  readonly onFocus: (id: ConceptId) => void;
  readonly notes: WayNotes;
}

/** The weakest evidence on the best way to a concept. */
function Weakest({ row: { effect } }: { readonly row: EffectRow }) {
  const atlas = useAtlas();
  const path = pathOf(atlas, { relations: effect.best });
  if (!path) return null;
  return (
    <span className="effects-evidence">
      <EvidenceTile grade={gradeOf(path.weakest.evidence)} word={studyWord(path.weakest.evidence)} isBare />
      {path.relations.some(({ contested }) => contested) && <ContestedTag isBare />}
    </span>
  );
}

/** One concept: where it goes. Its name unfolds why. */
export function TableRow({ row, question, first, isStop, isShown, onFocus, notes }: TableRowProps) {
  const { concept, effect, push, other, isDifferent, way } = row;
  const hover = useView((state) => state.hover);
  const subject = { kind: 'concept', id: concept.id } as const;
  const Chevron = isShown ? ChevronDown : ChevronRight;
  return (
    <>
      <tr
        data-shown={isShown || undefined}
        data-different={isDifferent || undefined}
        data-faint={(way !== 'none' && effect.size === 'trace') || undefined}
        onPointerEnter={() => hover(subject)}
        onPointerLeave={() => hover(null)}
      >
        <th scope="row">
          <button
            type="button"
            className="effects-open"
            data-row={concept.id}
            {...subjectData(subject)}
            aria-expanded={isShown}
            tabIndex={isStop ? 0 : -1}
            onClick={() => explain(isShown ? null : concept.id)}
            onFocus={() => {
              onFocus(concept.id);
              hover(subject);
            }}
            onBlur={() => hover(null)}
          >
            <Chevron className="icon" size={14} aria-hidden />
            {nameOf(concept)}
          </button>
        </th>
        <td>
          <EffectMark effect={effect} push={push} />
          {isDifferent && <span className="hidden">, different</span>}
        </td>
        <td>{other ? <EffectMark effect={other.effect} push={other.push} /> : <Weakest row={row} />}</td>
        <td>{way !== 'none' && sizeWord(effect.size)}</td>
        <td className="effects-wide">
          {push ? sureWord({ ...effect, verdict: 'set' }) : sureWord(effect)}
          {isLimited(effect) && <span className="effects-aside">limited evidence</span>}
        </td>
        <td className="effects-wide">{first}</td>
      </tr>
      {isShown && (
        <tr className="effects-why">
          <td colSpan={6}>
            <Why row={row} question={question} notes={notes} />
          </td>
        </tr>
      )}
    </>
  );
}
