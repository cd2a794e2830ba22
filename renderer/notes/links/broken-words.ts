import type { Link } from '../../../notation/links.ts';
import type { Note } from '../../../preload/contract.ts';
import { idInWords } from '../about/lost.ts';

/** What stands in the place of the name that a link has lost. */
export const lostWords = ({ target, words }: Link, trash: readonly Note[]): string => {
  if (words !== null) return words;
  if (target.kind === 'name') return target.name;
  if (target.kind === 'note') return trash.find(({ id }) => id === target.id)?.title || 'a note';
  return idInWords(target.id);
};

const WHAT = {
  concept: 'The atlas holds no such concept.',
  relation: 'The atlas holds no such relation.',
  reference: 'The library holds no such source.',
  name: 'Nothing bears this name: no concept, relation, source or note.',
} as const;

/** Why a link leads nowhere, in a sentence. */
export const brokenWhy = ({ target }: Link, trash: readonly Note[]): string => {
  if (target.kind !== 'note') return WHAT[target.kind];
  return trash.some(({ id }) => id === target.id)
    ? 'The note lies in the trash. If you restore it, the link leads there again.'
    : 'The note was deleted for good.';
};
