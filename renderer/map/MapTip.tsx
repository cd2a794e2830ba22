import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Concept, Point, Relation } from '../../content/schema/index.ts';
import type { Size } from '../drawing/geometry.ts';
import { type Atlas, useAtlas } from '../state/atlas.ts';
import { type Subject, useView } from '../state/view.ts';
import { studyWord, timeWord } from '../words/evidence.ts';
import { relationTitle } from '../words/sentence.ts';
import { balanceOf } from '../words/spoken.ts';
import { setMap, useMap } from './store.ts';
import { placeTip } from './tip-place.ts';

interface Props {
  readonly pane: () => Size;
  /** The line or outline that must not be covered, in pixels of the pane. */
  readonly outlineOf: (subject: Subject) => readonly Point[];
}

/** What the pointer or the keyboard rests on, in a sentence beside it. */
export function MapTip({ pane, outlineOf }: Props) {
  const tip = useMap((state) => state.tip);
  const hovered = useView((state) => state.hovered);
  const atlas = useAtlas();
  useEffect(() => {
    document.addEventListener('focusin', leaveWithFocus);
    return () => document.removeEventListener('focusin', leaveWithFocus);
  }, []);
  if (!tip || hovered?.kind !== tip.kind) return null;
  const words = hovered.kind === 'relation' ? relationWords(atlas, hovered.id) : conceptWords(atlas, hovered.id);
  if (!words) return null;
  return <TipBox key={hovered.id} words={words} at={tip.at} pane={pane} avoid={outlineOf(hovered)} />;
}

/** Who goes on elsewhere by keyboard, while the pointer rests on the map, has done with the tip. */
const leaveWithFocus = ({ target }: FocusEvent) => {
  if (target instanceof Element && !target.closest('.map')) setMap({ tip: null });
};

interface Words {
  readonly title: string;
  readonly text: string;
  readonly meta: string;
}

const relationWords = (atlas: Atlas, id: Relation['id']): Words | null => {
  const relation = atlas.relation.get(id);
  if (!relation) return null;
  const meta = [studyWord(relation.evidence), timeWord(relation) ?? [], relation.contested ? 'contested' : []].flat();
  return { title: relationTitle(atlas, relation), text: relation.mechanism, meta: meta.join(' · ') };
};

const conceptWords = (atlas: Atlas, id: Concept['id']): Words | null => {
  const concept = atlas.concept.get(id);
  return concept ? { title: concept.label, text: '', meta: balanceOf(atlas, id) } : null;
};

interface TipBoxProps {
  readonly words: Words;
  readonly at: Point;
  readonly pane: () => Size;
  readonly avoid: readonly Point[];
}

function TipBox({ words, at, pane, avoid }: TipBoxProps) {
  const box = useRef<HTMLDivElement>(null);
  const [corner, setCorner] = useState<Point | null>(null);
  useLayoutEffect(() => {
    if (!box.current) return;
    const { offsetWidth: width, offsetHeight: height } = box.current;
    setCorner(placeTip(at, { width, height }, pane(), avoid));
  }, [at, pane, avoid]);
  const style = corner ? { left: corner[0], top: corner[1] } : { visibility: 'hidden' as const };
  return (
    <div className="map-tip" role="tooltip" ref={box} style={style}>
      <b>{words.title}</b>
      {words.text && <p>{words.text}</p>}
      {words.meta && <small>{words.meta}</small>}
    </div>
  );
}
