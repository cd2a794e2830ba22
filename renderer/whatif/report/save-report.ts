import type { Bibliography, CitationStyle, Question } from '../../../content/schema/index.ts';
import type { Atlas } from '../../state/atlas.ts';
import { replyTo } from '../../state/inference.ts';
import { questionTitle } from '../../words/scenario.ts';
import { toExplain, whatIfReport } from './report.ts';

interface Wanted {
  readonly atlas: Atlas;
  readonly bibliography: Bibliography;
  readonly style: CitationStyle;
  readonly question: Question;
  /** Of the app. */
  readonly version: string;
}

/** Longest name of a file, in UTF-16 units, so that every system takes it. */
const LONGEST_NAME = 120;

/** Today where the user is. */
const today = (): string => new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(new Date());

/** Asks the engine for all that the report tells. @returns the report; null where the engine failed */
const write = async ({ atlas, question, ...rest }: Wanted): Promise<string | null> => {
  const told = await replyTo(atlas, { kind: 'answer', question });
  if (told?.kind !== 'answer') return null;
  const { answer } = told;
  const wanted = toExplain(atlas, question, answer);
  const replies = await Promise.all(
    wanted.map(({ concept }) => replyTo(atlas, { kind: 'explanation', question, concept })),
  );
  const explanations = replies.flatMap((reply) => (reply?.kind === 'explanation' ? [reply.explanation] : []));
  return whatIfReport({ ...rest, atlas, question, answer, explanations, date: today() });
};

/** Writes the report of a question and lets the person choose where. @returns what became of it, in a sentence */
export const saveReport = async (wanted: Wanted): Promise<string> => {
  const text = await write(wanted);
  if (text === null) return 'The report could not be written: the engine gave no answer.';
  const name = `What if ${questionTitle(wanted.atlas, wanted.question)}`.slice(0, LONGEST_NAME).toWellFormed();
  const answer = await window.study.export.save({ kind: 'md', name, text });
  return answer.ok ? `Saved as ${answer.value}.` : answer.message;
};
