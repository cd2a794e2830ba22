import { ShieldCheck } from 'lucide-react';
import { useAction } from '../actions/use-action.ts';
import { undoRemoval, useRemoval } from '../notes/remove.ts';
import { SaveSummary } from '../notes/SaveSummary.tsx';
import { ForgottenNews } from '../reader/progress/ForgottenNews.tsx';
import { useAtlas } from '../state/atlas.ts';
import { useCourse } from '../state/course.ts';
import { useReading } from '../state/reading.ts';

function RemovalNews() {
  const { removed, message } = useRemoval();
  if (message) return <span role="alert">{message}</span>;
  if (!removed) return null;
  return (
    <span>
      Note deleted{' '}
      <button type="button" className="text-button" onClick={() => void undoRemoval()}>
        Undo
      </button>
    </span>
  );
}

/** The way back to where one stopped reading. */
function Resume() {
  const course = useCourse();
  const { isAvailable, label, run } = useAction('resume');
  const section = useReading(({ paragraph }) => course.passage.get(paragraph ?? '')?.section);
  if (!isAvailable || !section) return null;
  return (
    <button type="button" className="text-button" title={label} onClick={run}>
      Read on: {section.heading}
    </button>
  );
}

export function StatusBar() {
  const { concepts, relations, references } = useAtlas();
  return (
    <footer className="status">
      <span>{concepts.length} concepts</span>
      <span>{relations.length} relations</span>
      <span>{references.length} sources</span>
      <RemovalNews />
      <ForgottenNews />
      <Resume />
      <span className="push">Education only, not medical advice</span>
      <SaveSummary />
      <span className="status-offline">
        <ShieldCheck className="icon" size={14} aria-hidden /> Offline
      </span>
    </footer>
  );
}
