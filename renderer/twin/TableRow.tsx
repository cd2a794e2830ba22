import { memo } from 'react';
import { influenceOf } from '../../content/schema/index.ts';
import { subjectData } from '../actions/context.ts';
import { MoreButton } from '../actions/MoreButton.tsx';
import { useAtlas } from '../state/atlas.ts';
import { ContestedTag } from '../ui/ContestedTag.tsx';
import { EvidenceTile } from '../ui/EvidenceTile.tsx';
import { SignGlyph } from '../ui/SignGlyph.tsx';
import { Tag } from '../ui/Tag.tsx';
import { relationName } from '../words/sentence.ts';
import { described, UNFITTING } from './describe.ts';
import { EffectOn, useConditionOf, useEffectOn } from './EffectOn.tsx';
import { LitMark, litWords, useLitWord } from './LitMark.tsx';
import type { RelationRow } from './rows.ts';

interface TableRowProps {
  readonly row: RelationRow;
  readonly isActive: boolean;
  readonly isSelected: boolean;
  readonly hasNote: boolean;
  /** The end at which the selected concept stands. */
  readonly selectedEnd: 'source' | 'target' | null;
  /** Outside of what a filter highlights. */
  readonly isDimmed: boolean;
}

const END_WORDS = { source: 'starts at the selected concept', target: 'ends at the selected concept' } as const;

/** One relation. The button at its head is stretched over the row; its clicks and keys are answered by the table. */
export const TableRow = memo(function TableRow({ row, isActive, isDimmed, ...marks }: TableRowProps) {
  const { isSelected, selectedEnd, hasNote } = marks;
  const atlas = useAtlas();
  const { relation } = row;
  const [source, target] = [useEffectOn(relation.source), useEffectOn(relation.target)];
  const condition = useConditionOf(relation);
  const effects = [
    source.words && `${row.source}: ${source.words}`,
    target.words && `${row.target}: ${target.words}`,
  ] as const;
  const litWord = useLitWord({ kind: 'relation', id: row.id });
  return (
    <tr
      aria-current={isSelected || undefined}
      data-selected-end={selectedEnd ?? undefined}
      data-dimmed={isDimmed || undefined}
    >
      <th scope="row">
        <button
          type="button"
          className="twin-open"
          data-relation={row.id}
          {...subjectData({ kind: 'relation', id: row.id })}
          aria-label={relationName(atlas, relation)}
          aria-description={described(
            selectedEnd && END_WORDS[selectedEnd],
            ...effects,
            isDimmed && !condition.isRuledOut && UNFITTING,
            condition.isRuledOut && condition.words,
            litWords(litWord),
          )}
          tabIndex={isActive ? 0 : -1}
        >
          {row.source}
        </button>
        <EffectOn {...source} isBare />
      </th>
      <td>
        <span className="twin-verb">
          <SignGlyph sign={influenceOf(relation)} />
          {row.verb}
          {condition.only && <small className="twin-condition">{condition.only}</small>}
          <LitMark word={litWord} />
        </span>
      </td>
      <td className="twin-target">
        {row.target}
        <EffectOn {...target} isBare />
      </td>
      <td>
        <EvidenceTile grade={row.grade} word={row.study} />
      </td>
      <td>{row.time}</td>
      <td>{relation.contested && <ContestedTag isBare />}</td>
      <td title={row.lane.title}>
        <Tag>{row.lane.letter}</Tag> <span className="twin-lane-title">{row.lane.title}</span>
      </td>
      <td>{hasNote && <span className="twin-noted">Yes</span>}</td>
      <td className="twin-menu">
        <MoreButton subject={{ kind: 'relation', id: row.id }} name={`${row.source} ${row.verb} ${row.target}`} />
      </td>
    </tr>
  );
});
