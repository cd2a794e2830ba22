import { BookOpen, ChevronRight, CornerDownRight, NotebookPen } from 'lucide-react';
import { memo, type ReactNode } from 'react';
import { gradeOf, influenceOf } from '../../content/schema/index.ts';
import { subjectData } from '../actions/context.ts';
import { MoreButton } from '../actions/MoreButton.tsx';
import { ContestedTag } from '../ui/ContestedTag.tsx';
import { EvidenceTile } from '../ui/EvidenceTile.tsx';
import { KindShape } from '../ui/KindShape.tsx';
import { SignGlyph } from '../ui/SignGlyph.tsx';
import { Tag } from '../ui/Tag.tsx';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import { studyWord } from '../words/evidence.ts';
import { described, UNFITTING } from './describe.ts';
import { EffectOn, useConditionOf, useEffectOn } from './EffectOn.tsx';
import { LitMark, litWords, useLitWord } from './LitMark.tsx';
import type { TreeItem } from './tree.ts';

/** What an eye sees of an item; its name says the same. */
function Face({ item, effect }: { readonly item: TreeItem; readonly effect: ReactNode }) {
  switch (item.kind) {
    case 'lane':
      return (
        <>
          <Tag>{item.letter}</Tag>
          <span className="twin-label serif">{item.label}</span>
          <span className="muted">{item.children.length}</span>
        </>
      );
    case 'concept': {
      const { concept, label, place, balance } = item;
      return (
        <>
          <KindShape kind={concept.kind} lane={place.charAt(0)} />
          <span className="twin-label">{label}</span>
          <span className="twin-more">{concept.label !== label && concept.label}</span>
          {effect}
          <span className="twin-balance">{balance}</span>
          <Tag>{place}</Tag>
        </>
      );
    }
    case 'group':
      return (
        <>
          <span className="label">{item.label}</span>
          <span className="muted">{item.children.length}</span>
        </>
      );
    case 'relation': {
      const { relation, label } = item;
      return (
        <>
          <SignGlyph sign={influenceOf(relation)} />
          <span className="twin-label">{label}</span>
          {relation.contested && <ContestedTag isBare />}
          <EvidenceTile grade={gradeOf(relation.evidence)} word={studyWord(relation.evidence)} isBare />
        </>
      );
    }
    case 'detail':
      return (
        <>
          <span className="label twin-term">{item.term}</span>
          <span>{item.label}</span>
        </>
      );
    case 'fact': {
      const { fact, label } = item;
      return (
        <>
          <EvidenceTile grade={gradeOf(fact.evidence)} word={studyWord(fact.evidence)} isBare />
          {fact.contested && <ContestedTag isBare />}
          <span className="read">{label}</span>
        </>
      );
    }
    case 'source':
      return (
        <>
          <BookOpen className="icon" size={16} aria-hidden />
          <span className="twin-link">{item.label}</span>
          <span className="twin-more">{item.title}</span>
        </>
      );
    case 'note':
      return (
        <>
          <NotebookPen className="icon" size={16} aria-hidden />
          <span>{item.label}</span>
        </>
      );
    case 'trunk':
      return (
        <>
          <SignGlyph sign={item.sign} />
          <span className="twin-label">{item.label}</span>
        </>
      );
    case 'way':
      return (
        <>
          <CornerDownRight className="icon" size={16} aria-hidden />
          <span className="twin-link">{item.label}</span>
        </>
      );
  }
}

interface TreeRowProps {
  readonly item: TreeItem;
  readonly level: number;
  readonly position: number;
  readonly size: number;
  readonly isExpanded: boolean | undefined;
  readonly isActive: boolean;
  readonly isSelected: boolean;
  readonly hasNote: boolean;
  /** Outside of what a filter highlights. */
  readonly isDimmed: boolean;
}

/** One item of the tree. Its clicks and keys are answered by the tree. */
export const TreeRow = memo(function TreeRow({ item, hasNote, isDimmed, ...row }: TreeRowProps) {
  const isOwn = item.kind === 'concept' || item.kind === 'relation';
  const litWord = useLitWord(isOwn ? item.subject : null);
  const subject = isOwn ? item.subject : null;
  const effect = useEffectOn(subject?.kind === 'concept' ? subject.id : null);
  const condition = useConditionOf(item.kind === 'relation' ? item.relation : null);
  return (
    <div
      role="treeitem"
      className={`twin-item twin-${item.kind}`}
      data-key={item.key}
      {...subjectData(item.subject)}
      data-dimmed={isDimmed || undefined}
      aria-description={described(
        effect.words,
        isDimmed && !condition.isRuledOut && UNFITTING,
        condition.words,
        litWords(litWord),
      )}
      aria-level={row.level}
      aria-posinset={row.position}
      aria-setsize={row.size}
      aria-expanded={row.isExpanded}
      aria-selected={row.isSelected}
      tabIndex={row.isActive ? 0 : -1}
    >
      {/* Its name is content: it is laid out also where the row is out of sight, else a screen reader would hear nothing. */}
      <VisuallyHidden>{item.name}</VisuallyHidden>
      <span className="twin-face" aria-hidden="true">
        <span className="twin-fold">{row.isExpanded !== undefined && <ChevronRight className="icon" size={16} />}</span>
        <Face item={item} effect={<EffectOn {...effect} />} />
        <LitMark word={litWord} />
        {hasNote && <span className="twin-noted" title="Has your note" />}
        {isOwn && item.subject && <MoreButton subject={item.subject} name={item.label} />}
      </span>
    </div>
  );
});
