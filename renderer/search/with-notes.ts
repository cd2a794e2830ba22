/** Notes among the results of the content. */
import type { Note } from '../../preload/contract.ts';
import type { NoteFindings } from '../state/note-search.ts';
import { noteFound } from './documents.ts';
import type { Hit, HitGroup, Results } from './search.ts';

/** Tags, places and dates are of notes alone; the content would take their names for words. */
const KEY = /(?:^|[\s-])(?:tag|concept|axis|in|before|after):/i;

/** Whether a query can be meant for the notes alone. */
export const isForNotes = (query: string): boolean => KEY.test(query);

/**
 * The notes that were found, entries of the journal for themselves; the group with the best hit first.
 *
 * @param notes  live notes
 * @param shown  hits a group at most
 */
export const noteGroups = (
  { ids, total, marks }: NoteFindings,
  notes: readonly Note[],
  shown: number,
): readonly HitGroup[] => {
  const wanted = new Set(ids);
  const byId = new Map(notes.flatMap((note) => (wanted.has(note.id) ? [[note.id, note]] : [])));
  const hits = ids.flatMap((id): readonly Hit[] => {
    const note = byId.get(id);
    return note ? [{ id: `note:${id}`, found: noteFound(note), marks }] : [];
  });
  // Of those beyond the answer nobody knows the kind; most are notes.
  const beyond = total - ids.length;
  return [...Map.groupBy(hits, ({ found }) => found.kind)].map(([kind, all]) => ({
    kind,
    total: all.length + (kind === 'note' ? beyond : 0),
    hits: all.slice(0, shown),
  }));
};

/** Whether a hit bears every word as it was typed, and not one that is nearly the same. */
const isSure = ({ marks }: Hit): boolean =>
  marks.typed.every((word) => [...marks.terms].some((term) => term.startsWith(word)));

/**
 * The results with the notes among them. The best group of the content stays where the eyes are already, unless its best
 * hit is only a guess: then what one wrote oneself is more likely meant.
 */
export const withNotes = ({ total, groups }: Results, found: readonly HitGroup[]): Results => {
  const [best, ...rest] = groups;
  const isBestSure = best?.hits[0] !== undefined && isSure(best.hits[0]);
  return {
    total: total + found.reduce((sum, group) => sum + group.total, 0),
    groups: best && isBestSure ? [best, ...found, ...rest] : [...found, ...groups],
  };
};
