/** A note as it is searched: its words in the form in which they are compared, a space around each. */
import { tagsOf } from '../../notation/tags.ts';
import { normalise, tokenise } from '../../notation/terms.ts';
import type { Note } from '../../preload/contract.ts';
import { marksOf } from './marks.ts';

export interface Folded {
  readonly title: string;
  readonly tags: string;
  /** The text, and the words that were highlighted. */
  readonly body: string;
  readonly marks: string;
}

/** Forms of words seen before: a text says the same few thousand again and again. Emptied when it has grown large. */
const forms = new Map<string, string>();
const MOST_FORMS = 200_000;

const formOf = (word: string): string => {
  const known = forms.get(word);
  if (known !== undefined) return known;
  if (forms.size >= MOST_FORMS) forms.clear();
  const form = normalise(word);
  forms.set(word, form);
  return form;
};

const spaced = (words: readonly string[]): string => ` ${words.join(' ')} `;

const foldText = (text: string): string => spaced(tokenise(text).map(formOf));

export const foldNote = (note: Note): Folded => {
  const quotes = note.targets.flatMap((target) => (target.kind === 'passage' ? [target.quote] : []));
  return {
    title: foldText(note.title),
    tags: foldText(tagsOf(note).join(' ')),
    body: foldText([note.body, ...quotes].join('\n')),
    marks: spaced(marksOf(note)),
  };
};
