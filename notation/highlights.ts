/** Highlights within a note: `==words==`, in one line. */
import { codeIn, makeIsIn, type Stretch } from './code.ts';

const HIGHLIGHT = /==(?=[^\s=])([^=\n]*[^\s=])==/g;

export interface Highlight extends Stretch {
  readonly words: string;
}

export const highlightsIn = (body: string): readonly Highlight[] => {
  if (!body.includes('==')) return [];
  const isCode = makeIsIn(codeIn(body));
  return [...body.matchAll(HIGHLIGHT)].flatMap(({ 0: whole, 1: words = '', index }) =>
    isCode(index) ? [] : [{ words, start: index, end: index + whole.length }],
  );
};
