import { type RefObject, useMemo } from 'react';
import { useAtlas } from '../../state/atlas.ts';
import { trunkName, trunkRelations } from '../../words/trunk.ts';
import type { Camera } from '../camera.ts';
import { TipBox } from '../TipBox.tsx';
import { useTrunks } from './store.ts';

interface Props {
  readonly camera: Camera;
  readonly pane: RefObject<HTMLElement | null>;
}

/** What the trunk stands for that the pointer or the keyboard rests on. */
export function TrunkTip({ camera, pane }: Props) {
  const atlas = useAtlas();
  const pointed = useTrunks((state) => state.pointed);
  const place = useMemo(() => {
    if (!pointed) return null;
    const corner = pane.current?.getBoundingClientRect();
    const { x, tail, head } = pointed.trunk;
    const {
      x: left,
      y: top,
      height,
    } = camera.toPane({ x, y: Math.min(tail, head), width: 0, height: Math.abs(head - tail) });
    return {
      at: [pointed.at[0] - (corner?.x ?? 0), pointed.at[1] - (corner?.y ?? 0)],
      avoid: [
        [left, top],
        [left, top + height],
      ],
    } as const;
  }, [pointed, camera, pane]);
  if (!pointed || !place) return null;
  const { trunk } = pointed;
  const words = {
    title: trunkName(atlas, trunk),
    text: trunkRelations(atlas, trunk),
    meta: 'Click or press Enter to light them',
  };
  return <TipBox key={words.title} words={words} at={place.at} pane={camera.pane} avoid={place.avoid} />;
}
