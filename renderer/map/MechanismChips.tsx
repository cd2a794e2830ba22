import { ViewportPortal } from '@xyflow/react';
import { useMemo } from 'react';
import type { Relation } from '../../content/schema/index.ts';
import { type ChipWish, placeChips } from '../drawing/chips.ts';
import type { Box } from '../drawing/geometry.ts';
import type { RelationLine } from '../drawing/lines.ts';
import { markBox } from '../drawing/marks.ts';
import { stepSpots } from '../drawing/steps.ts';
import { type Atlas, useAtlas } from '../state/atlas.ts';
import { useStandings } from '../state/follow-lights.ts';
import { type Lit, useLights } from '../state/lights.ts';
import type { Standings } from '../state/standing.ts';
import { type Subject, useView } from '../state/view.ts';
import { paceWord } from '../words/evidence.ts';
import { relationVerb } from '../words/sentence.ts';
import { useMap } from './store.ts';
import type { Lines } from './subjects.ts';

/** "releases · minutes"; a new line may begin after the point, not before it. */
const inShort = (atlas: Atlas, relation: Relation): string =>
  [relationVerb(atlas, relation), paceWord(relation) ?? []].flat().join('\u00a0· ');

/** The selected relation tells its mechanism; those of a selected concept say in short what they do, close to it. */
const wishOf = (atlas: Atlas, { id, source, target, points }: RelationLine, selected: Subject | null): ChipWish[] => {
  const relation = atlas.relation.get(id);
  if (!relation) return [];
  const short = inShort(atlas, relation);
  if (selected?.id === id) return [{ id, points, near: 'middle', texts: [relation.mechanism, short] }];
  if (selected?.id === source) return [{ id, points, near: 'start', texts: [short] }];
  if (selected?.id === target) return [{ id, points: points.toReversed(), near: 'start', texts: [short] }];
  return [{ id, points, near: 'middle', texts: [short] }];
};

const marksOf = ({ marks }: RelationLine) =>
  (['contested', 'badge', 'delay'] as const).flatMap((kind) => {
    const spot = marks[kind];
    return spot ? [markBox(kind, spot)] : [];
  });

/** Side of a square around the sign at the end of a line, and how far before the tip its middle lies. */
const SIGN = { size: 24, back: 6 } as const;
/** A chip over the sign would hide what the line does. */
const signOf = ({ end: { x, y, angle } }: RelationLine): Box => ({
  x: x - Math.cos((angle * Math.PI) / 180) * SIGN.back - SIGN.size / 2,
  y: y - Math.sin((angle * Math.PI) / 180) * SIGN.back - SIGN.size / 2,
  width: SIGN.size,
  height: SIGN.size,
});

/** Numbers of a lit route, at their largest. */
const STEP = 22;
const stepsOf = (lines: Lines, route: Lit | null): readonly Box[] =>
  [...stepSpots(route?.kind === 'way' ? route.relations : [], (id) => lines.get(id)?.points).values()].map(
    ({ x, y }) => ({
      x: x - STEP / 2,
      y: y - STEP / 2,
      width: STEP,
      height: STEP,
    }),
  );

/** What the lit lines say: the selection's own first, then those next to it. */
const chipsOf = (
  atlas: Atlas,
  lines: Lines,
  { relation: standings }: Standings,
  selected: Subject | null,
  route: Lit | null,
) => {
  const lit = (['self', 'near'] as const).flatMap((standing) =>
    [...lines.values()].filter(({ id }) => standings.get(id) === standing),
  );
  const wishes = lit.flatMap((line) => wishOf(atlas, line, selected));
  return placeChips(wishes, [
    ...Object.values(atlas.layout.places),
    ...lit.flatMap(marksOf),
    ...lit.map(signOf),
    ...stepsOf(lines, route),
  ]);
};

/** From near, lit lines say what they do, where there is room. What is hovered or followed has its tip for that. */
export function MechanismChips({ lines }: { readonly lines: Lines }) {
  const isNear = useMap((state) => state.lod === 'near');
  return isNear ? <Chips lines={lines} /> : null;
}

function Chips({ lines }: { readonly lines: Lines }) {
  const atlas = useAtlas();
  const standings = useStandings();
  const selected = useView((state) => state.selected);
  const route = useLights((state) => state.lit);
  const chips = useMemo(
    () => chipsOf(atlas, lines, standings, selected, route),
    [atlas, lines, standings, selected, route],
  );
  return (
    <ViewportPortal>
      {chips.map(({ id, text, box: { x, y, width, height } }) => (
        <div
          key={id}
          className="mechanism"
          data-influence={lines.get(id)?.influence}
          style={{ left: x, top: y, width, height }}
          aria-hidden="true"
        >
          {text}
        </div>
      ))}
    </ViewportPortal>
  );
}
