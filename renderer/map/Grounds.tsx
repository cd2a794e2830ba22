import { ViewportPortal } from '@xyflow/react';
import { memo, type Ref, useMemo } from 'react';
import { ConceptId, type Frame, type Layout, type Place } from '../../content/schema/index.ts';
import { bracePath } from '../drawing/brace.ts';
import { GROUNDS } from '../drawing/grounds.ts';
import { roundedPath } from '../drawing/path.ts';
import { useAtlas } from '../state/atlas.ts';
import { useStandings } from '../state/follow-lights.ts';
import { useLights } from '../state/lights.ts';

import { Hatch } from './Hatch.tsx';

interface Props {
  readonly layout: Layout;
  readonly titles: Ref<HTMLDivElement>;
}

/** What lies on the lanes and under the concepts: bands, frames, brackets, and above the lines the lanes' names. */
export const Grounds = memo(function Grounds({ layout, titles }: Props) {
  const { frames, brackets, lanes, columns, width, height } = layout;
  const isStrip = (frame: Frame) => frame.kind === 'band';
  return (
    <ViewportPortal>
      <svg className="grounds grounds-low" width={width} height={height} aria-hidden="true">
        <Hatch />
        {columns.map(({ number, x }) => (
          <path key={number} className="column-tick" d={`M${x - GROUNDS.rule} 0V${height}`} />
        ))}
        {frames.filter(isStrip).map((frame) => (
          <rect key={frame.id} className="frame" data-kind="band" {...sizeOf(frame)} rx={GROUNDS.corner} />
        ))}
        {frames.map((frame) => (isStrip(frame) ? null : <FrameOutline key={frame.id} frame={frame} />))}
        {brackets.map((bracket) => (
          <Bracket key={bracket.id} bracket={bracket} />
        ))}
      </svg>
      <div className="lane-titles" ref={titles} aria-hidden="true">
        {lanes.map(({ id, letter, title, y, titleBox }) => (
          <div key={id} className="lane-title" data-lane={id} style={{ top: titleBox?.y ?? y + 6 }}>
            <b>{letter}</b>
            <i>{title}</i>
          </div>
        ))}
      </div>
    </ViewportPortal>
  );
});

const sizeOf = ({ x, y, width, height }: Frame) => ({ x, y, width, height });

/** A frame goes with the concept whose frame it is, a panel with all that stands in it. */
const useIsHidden = (frame: Frame): boolean => {
  const { places } = useAtlas().layout;
  const held = useMemo(() => {
    if (frame.kind !== 'panel') return [frame.of ?? ConceptId.parse(frame.id)];
    return Object.entries(places).flatMap(([id, place]) => (isIn(frame, place) ? [ConceptId.parse(id)] : []));
  }, [frame, places]);
  return useStandings(({ concept }) => held.every((id) => concept.get(id) === 'hidden'));
};

const isIn = (frame: Frame, { x, y }: Place): boolean =>
  x >= frame.x && y >= frame.y && x < frame.x + frame.width && y < frame.y + frame.height;

function FrameOutline({ frame }: { readonly frame: Frame }) {
  if (useIsHidden(frame)) return null;
  if (frame.kind === 'lane') return null;
  if (frame.kind === 'brace') return <path className="frame" data-kind="brace" d={bracePath(frame)} />;
  return (
    <g>
      <rect className="frame" data-kind={frame.kind} {...sizeOf(frame)} rx={GROUNDS.corner} />
      {frame.title && (
        <text className="frame-title" x={frame.x + frame.width - 14} y={frame.y + frame.height - 11}>
          {frame.title}
        </text>
      )}
    </g>
  );
}

/** Stands for the relations that it brackets: dimmed or taken away where a filter asks for none of them. */
function Bracket({ bracket: { id, points } }: { readonly bracket: Layout['brackets'][number] }) {
  const { unlined } = useAtlas().layout;
  const isLeftOut = useStandings(
    ({ fitting }) =>
      fitting !== null &&
      !unlined.some((each) => each.as === 'bracket' && each.frame === id && fitting.relations.has(each.relation)),
  );
  const verb = useLights((state) => state.filter.verb);
  if (isLeftOut && verb === 'hide') return null;
  return <path className="bracket" data-standing={isLeftOut ? 'far' : undefined} d={roundedPath(points)} />;
}
