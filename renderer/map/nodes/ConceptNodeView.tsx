import type { NodeProps } from '@xyflow/react';
import { memo } from 'react';
import { subjectData } from '../../actions/context.ts';
import type { Size } from '../../drawing/geometry.ts';
import { outlinePath, ringPath, type Shape } from '../../drawing/shapes.ts';
import type { VerdictMark } from '../../drawing/verdict-mark.ts';
import { useIsMarkedMoved } from '../../state/arrangement.ts';
import { useStandings } from '../../state/follow-lights.ts';
import { isSameSubject, useView } from '../../state/view.ts';
import { VerdictParts } from '../../ui/VerdictGlyph.tsx';
import type { ConceptNode } from '../flow.ts';
import { useMap } from '../store.ts';

/** From so many letters on, a part of a name is as wide as its shape while names are largest beside the map. */
const LONG = 15;

/** Distance of the two rings from the outline: the selection, and outside of it the keyboard. */
const RING = { selected: 5, focus: 10 } as const;

/** A concept on the map: a shape by its kind with its label, one button of the roving tab stop. */
export const ConceptNodeView = memo(function ConceptNodeView({ data, width, height }: NodeProps<ConceptNode>) {
  const { conceptId, name, parts, shape, form, lane, gridReference } = data;
  const standing = useStandings(({ concept }) => concept.get(conceptId) ?? 'plain');
  const mark = useStandings(({ told }) => told?.mark.get(conceptId));
  const effect = useStandings(({ told }) => told?.words.get(conceptId));
  const isHovered = useView(({ hovered }) => isSameSubject(hovered, { kind: 'concept', id: conceptId }));
  const isStop = useMap((state) => state.stop === conceptId);
  const isNoted = useMap((state) => state.noted.has(`concept:${conceptId}`));
  const isMoved = useIsMarkedMoved(conceptId);
  // A name of one part is no element more: there are hundreds.
  const isWhole = parts.length === 1 && form !== 'chip';
  return (
    // React Flow measures where lines end by these classes, and draws none to a node without; the layout says where.
    // biome-ignore lint/a11y/useSemanticElements: a button element would take Space and Enter from the map's own keys
    <div
      className="concept source target"
      role="button"
      tabIndex={isStop ? 0 : -1}
      aria-label={effect ? `${name}, ${effect}` : name}
      aria-pressed={standing === 'self'}
      aria-roledescription="concept"
      aria-description={[gridReference, isNoted && 'has notes', isMoved && 'moved'].filter(Boolean).join(', ')}
      data-concept={conceptId}
      {...subjectData({ kind: 'concept', id: conceptId })}
      data-form={form}
      // Printed by CSS: the description says it, and a name must not lack what is written beside it.
      data-place={form === 'hub' || form === 'node' ? gridReference : undefined}
      data-lane={lane}
      data-shape={shape}
      data-standing={standing}
      data-hovered={isHovered || undefined}
    >
      {/* A title has its plate for an outline. */}
      {form !== 'chip' && (
        <Outline
          shape={shape}
          size={{ width: width ?? 0, height: height ?? 0 }}
          isSelected={standing === 'self'}
          isStop={isStop}
        />
      )}
      <span
        className="concept-label"
        data-long={parts.some(({ length }) => length >= LONG) || undefined}
        data-whole={isWhole || undefined}
      >
        {isWhole ? parts : parts.map((part) => <JoinedPart key={part} part={part} />)}
        {/* The plate of a title grows with its words. */}
        {form === 'chip' && mark && <Mark mark={mark} />}
      </span>
      {form !== 'chip' && mark && <Mark mark={mark} />}
      {isNoted && <span className="note-mark" data-beside={mark ? true : undefined} />}
      {isMoved && <span className="moved-mark" />}
    </div>
  );
});

/** What a what-if says of the concept; its name says the same. */
function Mark({ mark }: { readonly mark: VerdictMark }) {
  return (
    <svg className="verdict-mark" aria-hidden="true">
      <VerdictParts mark={mark} />
    </svg>
  );
}

/** Read aloud and copied, parts are words; only a hyphen joins them. */
function JoinedPart({ part }: { readonly part: string }) {
  return /[-–]$/.test(part) ? <span data-joins>{part}</span> : <span>{`${part} `}</span>;
}

interface OutlineProps {
  readonly shape: Shape;
  readonly size: Size;
  readonly isSelected: boolean;
  /** The one concept that the keyboard's ring can be around. */
  readonly isStop: boolean;
}

function Outline({ shape, size, isSelected, isStop }: OutlineProps) {
  return (
    <svg className="concept-outline" width={size.width} height={size.height} aria-hidden="true">
      {isSelected && (
        <g transform={`translate(${-RING.selected} ${-RING.selected})`}>
          <path className="ring-selected" d={ringPath(shape, size, RING.selected)} />
        </g>
      )}
      {isStop && (
        <g transform={`translate(${-RING.focus} ${-RING.focus})`}>
          <path className="ring-focus-gap" d={ringPath(shape, size, RING.focus)} />
          <path className="ring-focus" d={ringPath(shape, size, RING.focus)} />
        </g>
      )}
      <path className="body" d={outlinePath(shape, size)} />
    </svg>
  );
}
