import { EqualNot } from 'lucide-react';
import { GRADES } from '../../content/schema/index.ts';
import type { Answer } from '../inference/answer.ts';
import { HORIZONS, type Question } from '../inference/question.ts';
import { setFloor, setHorizon } from '../state/scenario.ts';
import { Button } from '../ui/Button.tsx';
import { horizonWord } from '../words/inference.ts';
import { type LeftOut as Left, leftOutOf } from '../words/left-out.ts';
import { RelationLinks } from './RelationLinks.tsx';

/** What would bring in what was left out, where one choice does. */
function Remedy({ why, question: { horizon, floor } }: { readonly why: Left['why']; readonly question: Question }) {
  const later = HORIZONS[HORIZONS.indexOf(horizon) + 1];
  const weaker = GRADES[GRADES.indexOf(floor) + 1];
  if (why === 'slower' && later)
    return (
      <Button look="quiet" size="small" onClick={() => setHorizon(later)}>
        Look after {horizonWord(later)}
      </Button>
    );
  if (why === 'weaker' && weaker)
    return (
      <Button look="quiet" size="small" onClick={() => setFloor(weaker)}>
        Trust down to {weaker}
      </Button>
    );
  return null;
}

interface LeftOutProps {
  readonly unused: Extract<Answer, { readonly status: 'answered' }>['unused'];
  readonly question: Question;
}

/** What the answer did not use, why, and which relations these are. */
export function LeftOut({ unused, question }: LeftOutProps) {
  const left = leftOutOf(unused, question.floor);
  if (left.length === 0) return null;
  return (
    <section className="left-out hatched" aria-label="Left out of this answer">
      <h4>
        <EqualNot className="icon" size={14} aria-hidden />
        Left out of this answer
      </h4>
      {left.map(({ why, words, relations }) => (
        <div key={why} className="left-out-row">
          <details>
            <summary>{words}</summary>
            <RelationLinks relations={relations} />
          </details>
          <Remedy why={why} question={question} />
        </div>
      ))}
    </section>
  );
}
