import { useEffect } from 'react';
import type { Concept, Point, Relation } from '../../content/schema/index.ts';
import type { Size } from '../drawing/geometry.ts';
import { type Atlas, useAtlas } from '../state/atlas.ts';
import { useStandings } from '../state/follow-lights.ts';
import { type Subject, useView } from '../state/view.ts';
import { conditionWords } from '../words/condition.ts';
import { studyWord, timeWord } from '../words/evidence.ts';
import { relationTitle } from '../words/sentence.ts';
import { balanceOf } from '../words/spoken.ts';
import { setMap, useMap } from './store.ts';
import { TipBox, type Words } from './TipBox.tsx';

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

const relationWords = (atlas: Atlas, id: Relation['id']): Words | null => {
  const relation = atlas.relation.get(id);
  if (!relation) return null;
  const { condition, told } = useStandings.getState();
  const meta = [
    studyWord(relation.evidence),
    timeWord(relation) ?? [],
    relation.contested ? 'contested' : [],
    conditionWords(relation, condition.get(id)),
    told?.blocked.has(id) ? 'blocked by you' : [],
  ].flat();
  return { title: relationTitle(atlas, relation), text: relation.mechanism, meta: meta.join(' · ') };
};

/** While a what-if is on, what it says of the concept comes first. */
const conceptWords = (atlas: Atlas, id: Concept['id']): Words | null => {
  const concept = atlas.concept.get(id);
  const effect = useStandings.getState().told?.words.get(id) ?? '';
  const text = effect && `${effect.charAt(0).toUpperCase()}${effect.slice(1)}`;
  return concept ? { title: concept.label, text, meta: balanceOf(atlas, id) } : null;
};
