import { ViewportPortal } from '@xyflow/react';
import { memo, type Ref } from 'react';
import type { Frame, Layout } from '../../content/schema/index.ts';
import { bracePath } from '../drawing/brace.ts';
import { GROUNDS } from '../drawing/grounds.ts';
import { roundedPath } from '../drawing/path.ts';
import { useStandings } from '../state/follow-lights.ts';
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

function FrameOutline({ frame }: { readonly frame: Frame }) {
  const isHidden = useStandings((state) => state.hiddenFrames.has(frame.id));
  if (isHidden || frame.kind === 'lane') return null;
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

function Bracket({ bracket: { id, points } }: { readonly bracket: Layout['brackets'][number] }) {
  const standing = useStandings(({ bracket }) => bracket.get(id) ?? 'plain');
  return standing === 'hidden' ? null : <path className="bracket" data-standing={standing} d={roundedPath(points)} />;
}
