/** Whether a note is what a question asks for, by looking through it: what the index has to agree with. */
import type { Note } from '../../preload/contract.ts';
import type { Folded } from './fold.ts';
import type { Probe, Query } from './query.ts';

/** A text with a space around every word holds them one behind the other. */
const holdsAnywhere = (texts: readonly string[], needle: string): boolean =>
  texts.some((text) => text.includes(needle));

const holds = ({ title, tags, body, marks }: Folded, probe: Probe, isTitleOnly: boolean): boolean => {
  const texts = isTitleOnly ? [title] : [title, tags, body];
  switch (probe.kind) {
    case 'word':
      return holdsAnywhere(texts, probe.isBeginning ? ` ${probe.word}` : ` ${probe.word} `);
    case 'phrase':
      return holdsAnywhere(texts, ` ${probe.words.join(' ')} `);
    case 'mark':
      return marks.includes(` ${probe.mark} `);
  }
};

/** @param folded  the note as it is searched */
export const fits = (note: Note, folded: Folded, query: Query): boolean => {
  const { clauses, isTitleOnly, isTrash, from, until } = query;
  if ((note.deletedAt !== null) !== isTrash) return false;
  if (from !== null && note.updatedAt < from) return false;
  if (until !== null && note.updatedAt >= until) return false;
  return clauses.every(({ isNot, any }) => any.some((probe) => holds(folded, probe, isTitleOnly)) !== isNot);
};
