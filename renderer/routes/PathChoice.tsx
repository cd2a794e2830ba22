import { type ReactNode, useEffect } from 'react';
import { gradeOf } from '../../content/schema/index.ts';
import type { Path } from '../graph/path.ts';
import type { Lit } from '../state/lights.ts';
import { useLights } from '../state/lights.ts';
import { useHasNote, type WayTarget } from '../state/targets.ts';
import { ContestedTag } from '../ui/ContestedTag.tsx';
import { EvidenceTile } from '../ui/EvidenceTile.tsx';
import { PathSteps } from '../ui/PathSteps.tsx';
import { Tag } from '../ui/Tag.tsx';
import { contextWords } from '../words/context.ts';
import { studyWord } from '../words/evidence.ts';
import { pathTime, stepCount } from '../words/path.ts';
import { Chain } from './Chain.tsx';
import type { WayNotes } from './way.ts';

interface PathChoiceProps {
  readonly path: Path;
  /** The same, as something that notes are about. */
  readonly way: WayTarget;
  readonly notes: WayNotes;
  readonly lit: Lit;
  /** All of it, for a screen reader. */
  readonly name: string;
  /** What it is called, for the eye. */
  readonly title: ReactNode;
  readonly isChosen: boolean;
  /** Whether the tab stop of the group is here. */
  readonly isStop: boolean;
  readonly onChoose: () => void;
}

/** One route or loop to choose: previewed on the map while the pointer or the keyboard is on it, told when chosen. */
export function PathChoice({ path, way, notes, lit, name, title, isChosen, isStop, onChoose }: PathChoiceProps) {
  const hasNote = useHasNote(way);
  const preview = useLights((state) => state.preview);
  // React tells nobody that the pointer or the focus has left what is taken away.
  useEffect(
    () => () => {
      if (useLights.getState().lit === lit) preview(null);
    },
    [lit, preview],
  );
  const contested = path.relations.filter((relation) => relation.contested).length;
  return (
    <div className="path" data-chosen={isChosen || undefined}>
      {/* biome-ignore lint/a11y/useSemanticElements: a radio input would take letters and Escape from the window's keys */}
      <button
        type="button"
        role="radio"
        className="path-choice"
        aria-checked={isChosen}
        aria-label={hasNote ? `${name}, has your note` : name}
        tabIndex={isStop ? 0 : -1}
        onClick={onChoose}
        onFocus={() => preview(lit)}
        onBlur={() => preview(null)}
        onPointerEnter={() => preview(lit)}
        onPointerLeave={() => preview(null)}
      >
        <span className="path-mark" />
        <span className="path-face" aria-hidden="true">
          <span className="path-head">
            {title}
            <EvidenceTile grade={gradeOf(path.weakest.evidence)} word={studyWord(path.weakest.evidence)} />
          </span>
          {/* Once chosen, its steps say the same below. */}
          {!isChosen && <Chain path={path} />}
          <span className="path-facts">
            <span>{stepCount(path.relations.length)}</span>
            <span>{pathTime(path)}</span>
            {contested > 0 && <ContestedTag />}
            {hasNote && <Tag look="chip">Your note</Tag>}
            {contextWords(path.when).map((words) => (
              <Tag key={words} look="chip">
                {words}
              </Tag>
            ))}
          </span>
        </span>
      </button>
      {isChosen && (
        <>
          <PathSteps path={path} />
          <div className="path-notes">{notes(way, lit.label.replace(/, \d+ of \d+$/, ''))}</div>
        </>
      )}
    </div>
  );
}
