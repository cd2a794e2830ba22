import { type RefObject, useEffect, useMemo, useState } from 'react';
import type { ConceptId } from '../../content/schema/index.ts';
import type { Path } from '../graph/path.ts';
import { bestRoutes, type Routes } from '../graph/routes.ts';
import type { Atlas } from '../state/atlas.ts';
import { useAtlas } from '../state/atlas.ts';
import { causalOf, isSameLight, litOf } from '../state/causal.ts';
import { useInquiry } from '../state/inquiry.ts';
import { type Lit, useLights } from '../state/lights.ts';
import { Button } from '../ui/Button.tsx';
import { SignGlyph } from '../ui/SignGlyph.tsx';
import { netTitle, netVerb, routeLabel, routeName, verdictOn } from '../words/path.ts';
import { NoRoute, noRouteNews } from './NoRoute.tsx';
import { type Choice, type Cluster, PathGroup } from './PathGroup.tsx';
import { RouteForm } from './RouteForm.tsx';
import { useAnswer } from './use-answer.ts';
import type { WayNotes } from './way.ts';

/** How many are shown at first. */
const BEST = 5;

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The routes that are shown, in the order of their rank. */
const shownOf = ({ best, opposed }: Routes): readonly Path[] => (opposed ? [...best, opposed] : best);

const choicesOf = (atlas: Atlas, routes: Routes): readonly Choice[] => {
  const shown = shownOf(routes);
  return shown.map((path, index) => ({
    path,
    lit: litOf(path, routeLabel(atlas, path, index, shown.length)),
    name: `${index + 1}. ${routeName(atlas, path)}`,
    title: (
      <span className="path-title">
        <span className="path-rank">{index + 1}</span>
        <SignGlyph sign={path.sign === 1 ? 'raises' : 'lowers'} />
        <b>{upperFirst(netVerb(atlas, path))}</b>
      </span>
    ),
  }));
};

/** Routes that disagree stand apart, those of the best one first, each under what it does. */
const clustersOf = (atlas: Atlas, choices: readonly Choice[], counts: Counts): readonly Cluster[] => {
  const bySign = [...Map.groupBy(choices, ({ path }) => path.sign)];
  return bySign.map(([sign, inside]) => {
    const [count, glyph] = sign === 1 ? [counts.raising, 'raises' as const] : [counts.lowering, 'lowers' as const];
    const [first] = inside;
    const heading = bySign.length > 1 && first && (
      <h4 className="label">
        <SignGlyph sign={glyph} />
        {netTitle(atlas, first.path)}
        <span className="count">{inside.length < count ? `${inside.length} of ${count}` : count}</span>
      </h4>
    );
    return { key: glyph, heading, choices: inside };
  });
};

type Counts = ReturnType<typeof countsOf>;

const countsOf = (routes: Routes) => {
  const shown = shownOf(routes);
  const raising = shown.filter(({ sign }) => sign === 1).length;
  return {
    raising: raising + routes.more.raising,
    lowering: shown.length - raising + routes.more.lowering,
  };
};

interface SectionProps {
  readonly panel: RefObject<HTMLElement | null>;
  readonly notes: WayNotes;
}

/** The section that finds routes between two concepts. */
export function RouteSection({ panel, notes }: SectionProps) {
  const from = useInquiry((state) => state.from);
  const to = useInquiry((state) => state.to);
  return (
    <>
      <RouteForm />
      {/* Another question begins with the best few again. */}
      <Answer key={`${from} ${to}`} from={from} to={to} panel={panel} notes={notes} />
    </>
  );
}

interface AnswerProps extends SectionProps {
  readonly from: ConceptId | null;
  readonly to: ConceptId | null;
}

/** Whether a way that is lit leads from the one to the other. */
const isBetween = (atlas: Atlas, lit: Lit, from: ConceptId, to: ConceptId): boolean => {
  const ends = [[...lit.relations][0], [...lit.relations].at(-1)].map((id) => id && atlas.relation.get(id));
  return lit.kind === 'way' && ends[0]?.source === from && ends[1]?.target === to;
};

function Answer({ from, to, panel, notes }: AnswerProps) {
  const atlas = useAtlas();
  const [limit, setLimit] = useState(BEST);
  const routes = useMemo(
    () => (from && to ? bestRoutes(causalOf(atlas).graph, from, to, { limit }) : null),
    [atlas, from, to, limit],
  );
  const choices = useMemo(() => (routes ? choicesOf(atlas, routes) : []), [atlas, routes]);
  const row = useMemo(() => choices.map(({ lit }) => lit), [choices]);
  const [first] = choices;
  const counts = routes && countsOf(routes);
  const verdict = counts && first ? verdictOn(atlas, counts, first.path, routes.isComplete) : null;
  // What is lit from elsewhere, by a note, may not be among the best few.
  const isElsewhere = useLights(
    ({ kept }) =>
      kept !== null &&
      from !== null &&
      to !== null &&
      isBetween(atlas, kept, from, to) &&
      !row.some((lit) => isSameLight(lit, kept)),
  );
  useEffect(() => {
    if (isElsewhere) setLimit(Number.POSITIVE_INFINITY);
  }, [isElsewhere]);
  useAnswer(panel, { row, news: verdict?.title ?? (from && to ? noRouteNews(atlas, from, to) : '') });

  if (!from || !to) return <Hint />;
  if (!counts || !verdict) return <NoRoute from={from} to={to} />;
  const more = routes.more.raising + routes.more.lowering;
  return (
    <div className="routes-answer">
      <div className="verdict" data-divided={verdict.isDivided || undefined}>
        <h3>
          {verdict.isDivided && <SignGlyph sign="depends" />}
          {verdict.title}
        </h3>
        {verdict.detail && <p>{verdict.detail}</p>}
      </div>
      <PathGroup kind="route" label="Routes" row={row} clusters={clustersOf(atlas, choices, counts)} notes={notes} />
      {more > 0 && (
        <Button look="quiet" size="small" onClick={() => setLimit(Number.POSITIVE_INFINITY)}>
          Show {more} more {more === 1 ? 'route' : 'routes'}
        </Button>
      )}
      <p className="remark routes-how">
        Ranked by the weakest evidence on the way, then by length. A route is as slow as its slowest step; its sign is
        the product of the signs of its steps. Directions only, not amounts.
      </p>
    </div>
  );
}

function Hint() {
  return (
    <p className="routes-hint">
      Pick where to start and where to end. The map is searched for every way by which the one can act on the other.
    </p>
  );
}
