import { useMemo, useRef } from 'react';
import type { Question } from '../inference/question.ts';
import { useAtlas } from '../state/atlas.ts';
import { useAnswer } from '../state/inference.ts';
import { EffectTable } from './EffectTable.tsx';
import { useHeadlineNews } from './headline-news.ts';
import { LeftOut } from './LeftOut.tsx';
import { type Answered, headlineOver, rowsOf } from './rows.ts';
import { Silent } from './Silent.tsx';
import { Unsupported } from './Unsupported.tsx';
import type { WayNotes } from './way.ts';

interface AnswerSectionProps {
  readonly question: Question;
  readonly compared: Question | null;
  readonly notes: WayNotes;
}

const answered = (answer: ReturnType<typeof useAnswer>): Answered | null =>
  answer?.status === 'answered' ? answer : null;

/** The last answer, while the next one is worked out: the table does not blink away under the keyboard. */
const useHeldAnswer = (question: Question) => {
  const answer = useAnswer(question);
  const last = useRef({ answer, question });
  if (answer) last.current = { answer, question };
  return last.current;
};

/** Where everything goes, in a headline and a table; or why that cannot be said. */
export function AnswerSection({ question: asked, compared: kept, notes }: AnswerSectionProps) {
  const { concepts } = useAtlas();
  const { answer, question } = useHeldAnswer(asked);
  const other = useHeldAnswer(kept ?? asked);
  const found = answered(answer);
  const beside = kept && answered(other.answer);
  const rows = useMemo(
    () =>
      found
        ? rowsOf(concepts, { answer: found, question }, beside ? { answer: beside, question: other.question } : null)
        : [],
    [concepts, found, question, beside, other.question],
  );
  const headline = useMemo(() => (found ? headlineOver(rows, question) : null), [found, rows, question]);
  useHeadlineNews(headline?.title ?? (answer?.status === 'unsupported' ? answer.reason : ''));
  if (answer?.status === 'unsupported') return <Unsupported reason={answer.reason} instead={answer.instead} />;
  if (!found || !headline) return asked.pushes.length === 0 ? <Hint /> : null;
  return (
    <div className="whatif-answer">
      <div className="whatif-headline">
        <h3>{headline.title}</h3>
        {headline.detail && <p>{headline.detail}</p>}
      </div>
      <Silent pushes={question.pushes} places={found.silent} />
      <EffectTable rows={rows} question={question} compared={beside ? other.question : null} notes={notes} />
      <LeftOut unused={found.unused} question={question} />
    </div>
  );
}

function Hint() {
  return (
    <p className="whatif-hint">
      Push a hormone, a gland, a stress or a drug up or down. The map answers where everything else settles, how sure
      that is, and through which relations.
    </p>
  );
}
