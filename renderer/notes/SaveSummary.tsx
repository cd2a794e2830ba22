import { useNotes } from '../state/notes.ts';
import { timeOfDay } from '../words/date.ts';
import type { Draft } from './draft.ts';
import { useLastSaved } from './last-saved.ts';
import { STILL_READING } from './still-reading.ts';
import { desk, useDrafts } from './use-desk.ts';

const isSaving = ({ phase }: Draft): boolean => phase === 'waiting' || phase === 'saving';

/** The state of all drafts in a few words: trouble first, then work, then the last acknowledged save. */
export function SaveSummary() {
  const drafts = Object.values(useDrafts());
  const lastSaved = useLastSaved();
  const isReading = useNotes((state) => state.isReading);
  if (isReading) return <span>{STILL_READING}</span>;
  const failed = drafts.filter(({ failure }) => failure !== null);
  if (failed.length > 0)
    return (
      <span className="save-state failed">
        {failed.length === 1 ? 'One note not saved' : `${failed.length} notes not saved`}{' '}
        <button type="button" className="text-button" onClick={() => void desk.flushAll()}>
          Try again
        </button>
      </span>
    );
  if (drafts.some(isSaving)) return <span>Saving…</span>;
  return lastSaved === null ? null : <span>Saved {timeOfDay(lastSaved)}</span>;
}
