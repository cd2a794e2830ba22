import { useMemo, useRef } from 'react';
import type { Question } from '../inference/question.ts';
import { useAtlas } from '../state/atlas.ts';
import { useAnswer, useHasFailed } from '../state/inference.ts';
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
  const hasFailed = useHasFailed(question);
  const last = useRef({ answer, question, hasFailed });
  if (answer || hasFailed) last.current = { answer, question, hasFailed };
  return last.current;
};

const FAILED = 'This could not be worked out. Ask something else, or start the app again; nothing of yours is lost.';

/** Where everything goes, in a headline and a table; or why that cannot be said. */
export function AnswerSection({ question: asked, compared: kept, notes }: AnswerSectionProps) {
  const { concepts } = useAtlas();
  const { answer, question, hasFailed } = useHeldAnswer(asked);
  const other = answered(useAnswer(kept ?? asked));
  const found = answered(answer);
  const beside = useMemo(() => (kept && other ? { answer: other, question: kept } : null), [kept, other]);
  const rows = useMemo(
    () => (found ? rowsOf(concepts, { answer: found, question }, beside) : []),
    [concepts, found, question, beside],
  );
  const headline = useMemo(() => (found ? headlineOver(rows, question) : null), [found, rows, question]);
  useHeadlineNews(headline?.title ?? (hasFailed ? FAILED : answer?.status === 'unsupported' ? answer.reason : ''));
  if (hasFailed) return <p className="whatif-hint">{FAILED}</p>;
  if (answer?.status === 'unsupported') return <Unsupported reason={answer.reason} instead={answer.instead} />;
  if (!found || !headline) return asked.pushes.length === 0 ? <Hint /> : null;
  return (
    <div className="whatif-answer">
      <div className="whatif-headline">
        <h3>{headline.title}</h3>
        {headline.detail && <p>{headline.detail}</p>}
      </div>
      <Silent pushes={question.pushes} places={found.silent} />
      <EffectTable rows={rows} question={question} compared={beside?.question ?? null} notes={notes} />
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
