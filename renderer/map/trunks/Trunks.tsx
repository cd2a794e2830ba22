import { ViewportPortal } from '@xyflow/react';
import { type CSSProperties, type KeyboardEvent, useState } from 'react';
import type { PlacedTrunk } from '../../drawing/place-trunks.ts';
import { useAtlas } from '../../state/atlas.ts';
import { lightTrunk } from '../../state/trunk-light.ts';
import { useView } from '../../state/view.ts';
import { announce } from '../../ui/announcer.tsx';
import { trunkCount, trunkName } from '../../words/trunk.ts';
import { setMap, useMap } from '../store.ts';
import { useTrunks } from './store.ts';
import './trunks.css';

/** Half of the width of a trunk with its head and of its head, and length of an arrow, in screen pixels. */
const HALF = 12;
const ARROW = { half: 7, length: 12.6 } as const;

/** Stroke and head in screen pixels, from the top of a trunk down; turned over where it leads up. */
function Face({
  trunk,
  length,
  unit,
}: {
  readonly trunk: PlacedTrunk;
  readonly length: number;
  readonly unit: number;
}) {
  const isUp = trunk.head < trunk.tail;
  const width = trunk.width / unit;
  const end = trunk.sign === 'raises' ? length - ARROW.length : length - 2;
  return (
    <svg className="trunk-face" viewBox={`0 0 ${2 * HALF} ${length}`} aria-hidden="true">
      <g transform={isUp ? `rotate(180 ${HALF} ${length / 2})` : undefined}>
        <path className="trunk-halo" d={`M${HALF} 0V${length}`} strokeWidth={width + 6} />
        <path className="trunk-stroke" d={`M${HALF} 4V${end}`} strokeWidth={width} />
        <circle cx={HALF} cy={4} r={Math.max(width * 0.75, 3.5)} />
        {trunk.sign === 'raises' ? (
          <path
            className="trunk-arrow"
            d={`M${HALF} ${length - 1}l${-ARROW.half} ${1 - ARROW.length}h${2 * ARROW.half}z`}
          />
        ) : (
          <path className="trunk-bar" d={`M${HALF - 8} ${length - 2}h16`} />
        )}
      </g>
    </svg>
  );
}

interface TrunkButtonProps {
  readonly trunk: PlacedTrunk;
  readonly unit: number;
  readonly isStop: boolean;
  readonly name: string;
  readonly onLight: () => void;
}

function TrunkButton({ trunk, unit, isStop, name, onLight }: TrunkButtonProps) {
  const { x, tail, head, sign, count } = trunk;
  const top = Math.min(tail, head);
  const length = Math.abs(head - tail) / unit;
  const rest = (at: readonly [number, number] | null) => useTrunks.setState({ pointed: at && { trunk, at } });
  return (
    <button
      type="button"
      className="trunk"
      data-sign={sign}
      tabIndex={isStop ? 0 : -1}
      aria-label={name}
      style={{ left: x, top, '--length': length } as CSSProperties}
      onClick={onLight}
      onMouseEnter={({ clientX, clientY }) => rest([clientX, clientY])}
      onMouseLeave={() => rest(null)}
      onFocus={({ currentTarget }) => {
        if (!currentTarget.matches(':focus-visible')) return;
        const box = currentTarget.getBoundingClientRect();
        rest([box.right, box.top + box.height / 2]);
      }}
      onBlur={() => rest(null)}
    >
      <Face trunk={trunk} length={length} unit={unit} />
      <span className="trunk-count" style={{ top: count - top }}>
        {trunkCount(trunk)}
      </span>
    </button>
  );
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/**
 * From afar, all relations of one sign from one lane into another as one stroke with their count. Each is a button that
 * lights them; together they are one stop after the map, with arrow keys within.
 */
export function Trunks() {
  const atlas = useAtlas();
  const placed = useTrunks((state) => state.placed);
  // The near tier draws every line by itself.
  const isFar = useMap((state) => state.lod === 'far');
  const unit = useTrunks((state) => state.unit);
  const isFaded = useView((state) => state.hovered !== null);
  const [stop, setStop] = useState(0);
  if (!isFar || placed.length === 0) return null;
  const inOrder = placed.toSorted((a, b) => a.x - b.x);
  const current = Math.min(stop, inOrder.length - 1);

  const press = (event: KeyboardEvent<HTMLDivElement>) => {
    const { key, currentTarget } = event;
    const by = STEPS[key];
    if (key === 'Enter' || key === ' ' || key === 'Tab') {
      // Its own: the map would open the card of a concept.
      event.stopPropagation();
      return;
    }
    if (by === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    const next = (current + by + inOrder.length) % inOrder.length;
    setStop(next);
    currentTarget.querySelectorAll<HTMLElement>('.trunk')[next]?.focus({ preventScroll: true });
  };

  const light = (trunk: PlacedTrunk) => {
    useTrunks.setState({ pointed: null });
    const [first] = trunk.relations.flatMap((id) => atlas.relation.get(id) ?? []);
    // The trunks go with the overview, and the keyboard goes on among what is lit.
    setMap({ isCalled: true, followed: null, tip: null, ...(first && { stop: first.source }) });
    lightTrunk(atlas, trunk);
    announce(`${trunkName(atlas, trunk)}: lit on the map.`);
  };

  return (
    <ViewportPortal>
      <div
        className="trunks"
        role="toolbar"
        aria-label="From lane to lane"
        data-faded={isFaded || undefined}
        style={{ '--unit': unit } as CSSProperties}
        onKeyDown={press}
      >
        {inOrder.map((trunk, index) => (
          <TrunkButton
            key={`${trunk.from} ${trunk.to} ${trunk.sign}`}
            trunk={trunk}
            unit={unit}
            isStop={index === current}
            name={trunkName(atlas, trunk)}
            onLight={() => light(trunk)}
          />
        ))}
      </div>
    </ViewportPortal>
  );
}
