import type { ConceptId } from '../../content/schema/index.ts';
import { bestRoutes, ROUTE_LENGTH } from '../graph/routes.ts';
import { type Atlas, useAtlas } from '../state/atlas.ts';
import { causalOf, loopsThrough } from '../state/causal.ts';
import { ask, showLoopsThrough } from '../state/inquiry.ts';
import { Button } from '../ui/Button.tsx';
import { nameInside } from '../words/name.ts';

interface Ends {
  readonly from: ConceptId;
  readonly to: ConceptId;
}

const namesOf = (atlas: Atlas, { from, to }: Ends) => {
  const [start, end] = [from, to].map((id) => {
    const concept = atlas.concept.get(id);
    return concept ? nameInside(concept) : '';
  });
  return { start, end };
};

/** What is said where nothing was found. */
export const noRouteNews = (atlas: Atlas, from: ConceptId, to: ConceptId): string => {
  if (from === to) return 'Start and end are the same';
  const { start, end } = namesOf(atlas, { from, to });
  return `No known route from ${start} to ${end} in up to ${ROUTE_LENGTH} steps`;
};

/** What can be done where no route leads from start to end. */
export function NoRoute({ from, to }: Ends) {
  return <div className="routes-none">{from === to ? <SameEnds id={from} /> : <NoWay from={from} to={to} />}</div>;
}

function SameEnds({ id }: { readonly id: ConceptId }) {
  const atlas = useAtlas();
  const count = loopsThrough(atlas, id).length;
  const { start } = namesOf(atlas, { from: id, to: id });
  return (
    <>
      <h3>Start and end are the same</h3>
      <p>
        A way from {start} back to itself is a feedback loop
        {count === 0 ? '; none is known that is up to five steps long.' : '.'}
      </p>
      {count > 0 && (
        <Button onClick={() => showLoopsThrough(id)}>
          Show {count === 1 ? 'the loop' : `${count} loops`} through {start}
        </Button>
      )}
    </>
  );
}

function NoWay({ from, to }: Ends) {
  const atlas = useAtlas();
  const { start, end } = namesOf(atlas, { from, to });
  const { best, opposed, more } = bestRoutes(causalOf(atlas).graph, to, from);
  const back = best.length + (opposed ? 1 : 0) + more.raising + more.lowering;
  return (
    <>
      <h3>
        No known route from {start} to {end} in up to {ROUTE_LENGTH} steps
      </h3>
      <p>
        This does not mean that there is no effect: only that no chain of relations with a known direction is on this
        map.
      </p>
      {back > 0 && (
        <>
          <p>
            The other way round there {back === 1 ? 'is one' : `are ${back}`}, from {end} to {start}.
          </p>
          <Button onClick={() => ask({ from: to, to: from })}>Swap start and end</Button>
        </>
      )}
    </>
  );
}
