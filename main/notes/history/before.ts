/** Which revisions have to be kept before something is done. */
import { isDeepStrictEqual } from 'node:util';
import type { NoteChange, NoteDraft, NoteMark, VersionReason } from '../../../preload/contract.ts';
import type { Find } from '../batch.ts';
import type { KeptNote } from '../records.ts';
import type { Bursts } from './bursts.ts';
import type { Version } from './version.ts';

/** What is to be done to a note. `adopt`: another one takes its place, whatever it holds. */
export type Planned = NoteChange | { readonly kind: 'adopt'; readonly mark: NoteMark };

/** Whether a draft says something else than the note: a pin or a colour alone says nothing. */
const saysMore = ({ note }: KeptNote, draft: NoteDraft): boolean =>
  note.body !== draft.body ||
  !isDeepStrictEqual(note.targets, draft.targets) ||
  (draft.tags !== undefined && !isDeepStrictEqual(note.tags, draft.tags));

const reasonFor = (current: KeptNote, change: Planned, isTyped: boolean, bursts: Bursts, now: number) => {
  const { id } = current.note;
  if (change.kind === 'restore' || change.kind === 'erase') return null;
  if (change.kind === 'save' && !saysMore(current, change.draft)) return null;
  if (change.kind === 'save' && (isTyped || change.draft.body === current.note.body)) return bursts.saved(id, now);
  bursts.end(id);
  return change.kind === 'trash' ? 'trash' : 'replace';
};

/**
 * The versions to keep before these changes are made; tells the bursts about them.
 *
 * @param isTyped  whether they come from an editor; all else that gives a note another text is kept whenever it comes
 * @param now  ms since 1970
 */
export const versionsBefore = (
  find: Find,
  changes: readonly Planned[],
  isTyped: boolean,
  bursts: Bursts,
  now: number,
): readonly Version[] => {
  /** What became of the notes that are changed: only the first change of each is told by its revision. */
  const met = new Map<string, { readonly current: KeptNote | null; reason: VersionReason | null }>();
  for (const change of changes) {
    const { id, baseRev, opId } = change.kind === 'save' ? change.draft : change.mark;
    const known = met.get(id);
    const current = known ? known.current : (find(id) ?? null);
    if (!current) {
      // What was written by typing goes on with its burst; what was made at once is worth keeping as it was made.
      if (isTyped) bursts.saved(id, now);
      else bursts.end(id);
      met.set(id, { current: null, reason: null });
      continue;
    }
    // Another revision, or the same attempt again: nothing will be replaced.
    if (!known && (current.note.rev !== baseRev || current.opId === opId)) continue;
    met.set(id, { current, reason: reasonFor(current, change, isTyped, bursts, now) ?? known?.reason ?? null });
  }
  return [...met.values()].flatMap(({ current, reason }) =>
    current && reason ? [{ note: current.note, keptAt: now, reason }] : [],
  );
};
