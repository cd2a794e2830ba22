import type { Question } from './question.ts';
import { type QuestionCode, questionCode, type ReadQuestion, readQuestion } from './question-code.ts';

/** Scheme of the app's own links. */
export const LINK_SCHEME = 'oxytocin-atlas';

/** Longest link that is opened, in characters. */
export const LINK_CAP = 2_000;

/** Programs that hand links on may put a slash behind them. */
const FORM = new RegExp(`^${LINK_SCHEME}://what-if/([a-z0-9._-]+)/?$`);

/** The link that opens the question of a code. */
export const codeLink = (code: QuestionCode): string => `${LINK_SCHEME}://what-if/${code}`;

/** A question as a link that opens it: `oxytocin-atlas://what-if/hold.cortisol.up_days_evidence.d`. */
export const questionLink = (question: Question): string => codeLink(questionCode(question));

/** Whether a text means to be a link of this app, well formed or not. */
export const isOwnLink = (text: string): boolean => text.toLowerCase().startsWith(`${LINK_SCHEME}:`);

/** Whether it has the form of a link to a what-if. What that asks is not looked at. */
export const hasLinkForm = (link: string): boolean => link.length <= LINK_CAP && FORM.test(link);

/** The question of a link, wherever that comes from. */
export const readLink = (link: string): ReadQuestion => {
  const [, code] = hasLinkForm(link) ? (FORM.exec(link) ?? []) : [];
  return code === undefined
    ? { ok: false, message: 'This is not a link to a what-if of Oxytocin Atlas, or it is longer than any of them.' }
    : readQuestion(code);
};
