import type { Term } from '../../../content/schema/index.ts';
import { type Stretch, stretchesOf } from '../../words/stretches.ts';
import type { TermFinder } from './find.ts';

/**
 * A stretch of text in which a term is used for the first time: of plain words the term is a stretch by itself; words
 * that name a concept stay what they are and carry the term, because a link holds no other.
 */
export type TermStretch =
  | Exclude<Stretch, { kind: 'concept' }>
  | (Extract<Stretch, { kind: 'concept' }> & { readonly term?: Term | undefined })
  | { readonly kind: 'term'; readonly text: string; readonly term: Term; readonly isEmphasis: boolean };

type Wordy = Extract<Stretch, { kind: 'words' | 'emphasis' }>;

/** Words that hold no more than these. */
const wordsWith = (stretch: Wordy, text: string): readonly Wordy[] => (text === '' ? [] : [{ ...stretch, text }]);

/**
 * The texts of one reading with the first use of each term marked. Sentences that tell a relation are links as a whole
 * and are passed over.
 *
 * @param texts  marked, in the order in which they are read
 */
export const withFirstUses = (
  texts: ReadonlyMap<string, string>,
  find: TermFinder,
): ReadonlyMap<string, readonly TermStretch[]> => {
  const used = new Set<Term['id']>();
  const isFirst = ({ term }: { readonly term: Term }) => !used.has(term.id);

  const split = (stretch: Wordy): readonly TermStretch[] => {
    const { text } = stretch;
    const parts: TermStretch[] = [];
    let end = 0;
    for (const found of find(text)) {
      if (!isFirst(found)) continue;
      used.add(found.term.id);
      parts.push(...wordsWith(stretch, text.slice(end, found.start)));
      const isEmphasis = stretch.kind === 'emphasis';
      parts.push({ kind: 'term', text: text.slice(found.start, found.end), term: found.term, isEmphasis });
      end = found.end;
    }
    return [...parts, ...wordsWith(stretch, text.slice(end))];
  };

  const mark = (stretch: Stretch): readonly TermStretch[] => {
    if (stretch.kind === 'words' || stretch.kind === 'emphasis') return split(stretch);
    if (stretch.kind !== 'concept') return [stretch];
    const term = find(stretch.text).find(isFirst)?.term;
    if (term) used.add(term.id);
    return [{ ...stretch, term }];
  };

  return new Map([...texts].map(([id, text]) => [id, stretchesOf(text).flatMap(mark)]));
};
