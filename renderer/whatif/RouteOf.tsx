import { ChevronRight } from 'lucide-react';
import { gradeOf } from '../../content/schema/index.ts';
import type { Path } from '../graph/path.ts';
import type { Explanation, Reason } from '../inference/answer.ts';
import { useAtlas } from '../state/atlas.ts';
import { litOf } from '../state/causal.ts';
import { useLights } from '../state/lights.ts';
import { Button } from '../ui/Button.tsx';
import { PathSteps } from '../ui/PathSteps.tsx';
import { studyWord } from '../words/evidence.ts';
import { endSentence } from '../words/explanation.ts';
import { pathTime, routeLabel, stepCount } from '../words/path.ts';
import { type WayNotes, wayOfPath } from './way.ts';

/** One of the routes that an explanation tells. */
export interface Way {
  readonly path: Path;
  readonly reason: Reason;
  readonly isAgainst: boolean;
  /** From 0, in the order in which they are told. */
  readonly place: number;
}

interface RouteOfProps {
  readonly way: Way;
  /** How many are told. */
  readonly count: number;
  readonly counts: Explanation['counts'];
  readonly notes: WayNotes;
  readonly onNext: () => void;
}

const countsWord = ({ along, against, isComplete }: Explanation['counts']): string => {
  const least = isComplete ? '' : 'at least ';
  const none = isComplete ? 'none against' : 'none found against';
  return `${least}${along} this way, ${against > 0 ? `${least}${against} against` : none}`;
};

/** A route of an explanation: what it is worth, its steps, and what the user noted on it. */
export function RouteOf({ way: { path, isAgainst, place, reason }, count, counts, notes, onNext }: RouteOfProps) {
  const atlas = useAtlas();
  const { evidence } = path.weakest;
  const label = routeLabel(atlas, path, 0, 1);
  const preview = useLights((state) => state.preview);
  /** Lights the route up to a step, so that walking the steps lights it one by one. */
  const light = (step: number | null) =>
    preview(
      step === null
        ? null
        : litOf({ ...path, relations: path.relations.slice(0, step + 1) }, `${label}, to step ${step + 1}`),
    );
  return (
    <section className="why-route" aria-label="Route" data-against={isAgainst || undefined}>
      <div className="why-route-head">
        <p>
          <b>
            Route {place + 1} of {count}
            {isAgainst ? ', against' : ''}
          </b>
          <span className="why-facts">
            {stepCount(path.relations.length)}, {pathTime(path)}. Weakest evidence: {gradeOf(evidence)},{' '}
            {studyWord(evidence).toLowerCase()}. In all {countsWord(counts)}.
          </span>
        </p>
        {count > 1 && (
          <Button size="small" icon={ChevronRight} onClick={onNext}>
            Next route
          </Button>
        )}
      </div>
      <PathSteps path={path} notes={endSentence(atlas, reason)} onRest={light} />
      <div className="path-notes">{notes(wayOfPath(path), label)}</div>
    </section>
  );
}
