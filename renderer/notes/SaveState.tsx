import { timeOfDay } from '../words/date.ts';
import { type Draft, isConflict } from './draft.ts';

/** What the user may rely on: "Saved 14:02" stands only for a revision that main has acknowledged. */
const saveWords = (draft: Draft): string => {
  if (draft.failure) return `Not saved: ${draft.failure.message.replace(/^Not saved: /, '')}`;
  if (draft.phase !== 'idle') return 'Saving…';
  return draft.saved.at === null ? '' : `Saved ${timeOfDay(draft.saved.at)}`;
};

interface SaveStateProps {
  readonly draft: Draft;
  readonly onRetry: () => void;
  readonly onKeepAsNew: () => void;
}

/** The state of a draft with the way out of trouble beside it. */
export function SaveState({ draft, onRetry, onKeepAsNew }: SaveStateProps) {
  const words = saveWords(draft);
  if (!draft.failure) return <span className="save-state">{words}</span>;
  return (
    <span className="save-state failed" role="alert">
      {words}{' '}
      {isConflict(draft) ? (
        <button type="button" className="text-button" onClick={onKeepAsNew}>
          Keep as a new note
        </button>
      ) : (
        <button type="button" className="text-button" onClick={onRetry}>
          Try again
        </button>
      )}
    </span>
  );
}
